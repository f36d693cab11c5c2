// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;
import org.claimline.extraction.Span;
import org.claimline.extraction.attribution.Attribution;
import org.claimline.extraction.attribution.AttributionFinder;
import org.claimline.extraction.text.AnalyzedText;
import org.claimline.extraction.text.Sentence;
import org.claimline.extraction.text.TextAnalyzer;
import org.claimline.extraction.text.Token;

/** Sentences, words and attributions stand where they say and in order. */
class AttributionFuzzTest {
    @FuzzTest
    @DictionaryFile(resourcePath = Input.WORDS)
    void findsSoundSpans(byte[] bytes) {
        String text = Input.text(bytes);
        AnalyzedText analyzed = TextAnalyzer.english().analyze(text);
        int behind = 0;
        for (Sentence sentence : analyzed.sentences()) {
            for (Token token : sentence.tokens()) {
                assertTrue(token.span().start() >= behind && sentence.span().contains(token.span()), token::toString);
                assertEquals(token.span().of(text), token.text());
                behind = token.span().end();
            }
        }
        for (Attribution attribution : AttributionFinder.english().find(analyzed)) {
            for (List<Span> part : List.of(attribution.source(), attribution.cue(), attribution.content())) {
                assertInOrder(part, text.length());
            }
        }
    }

    private static void assertInOrder(List<Span> part, int length) {
        int behind = 0;
        for (Span span : part) {
            assertTrue(span.start() >= behind && span.end() <= length && span.length() > 0, part::toString);
            behind = span.end();
        }
    }
}
