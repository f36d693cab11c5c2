// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.time;

import java.util.List;

/** Whether the words around a time expression speak of the past or of the future. */
enum Tense {
    PAST,
    FUTURE,
    UNSAID;

    /**
     * Finds the tense from word forms alone: the nearest verb before the expression in its sentence decides, else the
     * nearest behind it. Immutable and thread-safe.
     */
    static final class Finder {
        private static final int LEFT = 30;
        private static final int RIGHT = 15;
        private static final int AUXILIARIES = 3;

        private final int past;
        private final int future;
        private final int arranged;
        private final int forward;
        private final int modal;
        private final int being;
        private final int notVerb;
        private final int to;
        private final int as;
        private final int had;
        private final int since;
        private final int possessive;

        Finder(Symbols symbols, Lexicon lexicon) {
            past = symbols.intern("<past>");
            future = symbols.intern("<future>");
            arranged = symbols.intern("<arranged>");
            forward = symbols.intern("<forward>");
            modal = symbols.intern("<modal>");
            being = symbols.intern("<being>");
            notVerb = symbols.intern("<notverb>");
            to = literal("to", symbols, lexicon);
            as = literal("as", symbols, lexicon);
            had = literal("had", symbols, lexicon);
            since = literal("since", symbols, lexicon);
            possessive = literal("'s", symbols, lexicon);
        }

        private static int literal(String word, Symbols symbols, Lexicon lexicon) {
            lexicon.addLiteral(word);
            return symbols.intern(word);
        }

        Tense at(List<Item> items, int index) {
            if (isAsEarlyAs(items, index)) {
                return FUTURE;
            }
            if (is(items, index - 1, since)) {
                return PAST;
            }
            if (is(items, index + 1, possessive)) {
                // "Wednesday's ruling" has happened unless the rest of the sentence looks ahead.
                return after(items, index) == FUTURE ? FUTURE : PAST;
            }
            Tense before = before(items, index);
            return before == UNSAID ? after(items, index) : before;
        }

        private boolean isAsEarlyAs(List<Item> items, int index) {
            return is(items, index - 1, as) && is(items, index - 3, as);
        }

        private Tense before(List<Item> items, int index) {
            for (int i = index - 1; i >= 0 && i >= index - LEFT; i--) {
                if (items.get(i).endsSentence() || items.get(i + 1).paragraph()) {
                    break;
                }
                Tense tense = of(items, i);
                if (tense != UNSAID) {
                    return tense;
                }
            }
            return UNSAID;
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
            if (item.is(arranged) && is(items, i + 1, forward)) {
                return is(items, i - 1, had) || is(items, i - 2, had) ? PAST : FUTURE;
            }
            if (item.is(future) || is(items, i - 1, being) && item.is(to)) {
                return FUTURE;
            }
            if (item.is(past) || isRegularPast(item)) {
                return isInfinite(items, i) ? FUTURE : PAST;
            }
            return UNSAID;
        }

        private boolean isRegularPast(Item item) {
            return item.word().length() > 4 && item.word().endsWith("ed") && !item.is(notVerb);
        }

        /** Whether the participle at an item belongs to an infinitive or a modal: "would still be held", "to be held". */
        private boolean isInfinite(List<Item> items, int participle) {
            for (int i = participle - 1; i >= 0 && i >= participle - AUXILIARIES; i--) {
                Item item = items.get(i);
                if (item.is(modal) || item.word().equals("be") && is(items, i - 1, to)) {
                    return true;
                }
                if (!Character.isLetter(
                        item.word().isEmpty() ? ' ' : item.word().charAt(0))) {
                    return false;
                }
            }
            return false;
        }

        private static boolean is(List<Item> items, int i, int symbol) {
            return i >= 0 && i < items.size() && items.get(i).is(symbol);
        }
    }
}
