// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.reconcile;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.claimline.extraction.time.Precision;
import org.claimline.extraction.time.When;

/**
 * How two dates go together. A coarse date agrees with a finer one inside it, the less the coarser it is. Dates that cannot
 * both hold, but are neighbours of one precision, may be rival dates of one event. Everything else keeps events apart.
 */
final class DateMatch {
    /** Agreement of an unknown date with any other. */
    private static final double UNKNOWN = 0.6;

    private static final double LEAST = 0.4;
    private static final Set<Precision> CALENDAR =
            EnumSet.of(Precision.DAY, Precision.WEEK, Precision.MONTH, Precision.QUARTER, Precision.YEAR);

    private DateMatch() {}

    /** From 0, when both dates cannot hold, to 1, when they are the same. */
    static double agreement(When a, When b) {
        if (a.isUnknown() || b.isUnknown()) {
            return UNKNOWN;
        }
        if (!a.overlaps(b)) {
            return 0;
        }
        double shorter = Math.min(seconds(a), seconds(b));
        double common = Duration.between(later(a.start(), b.start()), earlier(a.end(), b.end()))
                .toSeconds();
        double longer = Math.max(seconds(a), seconds(b));
        double coarseness = Math.log10(longer / Math.max(1, common));
        double overhang = 1 - common / shorter;
        return Math.max(LEAST, 1 - 0.15 * coarseness - 0.3 * overhang);
    }

    /** Whether these are neighbouring dates of one precision, such as two years, of which only one can hold. */
    static boolean rivals(When a, When b) {
        return a.precision() == b.precision()
                && CALENDAR.contains(a.precision())
                && !a.overlaps(b)
                && gap(a, b) < Math.min(seconds(a), seconds(b)) / 2;
    }

    private static double gap(When a, When b) {
        return Duration.between(earlier(a.end(), b.end()), later(a.start(), b.start()))
                .toSeconds();
    }

    private static double seconds(When when) {
        return Math.max(1, Duration.between(when.start(), when.end()).toSeconds());
    }

    private static Instant earlier(Instant a, Instant b) {
        return a.isBefore(b) ? a : b;
    }

    private static Instant later(Instant a, Instant b) {
        return a.isBefore(b) ? b : a;
    }
}
