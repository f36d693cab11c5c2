// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction;

import java.util.Objects;
import org.claimline.extraction.article.PublicationDate;

/**
 * One document of a source, as handed to the {@link Extractor}. All offsets of its claims refer to {@link #text()}, which
 * is kept as it came, page furniture included: furniture is passed over, never cut out.
 *
 * @param id SHA-256 of the UTF-8 text, in lower-case hexadecimal
 * @param text the text; for a web page the text of its blocks, one paragraph a line
 * @param metadata what is known from outside the text
 */
public record Article(String id, String text, ArticleMetadata metadata) {
    public Article {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(metadata, "metadata");
    }

    /** An article identified by the hash of its text. */
    public static Article of(String text, ArticleMetadata metadata) {
        return new Article(Hashes.sha256(text), text, metadata);
    }

    /** The same article when its date of publication is known from outside the text. */
    public Article publishedOn(PublicationDate date) {
        return new Article(id, text, metadata.publishedOn(date));
    }
}
