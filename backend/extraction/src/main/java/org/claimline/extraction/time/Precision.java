// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.time;

/** How finely a date is known, from fine to coarse. */
public enum Precision {
    SECOND,
    MINUTE,
    HOUR,
    DAY,
    WEEK,
    MONTH,
    SEASON,
    QUARTER,
    YEAR,
    DECADE,
    CENTURY,
    INTERVAL,
    UNKNOWN
}
