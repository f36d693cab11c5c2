// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.article;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells English from other languages by its function words, which make up more than a third of running English text; what a
 * page says of its language is often that of its menus.
 */
final class English {
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Set<String> FUNCTION_WORDS = Set.of(
            "the", "of", "and", "to", "in", "that", "is", "was", "for", "on", "with", "by", "at", "from", "as", "had",
            "were", "which", "be", "this", "have", "has", "said", "not", "but", "his", "her", "they", "it", "he", "she",
            "are", "will", "would", "been", "their", "after");

    /** Fewer words tell nothing. */
    private static final int FEWEST = 40;

    private static final double LEAST = 0.1;

    private English() {}

    /** Whether the text may be English. */
    static boolean maybe(String text) {
        long[] counts = new long[2];
        WORD.matcher(text).results().forEach(word -> {
            counts[0]++;
            counts[1] += FUNCTION_WORDS.contains(word.group().toLowerCase(Locale.ROOT)) ? 1 : 0;
        });
        return counts[0] < FEWEST || counts[1] >= LEAST * counts[0];
    }
}
