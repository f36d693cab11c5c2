// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.article;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.claimline.extraction.internal.RuleFiles;

/** Knows the lines of a page that are not part of the article, by the rules of {@code furniture.tsv}. */
final class Furniture {
    /** Furniture is short; beyond this length a line is not searched, which also bounds the time spent on it. */
    private static final int LONGEST = 400;

    private final List<Rule> rules =
            RuleFiles.rows("lang/en/furniture.tsv", 5).stream().map(Rule::of).toList();

    /** What may stand below a line of furniture, from most to least. */
    enum Below {
        /** The line is a box, such as an advertisement, behind which the article goes on. */
        ARTICLE,
        /** The article has ended, or nearly so: only lines count that take up its names. */
        NAMES,
        /** A part of the page begins, such as the comments, after which no article comes. */
        NOTHING
    }

    /** Whether the line is furniture. */
    boolean matches(String line) {
        return below(line).isPresent();
    }

    /** What may stand below the line, by the strictest rule that it fits; empty when it is no furniture. */
    Optional<Below> below(String line) {
        String lower = line.length() <= 4 * LONGEST ? line.toLowerCase(Locale.ROOT) : line;
        return rules.stream()
                .filter(rule -> rule.matches(lower))
                .map(Rule::below)
                .max(Comparator.naturalOrder());
    }

    private record Rule(Pattern pattern, int longest, Below below) {
        static Rule of(List<String> row) {
            return new Rule(
                    Pattern.compile(row.get(3), Pattern.UNICODE_CHARACTER_CLASS),
                    row.get(1).equals("any") ? 4 * LONGEST : LONGEST,
                    Below.valueOf(row.get(2).toUpperCase(Locale.ROOT)));
        }

        boolean matches(String line) {
            return line.length() <= longest && pattern.matcher(line).find();
        }
    }
}
