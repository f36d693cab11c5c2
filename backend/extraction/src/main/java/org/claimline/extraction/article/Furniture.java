// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.article;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.claimline.extraction.internal.RuleFiles;

/** Knows the lines of a page that are not part of the article, by the rules of {@code furniture.tsv}. */
final class Furniture {
    /** Furniture is short; beyond this length a line is not searched, which also bounds the time spent on it. */
    private static final int LONGEST = 400;

    private final List<Rule> rules =
            RuleFiles.rows("lang/en/furniture.tsv", 4).stream().map(Rule::of).toList();

    /** Whether the line is furniture. */
    boolean matches(String line) {
        return matches(line, rule -> true);
    }

    /** Whether the line begins a part of the page, such as the comments, after which no article comes. */
    boolean endsArticle(String line) {
        return matches(line, Rule::endsArticle);
    }

    private boolean matches(String line, Predicate<Rule> among) {
        String lower = line.length() <= 4 * LONGEST ? line.toLowerCase(Locale.ROOT) : line;
        return rules.stream().filter(among).anyMatch(rule -> rule.matches(lower));
    }

    private record Rule(Pattern pattern, int longest, boolean endsArticle) {
        static Rule of(List<String> row) {
            String scope = row.get(1);
            return new Rule(
                    Pattern.compile(row.get(2), Pattern.UNICODE_CHARACTER_CLASS),
                    scope.equals("any") ? 4 * LONGEST : LONGEST,
                    scope.equals("rest"));
        }

        boolean matches(String line) {
            return line.length() <= longest && pattern.matcher(line).find();
        }
    }
}
