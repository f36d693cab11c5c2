// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Text that nobody writes, but that somebody may send. */
class HostileTextTest {
    private static final int MANY = 100_000;

    @ParameterizedTest
    @MethodSource("texts")
    void isAnalyzedWithSoundSpans(String text) {
        AnalyzedText analyzed = TextAnalyzer.english().analyze(text);
        int behind = 0;
        for (Sentence sentence : analyzed.sentences()) {
            assertTrue(sentence.tokens().size() <= SentenceSplitter.MAX_TOKENS);
            for (Token token : sentence.tokens()) {
                assertTrue(token.span().start() >= behind && sentence.span().contains(token.span()));
                assertEquals(token.span().of(text), token.text());
                behind = token.span().end();
            }
        }
    }

    static Stream<String> texts() {
        String blocks = IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                .filter(c -> c % 64 == 0)
                .mapToObj(c -> "a" + Character.toString(c))
                .collect(Collectors.joining(" "));
        return Stream.of(
                "\"".repeat(MANY),
                "'".repeat(MANY),
                "“".repeat(MANY),
                "(".repeat(MANY) + ")".repeat(MANY),
                "of the ".repeat(MANY),
                "a".repeat(10_000_000),
                "A.".repeat(MANY),
                "a-'".repeat(MANY),
                ".".repeat(MANY),
                "?!\" ".repeat(MANY),
                "\ud800 \udc00 \udc00\ud800".repeat(1000),
                "e\u0301\u0301 \u202eabc \u05d0\u05d1 ".repeat(1000),
                blocks);
    }
}
