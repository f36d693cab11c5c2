// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.time;

import java.util.HashMap;
import java.util.Map;

/** Numbers for words and word classes, so that the matcher compares numbers. Filled while rules load, then only read. */
final class Symbols {
    /** What an item has that no rule knows. */
    static final int NONE = -1;

    private final Map<String, Integer> numbers = new HashMap<>();

    /** The number of a word or of a class (written in angle brackets), given out when it is new. */
    int intern(String name) {
        return numbers.computeIfAbsent(name, n -> numbers.size());
    }

    /** The number of a word or class, or {@link #NONE}. */
    int find(String name) {
        return numbers.getOrDefault(name, NONE);
    }

    int size() {
        return numbers.size();
    }
}
