// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.attribution;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.claimline.extraction.Span;
import org.claimline.extraction.text.TextAnalyzer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Text that nobody writes, but that somebody may send: no exception, and sound spans. */
class HostileAttributionTest {
    private static final int MANY = 100_000;

    @ParameterizedTest
    @MethodSource("texts")
    void isReadWithSoundSpans(String text) {
        List<Attribution> found =
                AttributionFinder.english().find(TextAnalyzer.english().analyze(text));
        for (Attribution attribution : found) {
            for (List<Span> part : List.of(attribution.source(), attribution.cue(), attribution.content())) {
                assertInOrderWithin(part, text.length());
            }
        }
    }

    private static void assertInOrderWithin(List<Span> part, int length) {
        int behind = 0;
        for (Span span : part) {
            assertTrue(span.start() >= behind && span.end() <= length && span.length() > 0, part::toString);
            behind = span.end();
        }
    }

    static Stream<String> texts() {
        return Stream.of(
                "\"".repeat(MANY),
                "“".repeat(MANY),
                "“a” ".repeat(MANY),
                "“a\n".repeat(MANY),
                "(".repeat(MANY) + ")".repeat(MANY),
                "of the ".repeat(MANY),
                ", who said, ".repeat(MANY / 5),
                "he said that ".repeat(MANY / 5),
                "Rosa Ortiz said “no,” he said, according to a man, ".repeat(MANY / 10),
                "President Rosa Ortiz, the opposition leader, ".repeat(MANY / 10),
                "A B ".repeat(MANY / 5),
                "said ".repeat(MANY),
                "\ud800 said \udc00 that \udc00\ud800 “\ud800”".repeat(1000),
                "e\u0301 said \u202eabc \u05d0\u05d1 was ".repeat(1000));
    }
}
