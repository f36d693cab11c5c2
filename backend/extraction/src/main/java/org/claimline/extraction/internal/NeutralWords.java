// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Puts neutral words in the place of those that judge, by {@code event/neutral.tsv}. */
public final class NeutralWords {
    private static final int LONGEST_PHRASE = 4;
    private static final String LEFT_OUT = "-";
    private static final Map<String, String> NEUTRAL = new HashMap<>();

    private static final Pattern NAME = Pattern.compile("\\p{Lu}\\p{Ll}+");

    private static final Set<String> FIRST = new HashSet<>();

    static {
        for (List<String> row : RuleFiles.rows("lang/en/event/neutral.tsv", 2)) {
            String phrase = Folding.fold(row.get(0));
            NEUTRAL.put(phrase, row.get(1));
            FIRST.add(phrase.split(" ")[0]);
        }
    }

    private NeutralWords() {}

    /** The words with every judging phrase replaced, longest first. */
    public static List<String> of(List<String> words) {
        List<String> neutral = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            int length = longestPhrase(words, at);
            if (length == 0) {
                neutral.add(words.get(at++));
            } else {
                String replacement = NEUTRAL.get(phrase(words, at, length));
                if (replacement.equals(LEFT_OUT) && isInName(words, at)) {
                    neutral.add(words.get(at));
                } else if (!replacement.equals(LEFT_OUT)) {
                    neutral.addAll(List.of(replacement.split(" ")));
                }
                at += length;
            }
        }
        return neutral;
    }

    /** "the Socialist Party": a name is told as it is. */
    private static boolean isInName(List<String> words, int at) {
        return NAME.matcher(words.get(at)).matches()
                && at + 1 < words.size()
                && NAME.matcher(words.get(at + 1)).matches();
    }

    private static int longestPhrase(List<String> words, int at) {
        if (!FIRST.contains(Folding.fold(words.get(at)))) {
            return 0;
        }
        for (int length = Math.min(LONGEST_PHRASE, words.size() - at); length > 0; length--) {
            if (NEUTRAL.containsKey(phrase(words, at, length))) {
                return length;
            }
        }
        return 0;
    }

    private static String phrase(List<String> words, int at, int length) {
        return Folding.fold(String.join(" ", words.subList(at, at + length)));
    }
}
