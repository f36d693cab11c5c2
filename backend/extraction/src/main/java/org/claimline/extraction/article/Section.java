// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.article;

import java.util.List;
import java.util.Optional;
import org.claimline.extraction.Span;

/**
 * A part of an article in which time expressions have one reference: the article itself, the opening of a live blog inside
 * it, or one entry of that live blog.
 *
 * @param kind which part
 * @param blocks its lines in order, at least one
 * @param head the clock time of an entry; empty for the other kinds
 */
record Section(Kind kind, List<Block> blocks, Optional<EntryHead> head) {
    /** The parts of an article. */
    enum Kind {
        ARTICLE,
        LIVE_BLOG,
        ENTRY
    }

    Section {
        blocks = List.copyOf(blocks);
    }

    Span span() {
        return blocks.get(0).span().cover(blocks.get(blocks.size() - 1).span());
    }
}
