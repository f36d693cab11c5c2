// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.article;

import java.util.List;
import java.util.Optional;
import org.claimline.extraction.Article;
import org.claimline.extraction.Extraction.Notice;
import org.claimline.extraction.Span;
import org.claimline.extraction.time.DateResolution;
import org.claimline.extraction.time.ReferenceTime;

/**
 * An article whose parts and dates are known: what the search for events works on.
 *
 * @param article the article
 * @param title its headline; empty when it has none
 * @param published when it was published
 * @param dateline what stands before the first sentence of an agency's story; empty when nothing does
 * @param parts its parts in order of the text
 * @param notices what was odd about its dates
 */
public record DatedArticle(
        Article article,
        String title,
        PublicationDate published,
        Span dateline,
        List<Part> parts,
        List<Notice> notices) {
    public DatedArticle {
        parts = List.copyOf(parts);
        notices = List.copyOf(notices);
    }

    /**
     * A part of the article with one reference time.
     *
     * @param span the part
     * @param body lines of the article in it, furniture and headlines left out
     * @param reference from when its time expressions are read
     * @param entry date of the part itself, when it is an entry of a live blog
     * @param liveBlog whether it belongs to a live blog
     */
    public record Part(
            Span span, List<Span> body, ReferenceTime reference, Optional<DateResolution> entry, boolean liveBlog) {
        public Part {
            body = List.copyOf(body);
        }
    }
}
