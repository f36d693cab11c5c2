// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.time;

/** Whether the words around a time expression speak of the past or of the future. */
enum Tense {
    PAST,
    FUTURE,
    UNSAID
}
