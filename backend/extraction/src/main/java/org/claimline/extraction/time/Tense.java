// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.time;

/** Whether the words around a time expression speak of the past or of the future. */
enum Tense {
    PAST,
    FUTURE,
    /** Told as wished for or possible, too far away to be sure: a month is then ahead, a weekday just as well behind. */
    POSSIBLE,
    UNSAID
}
