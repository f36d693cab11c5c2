// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.claimline.extraction.Article;
import org.claimline.extraction.ArticleMetadata;
import org.claimline.extraction.Claim;
import org.claimline.extraction.Extractor;
import org.claimline.extraction.attribution.AttributionFinder;
import org.claimline.extraction.text.TextAnalyzer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostileTextTest {
    private static final int LENGTH = 5_000;
    private static final int TIMES = 8;
    private static final int MANY = 100_000;
    private static final int TEN_MEGABYTES = 10_000_000;
    private static final CountingLoader LOADER = new CountingLoader();

    @ParameterizedTest
    @MethodSource("stagesAndUnits")
    void eightTimesTheTextIsEightTimesTheWork(Stage stage, String unit) {
        assertLinear(stage, stage.length(), length -> HostileTexts.of(unit, length));
    }

    /** Comparing each part with the longest must not read the longest each time. */
    @ParameterizedTest
    @ValueSource(
            strings = {"<article>%sa </article>|<article>a</article>", "<div>%s<p>a</p></div>|<div><p>a</p></div>"})
    void oneLongPartOfAPageIsReadOnce(String parts) {
        String[] part = parts.split("\\|");
        assertLinear(Stage.HTML, 1_000, n -> part[0].formatted("<p>a</p>".repeat(n)) + part[1].repeat(n));
    }

    private static void assertLinear(Stage stage, int size, IntFunction<String> text) {
        Consumer<String> counted = LOADER.counted(stage);
        // What is only loaded once does not count.
        counted.accept(text.apply(100));
        long once = Work.of(counted, text.apply(size));
        long more = Work.of(counted, text.apply(TIMES * size));
        // A quadratic reading would take 64 times as many.
        assertTrue(once > 0 && more < 1.5 * TIMES * once, () -> once + " steps grew to " + more);
    }

    static Stream<Arguments> stagesAndUnits() {
        return Arrays.stream(Stage.values()).flatMap(stage -> stage.units().map(unit -> Arguments.of(stage, unit)));
    }

    @Test
    void countsWhatIsQuadratic() {
        Consumer<String> quadratic = text -> {
            for (int i = 0; i < text.length(); i++) {
                Work.indexOf(text, '\n', i);
            }
        };
        long once = Work.of(quadratic, "a".repeat(LENGTH));
        assertTrue(Work.of(quadratic, "a".repeat(TIMES * LENGTH)) > 60 * once);
    }

    @ParameterizedTest
    @MethodSource("masses")
    void theWholePipelineReadsAMassOfMarks(String text) {
        Article article = Article.of(text, ArticleMetadata.none());
        assertTrue(Extractor.english().extract(article).claims().isEmpty());
        assertTrue(AttributionFinder.english()
                .find(TextAnalyzer.english().analyze(text))
                .isEmpty());
    }

    static Stream<String> masses() {
        return Stream.of(
                "\"".repeat(MANY),
                "“".repeat(MANY),
                "(".repeat(MANY) + ")".repeat(MANY),
                "of the ".repeat(MANY),
                "\uD800\uDC00\uDC00".repeat(MANY),
                "e\u0301\u202E\u05D0".repeat(MANY));
    }

    @Test
    void tenMegabytesOfOneSentenceAreReadToTheEnd() {
        String unit = "and then Anna Ek said that on Tuesday they had met in Oslo ";
        String text = unit.repeat(TEN_MEGABYTES / unit.length() + 1);
        List<Claim> claims = Extractor.english()
                .extract(Article.of(text, ArticleMetadata.none()))
                .claims();
        assertFalse(claims.isEmpty());
        Claim last = claims.get(claims.size() - 1);
        assertEquals(
                last.quote().exact(),
                text.substring(last.quote().start(), last.quote().end()));
    }

    @Test
    void claimsAreFoundAmongEveryCharacterOfEveryBlock() {
        StringBuilder text = new StringBuilder();
        int told = 0;
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            text.appendCodePoint(c);
            if (c % 0x1000 == 0) {
                text.append("\n\nAnna Ek resigned on ").append(1 + told % 28).append(" April ");
                text.append(1900 + told++ / 28).append(".\n\n");
            }
        }
        List<Claim> claims = Extractor.english()
                .extract(Article.of(text.toString(), ArticleMetadata.none()))
                .claims();
        assertFalse(claims.isEmpty());
        for (Claim claim : claims) {
            int start = text.offsetByCodePoints(0, claim.quote().start());
            assertTrue(text.indexOf(claim.quote().exact(), start) == start, claim::toString);
        }
    }
}
