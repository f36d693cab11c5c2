// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.text;

import java.util.List;
import org.claimline.extraction.Span;

/**
 * One sentence; it never crosses a paragraph's end.
 *
 * @param span where it stands in the text, without white space around it
 * @param paragraph number of its paragraph, from 0
 * @param tokens its tokens in order
 */
public record Sentence(Span span, int paragraph, List<Token> tokens) {
    public Sentence {
        tokens = List.copyOf(tokens);
    }
}
