// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Splits contracted words as the Penn Treebank does: "didn't" into "did" and "n't", "Guaidó's" into "Guaidó" and "'s". */
final class Clitics {
    private static final Set<String> ENDINGS = Set.of("s", "re", "ve", "ll", "d", "m");
    private static final int LONGEST = 3;

    private Clitics() {}

    /** Receives the parts of a word. */
    interface Parts {
        void part(int start, int end);
    }

    static void split(String text, int start, int end, Parts parts) {
        int at = boundary(text, start, end);
        if (at > start) {
            parts.part(start, at);
        }
        parts.part(at, end);
    }

    /** Whether token {@code i} is a part split off from the token before it. */
    static boolean isClitic(List<Token> tokens, int i) {
        if (i == 0
                || i >= tokens.size()
                || tokens.get(i - 1).span().end() != tokens.get(i).span().start()) {
            return false;
        }
        String word = tokens.get(i).text();
        int mark = word.length() > 1 && Characters.isApostrophe(word.charAt(0)) ? 0 : 1;
        return word.length() > 1
                && word.length() <= LONGEST
                && Characters.isApostrophe(word.charAt(mark))
                && boundary(tokens.get(i - 1).text() + word) > 0;
    }

    private static int boundary(String word) {
        return boundary(word, 0, word.length());
    }

    /** Where the clitic begins; {@code start} if there is none. */
    private static int boundary(String text, int start, int end) {
        for (int i = end - 2; i > start && i >= end - LONGEST; i--) {
            if (Characters.isApostrophe(text.charAt(i))) {
                String ending = text.substring(i + 1, end).toLowerCase(Locale.ROOT);
                if (ENDINGS.contains(ending)) {
                    return i;
                }
                boolean not = ending.equals("t") && i - 1 > start && Character.toLowerCase(text.charAt(i - 1)) == 'n';
                return not ? i - 1 : start;
            }
        }
        return start;
    }
}
