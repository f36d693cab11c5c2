// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.article;

import java.util.Locale;
import org.claimline.extraction.Article;
import org.claimline.extraction.ArticleMetadata;

/** Makes an article of what a file or a web page holds. */
public final class ArticleReader {
    private ArticleReader() {}

    /** What a file holds. */
    public enum Format {
        TEXT,
        MARKDOWN,
        HTML;

        /** The format that a file's name tells; plain text unless it says otherwise. */
        public static Format of(String fileName) {
            String name = fileName.toLowerCase(Locale.ROOT);
            if (name.endsWith(".md") || name.endsWith(".markdown")) {
                return MARKDOWN;
            }
            return name.endsWith(".html") || name.endsWith(".htm") || name.endsWith(".xhtml") ? HTML : TEXT;
        }
    }

    /** The article; what is known of it from outside goes before what its own metadata say. */
    public static Article read(String content, Format format, ArticleMetadata known) {
        return switch (format) {
            case HTML -> HtmlReader.read(content, known);
            case MARKDOWN -> FrontMatter.read(content, known);
            case TEXT -> Article.of(content, known);
        };
    }
}
