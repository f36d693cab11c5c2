// SPDX-License-Identifier: Apache-2.0
package org.claimline.evaluation.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class CohensKappaTest {
    /** Cohen 1968, Weighted kappa, table 1: two readers, 200 cases, three labels; he gives the unweighted kappa as .492. */
    @Test
    void agreesWithCohensOwnExample() {
        assertEquals(0.492, kappa(new int[][] {{88, 14, 18}, {10, 40, 10}, {2, 6, 12}}), 0.0005);
    }

    /**
     * By hand: of 50 they agree on 35, that is .7; the first says "yes" to 25 and the second to 30, so chance gives .5 × .6 +
     * .5 × .4 = .5, and (.7 − .5) / (1 − .5) = .4.
     */
    @Test
    void takesOffWhatChanceGives() {
        assertEquals(0.4, kappa(new int[][] {{20, 5}, {10, 15}}), 1e-12);
    }

    @Test
    void goesFromAlwaysOverChanceToNever() {
        assertEquals(1, kappa(new int[][] {{3, 0}, {0, 4}}), 1e-12);
        assertEquals(0, kappa(new int[][] {{4, 4}, {4, 4}}), 1e-12);
        assertEquals(-1, kappa(new int[][] {{0, 5}, {5, 0}}), 1e-12);
    }

    @Test
    void isUndefinedWhereOneLabelIsAllThereIs() {
        assertEquals(Double.NaN, kappa(new int[][] {{7}}));
    }

    @Test
    void refusesReadersOfDifferentItems() {
        assertThrows(IllegalArgumentException.class, () -> CohensKappa.of(List.of("yes"), List.of("yes", "no")));
    }

    /** Of a table whose rows are the first reader's labels, its columns the second's. */
    private static double kappa(int[][] table) {
        List<Integer> first = new ArrayList<>();
        List<Integer> second = new ArrayList<>();
        for (int i = 0; i < table.length; i++) {
            for (int j = 0; j < table[i].length; j++) {
                first.addAll(Collections.nCopies(table[i][j], i));
                second.addAll(Collections.nCopies(table[i][j], j));
            }
        }
        return CohensKappa.of(first, second);
    }
}
