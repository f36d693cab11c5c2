// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction;

import java.util.List;
import org.claimline.extraction.article.PublicationDate;

/**
 * Everything found in one article.
 *
 * @param article id of the article
 * @param title headline, from metadata or from the text; empty when there is none
 * @param source name of the outlet, from metadata or from the text; empty when the text does not name it
 * @param published when it was published and how that is known
 * @param claims the claims, in order of the text
 * @param notices what a reader should know of the article: contradictions, slips, undated parts
 * @param extractor version of the extractor
 */
public record Extraction(
        String article,
        String title,
        String source,
        PublicationDate published,
        List<Claim> claims,
        List<Notice> notices,
        String extractor) {
    public Extraction {
        claims = List.copyOf(claims);
        notices = List.copyOf(notices);
    }

    /**
     * Something noticed in an article.
     *
     * @param kind stable name, for instance {@code meridiem-slip}
     * @param message a sentence for a reader
     * @param span where it stands
     */
    public record Notice(String kind, String message, Span span) {}
}
