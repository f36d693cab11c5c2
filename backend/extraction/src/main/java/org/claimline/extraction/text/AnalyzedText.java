// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.text;

import java.util.List;

/**
 * A text with its sentences. Sentences are in order, do not overlap, and never cross a paragraph's end.
 *
 * @param text the text as it came
 * @param sentences its sentences; empty for a blank text
 */
public record AnalyzedText(String text, List<Sentence> sentences) {
    public AnalyzedText {
        sentences = List.copyOf(sentences);
    }
}
