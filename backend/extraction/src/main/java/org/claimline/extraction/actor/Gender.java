// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.actor;

/** What pronouns may stand for a person. */
public enum Gender {
    FEMALE,
    MALE,
    UNKNOWN;

    /** Whether both may be the same person. */
    public boolean agrees(Gender other) {
        return this == UNKNOWN || other == UNKNOWN || this == other;
    }
}
