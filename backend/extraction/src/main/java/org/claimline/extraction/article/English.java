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

    /** Fewer words of a text tell nothing. */
    private static final int FEWEST = 40;

    private static final double LEAST = 0.1;

    private static final int FEWEST_OF_LINE = 12;
    private static final double LEAST_OF_LINE = 0.25;

    private English() {}

    /** Whether the text may be English: on the whole, or in one of its lines, such as a sentence above a long list of names. */
    static boolean maybe(String text) {
        long[] all = count(text);
        return all[0] < FEWEST
                || isEnglish(all, LEAST)
                || text.lines()
                        .map(English::count)
                        .anyMatch(line -> line[0] >= FEWEST_OF_LINE && isEnglish(line, LEAST_OF_LINE));
    }

    private static boolean isEnglish(long[] counts, double least) {
        return counts[1] >= least * counts[0];
    }

    /** How many words there are, and how many of them are function words. */
    private static long[] count(String text) {
        long[] counts = new long[2];
        WORD.matcher(text).results().forEach(word -> {
            counts[0]++;
            counts[1] += FUNCTION_WORDS.contains(word.group().toLowerCase(Locale.ROOT)) ? 1 : 0;
        });
        return counts;
    }
}
