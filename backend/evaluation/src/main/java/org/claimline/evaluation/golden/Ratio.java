// SPDX-License-Identifier: Apache-2.0
package org.claimline.evaluation.golden;

import java.util.Locale;

/**
 * How many of how many.
 *
 * @param hits those that are right
 * @param of all that were counted
 */
public record Ratio(int hits, int of) {
    public double value() {
        return of == 0 ? 0 : (double) hits / of;
    }

    /** For a table: the share in percent, then the counts. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.1f %% (%d of %d)", 100 * value(), hits, of);
    }
}
