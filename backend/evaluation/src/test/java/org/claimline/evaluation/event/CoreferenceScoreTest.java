// SPDX-License-Identifier: Apache-2.0
package org.claimline.evaluation.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;

class CoreferenceScoreTest {
    private static final Map<String, String> GOLD = Map.of("a", "1", "b", "1", "c", "1", "d", "2", "e", "2");
    private static final Map<String, String> FOUND = Map.of("a", "x", "b", "x", "c", "y", "d", "y", "e", "y");

    @Test
    void countsPairs() {
        CoreferenceScore.Scores scores = new CoreferenceScore(GOLD, FOUND).pairwise();
        assertEquals(2.0 / 4, scores.precision(), 1e-9);
        assertEquals(2.0 / 4, scores.recall(), 1e-9);
        assertEquals(0.5, scores.f1(), 1e-9);
    }

    @Test
    void countsMentionsByBCubed() {
        CoreferenceScore.Scores scores = new CoreferenceScore(GOLD, FOUND).bCubed();
        assertEquals((1 + 1 + 1.0 / 3 + 2.0 / 3 + 2.0 / 3) / 5, scores.precision(), 1e-9);
        assertEquals((2.0 / 3 + 2.0 / 3 + 1.0 / 3 + 1 + 1) / 5, scores.recall(), 1e-9);
    }
}
