// SPDX-License-Identifier: Apache-2.0
package org.claimline.evaluation.golden;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the extraction has reached on whole articles is not lost again; the exact figures are in docs/evaluation.md. */
class GoldenSectionTest {
    private static final Path SEEDS = Path.of("../../seeds");
    private static final Path ORIGINALS =
            Path.of(System.getenv().getOrDefault("CLAIMLINE_SEEDS", "../../../shared/seeds"));

    @ParameterizedTest
    @CsvSource({
        "originals, 0.82, 0.80, 0.90, 0.88, 0.90",
        "briefs, 0.72, 0.70, 0.90, 0.88, 0.88",
        "invented, 0.78, 0.82, 0.85, 0.90, 0.90"
    })
    void keepsWhatItHasReached(
            String set, double recall, double precision, double dates, double speakers, double stances)
            throws IOException {
        Optional<GoldenScore> score = GoldenSection.score(SEEDS, ORIGINALS, set);
        assumeTrue(score.isPresent(), "the articles are not here");
        assertAtLeast(recall, score.get().eventRecall(), "event recall");
        assertAtLeast(precision, score.get().eventPrecision(), "event precision");
        assertAtLeast(dates, score.get().dates(), "dates");
        assertAtLeast(speakers, score.get().speakers(), "speakers");
        assertAtLeast(stances, score.get().stances(), "stances");
    }

    private static void assertAtLeast(double least, Ratio found, String what) {
        assertTrue(found.value() >= least, () -> what + " fell to " + found + ", it was at least " + least);
    }
}
