// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.article;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimline.extraction.Article;
import org.claimline.extraction.ArticleMetadata;

/** Reads Markdown: the simple {@code key: value} lines of its front matter go to the metadata, the rest is the text. */
final class FrontMatter {
    /** Nothing here gives back what it took: a line end of two characters could be taken in two ways, and sixty of them in 2^60. */
    private static final Pattern BLOCK =
            Pattern.compile("\\A\uFEFF?---[ \\t]*+(?>\\R)(?<head>(?:.*+(?>\\R)){0,60}?)---[ \\t]*+(?:(?>\\R)|\\z)");

    private static final Pattern ENTRY = Pattern.compile("(?m)^(?<key>[\\w-]++):(?<value>.*+)$");

    private FrontMatter() {}

    static Article read(String content, ArticleMetadata known) {
        Matcher block = BLOCK.matcher(content);
        if (!block.find()) {
            return Article.of(content, known);
        }
        Map<String, String> entries = entries(block.group("head"));
        PageMetadata own = new PageMetadata(
                value(entries, "title"),
                value(entries, "url").or(() -> value(entries, "link")),
                value(entries, "source").or(() -> value(entries, "outlet")),
                value(entries, "language").or(() -> value(entries, "lang")),
                value(entries, "date").or(() -> value(entries, "published")),
                "The front matter gives the date");
        return Article.of(content.substring(block.end()), own.addedTo(known));
    }

    private static Map<String, String> entries(String head) {
        Map<String, String> entries = new HashMap<>();
        ENTRY.matcher(head)
                .results()
                .forEach(entry -> entries.put(
                        entry.group(1).toLowerCase(Locale.ROOT),
                        unquoted(entry.group(2).strip())));
        return entries;
    }

    private static String unquoted(String value) {
        boolean quoted = value.length() > 1 && value.matches("\".*\"|'.*'");
        return quoted ? value.substring(1, value.length() - 1) : value;
    }

    private static Optional<String> value(Map<String, String> entries, String key) {
        return Optional.ofNullable(entries.get(key)).filter(value -> !value.isBlank());
    }
}
