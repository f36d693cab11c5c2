// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.reconcile;

import java.util.stream.LongStream;

/** Distinct hashes, numbered from 0 in ascending order. To look one up takes no longer among many than among few. Immutable. */
final class Keys {
    /** Of 2⁶⁴, the golden section, which spreads keys evenly over the slots. */
    private static final long SPREAD = 0x9e3779b97f4a7c15L;

    private final long[] keys;
    /** Each key's number plus one in the first slot that was free from its own on; 0 in free ones. */
    private final int[] slots;

    private Keys(long[] keys) {
        this.keys = keys;
        this.slots = new int[4 * Integer.highestOneBit(keys.length + 1)];
        for (int number = 0; number < keys.length; number++) {
            slots[slot(keys[number])] = number + 1;
        }
    }

    static Keys of(LongStream keys) {
        return new Keys(keys.sorted().distinct().toArray());
    }

    int size() {
        return keys.length;
    }

    long key(int number) {
        return keys[number];
    }

    /** The number of a key; -1 when it is not there. */
    int number(long key) {
        return slots[slot(key)] - 1;
    }

    boolean contains(long key) {
        return number(key) >= 0;
    }

    /** The slot that has the key, else the one that it would get. */
    private int slot(long key) {
        int slot = (int) (key * SPREAD >>> 32) & slots.length - 1;
        while (slots[slot] != 0 && keys[slots[slot] - 1] != key) {
            slot = slot + 1 & slots.length - 1;
        }
        return slot;
    }
}
