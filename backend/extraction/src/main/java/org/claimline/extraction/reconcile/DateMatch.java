// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.reconcile;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.claimline.extraction.Claim;
import org.claimline.extraction.time.Precision;

/**
 * How the dates of two claims go together. A coarse date agrees with a finer one inside it, the less the coarser it is.
 * Dates that cannot both hold, but are neighbours of one precision, may be rival dates of one event. Everything else keeps
 * events apart.
 */
final class DateMatch {
    /** Agreement of an unknown date with any other. */
    private static final double UNKNOWN = 0.75;

    private static final double LEAST = 0.4;
    private static final double LESS_PER_POWER_OF_TEN = 0.15;
    private static final double LESS_FOR_OVERHANG = 0.3;
    private static final Set<Precision> CALENDAR =
            EnumSet.of(Precision.DAY, Precision.WEEK, Precision.MONTH, Precision.QUARTER, Precision.YEAR);

    private DateMatch() {}

    /** From 0, when both dates cannot hold, to 1, when they are the same. */
    static double agreement(Optional<Stretch> a, Optional<Stretch> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return UNKNOWN;
        }
        return a.get()
                .common(b.get())
                .map(common -> agreement(a.get(), b.get(), common.seconds()))
                .orElse(0.0);
    }

    private static double agreement(Stretch a, Stretch b, double common) {
        double coarseness = Math.log10(Math.max(a.seconds(), b.seconds()) / common);
        double overhang = 1 - common / Math.min(a.seconds(), b.seconds());
        return Math.max(LEAST, 1 - LESS_PER_POWER_OF_TEN * coarseness - LESS_FOR_OVERHANG * overhang);
    }

    static boolean areDays(Claim a, Claim b) {
        return a.date().when().precision() == Precision.DAY && b.date().when().precision() == Precision.DAY;
    }

    /** Whether the claims give neighbouring dates of one precision, such as two years, of which only one can hold. */
    static boolean rivals(Claim a, Claim b) {
        Precision precision = a.date().when().precision();
        return precision == b.date().when().precision()
                && CALENDAR.contains(precision)
                && !Stretch.isGuess(a)
                && !Stretch.isGuess(b)
                && areNeighbours(Stretch.of(a).orElseThrow(), Stretch.of(b).orElseThrow());
    }

    private static boolean areNeighbours(Stretch a, Stretch b) {
        return a.common(b).isEmpty() && a.gap(b) < Math.min(a.seconds(), b.seconds()) / 2;
    }
}
