// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.claimline.extraction.Span;

/**
 * Splits a text into paragraphs, sentences and tokens with parts of speech.
 *
 * <p>A line end ends a paragraph. Tokens follow the Penn Treebank except that hyphenated words stay whole; parts of speech
 * are those of the Penn Treebank. A sentence has at most {@value SentenceSplitter#MAX_TOKENS} tokens: longer ones are cut,
 * so that the cost of whatever works on a sentence is linear in the text. Any string is accepted, lone surrogates
 * included. Thread-safe; the model is loaded at the first call of {@link #english()}.
 */
public final class TextAnalyzer {
    private final Tokenizer tokenizer = new Tokenizer();
    private final SentenceSplitter splitter = new SentenceSplitter();
    private final PartOfSpeechTagger tagger;

    private TextAnalyzer(PartOfSpeechTagger tagger) {
        this.tagger = tagger;
    }

    /** The analyzer for English. */
    public static TextAnalyzer english() {
        return English.INSTANCE;
    }

    /** Analyzes a text; a blank text has no sentences. */
    public AnalyzedText analyze(String text) {
        Objects.requireNonNull(text, "text");
        List<Sentence> sentences = new ArrayList<>();
        int paragraph = 0;
        for (Span line : Paragraphs.of(text)) {
            for (List<Token> tokens : splitter.split(tokenizer.tokenize(text, line))) {
                Span first = tokens.get(0).span();
                Span last = tokens.get(tokens.size() - 1).span();
                sentences.add(new Sentence(first.cover(last), paragraph, tagger.tag(tokens)));
            }
            paragraph++;
        }
        return new AnalyzedText(text, sentences);
    }

    private static final class English {
        private static final TextAnalyzer INSTANCE = new TextAnalyzer(PartOfSpeechTagger.english());
    }
}
