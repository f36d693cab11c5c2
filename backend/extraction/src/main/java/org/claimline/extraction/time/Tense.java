// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.time;

import java.util.List;

/**
 * Whether the words around a time expression speak of the past or of the future. Read from word forms alone: the nearest
 * verb before the expression in its sentence decides, else the nearest behind it.
 */
enum Tense {
    PAST,
    FUTURE,
    UNSAID;

    private static final int LEFT = 30;
    private static final int RIGHT = 15;

    /** Finds the tense from the lexicon's cue words; thread-safe. */
    static final class Finder {
        private final int past;
        private final int future;
        private final int to;
        private final int notVerb;

        Finder(Symbols symbols) {
            past = symbols.intern("<past>");
            future = symbols.intern("<future>");
            to = symbols.intern("to");
            notVerb = symbols.intern("<notverb>");
        }

        Tense at(List<Item> items, int index) {
            Tense before = UNSAID;
            for (int i = index - 1; i >= 0 && i >= index - LEFT && before == UNSAID; i--) {
                if (items.get(i).endsSentence() || items.get(i + 1).paragraph()) {
                    break;
                }
                before = of(items, i);
            }
            return before == UNSAID ? after(items, index) : before;
        }

        private Tense after(List<Item> items, int index) {
            for (int i = index + 1; i < items.size() && i <= index + RIGHT; i++) {
                if (items.get(i).endsSentence() || items.get(i).paragraph()) {
                    break;
                }
                Tense tense = of(items, i);
                if (tense != UNSAID) {
                    return tense;
                }
            }
            return UNSAID;
        }

        private Tense of(List<Item> items, int i) {
            Item item = items.get(i);
            if (item.is(future)) {
                return FUTURE;
            }
            if (item.is(past)) {
                return PAST;
            }
            String word = item.word();
            boolean regular = word.length() > 4 && word.endsWith("ed") && !item.is(notVerb);
            return regular ? PAST : UNSAID;
        }

        /** Whether an infinitive stands at an item: "to meet". */
        boolean isInfinitive(List<Item> items, int i) {
            return items.get(i).is(to);
        }
    }
}
