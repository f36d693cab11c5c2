// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.article;

import org.claimline.extraction.Article;
import org.claimline.extraction.Extraction;
import org.claimline.extraction.Hashes;

/**
 * An article with everything found in it.
 *
 * @param origin who handed it in
 * @param reader what it was read by; another reader would read it again
 */
public record ReadArticle(Article article, Extraction extraction, String origin, String reader) {

    /** What the reading rests on beside the text: what was known of the article, and the reader. */
    String basis() {
        return basis(article, reader);
    }

    static String basis(Article article, String reader) {
        return Hashes.id(32, article.metadata().toString(), reader);
    }
}
