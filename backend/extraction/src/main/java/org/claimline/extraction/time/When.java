// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.time;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Objects;

/**
 * A date as far as it is known. Never null, never invented: a date that could not be resolved is a value too.
 *
 * @param edtf the date in EDTF (ISO 8601-2:2019, level 1 with seasons and unspecified digits), for instance
 *     {@code 2019-04-30}, {@code 2019-06~}, {@code 2014/2017}, {@code XXXX-05-29}; a clock time has minutes and the offset
 *     of its zone, as in {@code 2019-04-30T14:35-04:00}
 * @param start lower bound, inclusive
 * @param end upper bound, exclusive, after {@code start}
 * @param precision how finely it is known
 * @param zone the zone in which days begin and end
 * @param approximate whether the text itself is approximate ("about", "early")
 * @param basis on what it rests
 */
public record When(
        String edtf, Instant start, Instant end, Precision precision, ZoneId zone, boolean approximate, Basis basis) {

    /** Bounds of a date of which nothing is known: the years 1 to 9999, which every store can hold. */
    public static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");

    public static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");

    public When {
        Objects.requireNonNull(edtf, "edtf");
        Objects.requireNonNull(precision, "precision");
        Objects.requireNonNull(zone, "zone");
        Objects.requireNonNull(basis, "basis");
        if (!start.isBefore(end)) {
            throw new IllegalArgumentException("a date needs a start before its end: " + edtf);
        }
    }

    /** The date of which nothing is known. */
    public static When unknown(ZoneId zone) {
        return new When("XXXX", EARLIEST, LATEST, Precision.UNKNOWN, zone, false, Basis.INFERRED);
    }

    public boolean isUnknown() {
        return precision == Precision.UNKNOWN;
    }

    /**
     * A bound in the zone of the date. RFC 3339 knows offsets in minutes only; local mean times of the past have seconds, and
     * such bounds are given in UTC.
     */
    public OffsetDateTime local(Instant bound) {
        OffsetDateTime local = bound.atZone(zone).toOffsetDateTime();
        return local.getOffset().getTotalSeconds() % 60 == 0 ? local : bound.atOffset(ZoneOffset.UTC);
    }

    public boolean overlaps(When other) {
        return start.isBefore(other.end) && other.start.isBefore(end);
    }
}
