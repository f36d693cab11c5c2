// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.time;

import org.claimline.extraction.Span;

/**
 * A time expression in a text with both of its readings: the TIMEX3 annotation (ISO 24617-1) and the resolved date.
 *
 * @param span where it stands
 * @param type TIMEX3 type
 * @param value TIMEX3 value, for instance {@code 2019-04-30}, {@code P2W}, {@code XXXX-WXX-2}, {@code PAST_REF}
 * @param resolution the date in the calendar; unknown for durations and sets that no date bounds
 */
public record TimeExpression(Span span, Type type, String value, DateResolution resolution) {
    /** The types of ISO 24617-1. */
    public enum Type {
        DATE,
        TIME,
        DURATION,
        SET
    }
}
