// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.key;

/** What the holder of a key may do. Each role may do all that those before it may. */
public enum Role {
    /** Read, where reading needs a key. */
    READER,
    /** Hand in articles and take them away. */
    INGESTER,
    /** Correct events. */
    EDITOR,
    /** Everything. */
    ADMIN;

    public boolean includes(Role needed) {
        return compareTo(needed) >= 0;
    }
}
