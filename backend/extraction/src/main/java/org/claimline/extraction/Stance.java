// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction;

/** The speaker's position to the content of a claim. */
public enum Stance {
    ASSERTS,
    DENIES,
    DOUBTS,
    PROMISES,
    THREATENS,
    DEMANDS,
    CONDEMNS,
    SUPPORTS
}
