// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.time;

/** What a partial date can state, from coarse to fine; each field holds a number. */
enum Field {
    /** First year of the century: 1900. */
    CENTURY,
    /** First year of the decade: 1980; below 100 when the century is left out. */
    DECADE,
    YEAR,
    /** Year in two digits: 98. */
    SHORT_YEAR,
    HALF,
    QUARTER,
    /** 0 winter, 1 spring, 2 summer, 3 autumn. */
    SEASON,
    MONTH,
    /** Ordinal of the holiday in {@link Holiday}. */
    HOLIDAY,
    DAY,
    /** 1 Monday to 7 Sunday (ISO 8601). */
    WEEKDAY,
    /** Which such weekday of the month, -1 for the last. */
    NTH,
    /** Ordinal of the part of day in {@link Unit}. */
    PART,
    HOUR,
    MINUTE,
    SECOND,
    /** Minutes east of UTC. */
    OFFSET,
    /** Ordinal of the zone in {@link Region}. */
    REGION
}
