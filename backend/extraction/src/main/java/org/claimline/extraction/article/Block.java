// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.article;

import org.claimline.extraction.Span;

/**
 * A line of an article and the part it plays there.
 *
 * @param span where it stands, without white space around it
 * @param role its part
 */
public record Block(Span span, Role role) {
    /** The part that a line plays. */
    public enum Role {
        /** A headline of the article or of a part of it. */
        HEADLINE,
        /** A line that holds little more than a date, such as the one of publication. */
        DATELINE,
        /** The line, or the beginning of a line, that gives a live blog's entry its time. */
        ENTRY_HEAD,
        /** The article itself. */
        BODY,
        /** What belongs to the page and not to the article: menus, forms, advertisements, captions, notices. */
        FURNITURE
    }

    Block as(Role other) {
        return new Block(span, other);
    }
}
