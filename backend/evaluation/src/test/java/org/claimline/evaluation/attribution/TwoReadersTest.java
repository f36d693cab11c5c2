// SPDX-License-Identifier: Apache-2.0
package org.claimline.evaluation.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.List;
import org.claimline.evaluation.attribution.StanceLabels.Label;
import org.claimline.extraction.Stance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TwoReadersTest {
    @Test
    void comparesTheClaimsThatBothHaveRead() {
        Label ours = label(1, Stance.DENIES);
        TwoReaders readers = TwoReaders.of(
                List.of(label(9, Stance.DEMANDS), label(3, Stance.ASSERTS), label(2, Stance.SUPPORTS), ours),
                List.of(ours, label(2, Stance.ASSERTS), label(3, Stance.ASSERTS)));
        assertEquals(List.of(ours, label(3, Stance.ASSERTS)), readers.agreed());
        assertEquals(2.0 / 3, readers.agreement(), 1e-12);
        // Chance: denies 1/3 × 1/3, asserts 1/3 × 2/3, supports none: 1/3 in all.
        assertEquals(0.5, readers.kappa(), 1e-12);
    }

    @Test
    void refusesAClaimThatTheFirstReaderHasNotLabelled() {
        List<Label> first = List.of(label(1, Stance.DENIES));
        List<Label> second = List.of(label(2, Stance.DENIES));
        assertThrows(IllegalArgumentException.class, () -> TwoReaders.of(first, second));
    }

    @ParameterizedTest
    @CsvSource({StanceLabels.CHECKED + ", 100", StanceLabels.LOOKED_AT + ", 100", StanceLabels.HELD_OUT + ", 150"})
    void everyClaimOfTheSecondReaderIsOneOfTheFirst(String set, int claims) throws IOException {
        assertEquals(
                claims,
                TwoReaders.of(set).first().stream().map(Label::claim).distinct().count());
    }

    private static Label label(int place, Stance stance) {
        return new Label("article", List.of(List.of(place, place + 1)), stance);
    }
}
