// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.reconcile;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.claimline.extraction.Claim;
import org.claimline.extraction.time.Precision;
import org.claimline.extraction.time.When;

/**
 * A half-open stretch of time in which something happened according to one or more claims.
 *
 * @param start first moment
 * @param end moment behind the last
 */
record Stretch(Instant start, Instant end) {
    /** News without a date of its own tells of the day before or of the day before that. */
    private static final Duration NEWS_AGE = Duration.ofDays(2);

    /**
     * When a claim's event happened; nothing when its date is not known. A date that the sentence does not give, but that
     * was taken from its surroundings, also allows for the days before.
     */
    static Optional<Stretch> of(Claim claim) {
        When when = claim.date().when();
        if (when.isUnknown()) {
            return Optional.empty();
        }
        Instant start = isGuess(claim) ? when.start().minus(NEWS_AGE) : when.start();
        return Optional.of(new Stretch(start, when.end()));
    }

    /** Whether the sentence gives no date and its surroundings give only a day or something coarser. */
    static boolean isGuess(Claim claim) {
        return claim.date().phrase().isEmpty()
                && claim.date().when().precision().compareTo(Precision.DAY) >= 0;
    }

    Optional<Stretch> common(Stretch other) {
        Instant from = start.isAfter(other.start) ? start : other.start;
        Instant to = end.isBefore(other.end) ? end : other.end;
        return from.isBefore(to) ? Optional.of(new Stretch(from, to)) : Optional.empty();
    }

    /** How far apart they are; zero or less when they touch or overlap. */
    double gap(Stretch other) {
        Instant to = end.isBefore(other.end) ? end : other.end;
        Instant from = start.isAfter(other.start) ? start : other.start;
        return Duration.between(to, from).toSeconds();
    }

    double seconds() {
        return Math.max(1, Duration.between(start, end).toSeconds());
    }
}
