// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.time;

import java.util.List;
import java.util.function.IntPredicate;

/**
 * The items of a text as one reads around an expression: to the ends of its sentence, and no farther than a reader would.
 *
 * @param items the items of the text
 * @param cues the symbols of the words that tell tense, see {@link Cue#symbols}
 */
record Passage(List<Item> items, int[] cues) {
    /** How many items away a verb is looked for. */
    private static final int REACH = 30;

    Item at(int i) {
        return items.get(i);
    }

    boolean is(int i, Cue cue) {
        return i >= 0 && i < items.size() && items.get(i).is(cues[cue.ordinal()]);
    }

    /** A word in -ed, unless it stands as an adjective: "unspecified", "the reduced dividend". */
    boolean isRegularPast(int i) {
        String word = at(i).word();
        boolean verb = word.length() > 4 && word.endsWith("ed") && !word.startsWith("un") && !is(i, Cue.NOTVERB);
        return verb && !is(i - 1, Cue.ARTICLE);
    }

    /** What the class of a cue says of an item that belongs to it, empty when it does not. */
    String value(int i, Cue cue) {
        return at(i).value(cues[cue.ordinal()]);
    }

    /** Whether what lies before an index is still read with it: its sentence, and nothing behind a semicolon. */
    boolean reachesBack(int index, int i) {
        return i >= 0
                && i >= index - REACH
                && !endsSentence(i)
                && !items.get(i).word().equals(";")
                && !items.get(i + 1).paragraph();
    }

    boolean reachesAhead(int index, int i) {
        return i < items.size()
                && i <= index + REACH
                && !endsSentence(i)
                && !items.get(i).paragraph();
    }

    boolean isSaidBefore(int index, IntPredicate said) {
        for (int i = index - 1; reachesBack(index, i); i--) {
            if (said.test(i)) {
                return true;
            }
        }
        return false;
    }

    /**
     * A full stop ends no sentence behind an initial ("George W. Bush"), nor when the text goes on in lower case or with a
     * comma ("Mobile, Ala., will").
     */
    private boolean endsSentence(int i) {
        if (!items.get(i).endsSentence()
                || i + 1 < items.size() && items.get(i + 1).word().equals(",")) {
            return false;
        }
        boolean initial =
                i > 0 && items.get(i).isFullStop() && items.get(i - 1).word().length() == 1;
        return !initial && (i + 1 == items.size() || !items.get(i + 1).lowerCase());
    }
}
