// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.time;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A time value as far as its text fixes it.
 *
 * @param type TIMEX3 type
 * @param value TIMEX3 value
 * @param edtf the date, empty when none is known
 * @param precision how finely it is known
 * @param approximate whether the text says that it is approximate
 * @param basis on what it rests
 * @param anchor EDTF of the date it was computed from
 * @param period the calendar period, when it is exactly one
 * @param steps what led to it, for a reader
 */
record Resolved(
        TimeExpression.Type type,
        String value,
        Optional<String> edtf,
        Precision precision,
        boolean approximate,
        Basis basis,
        Optional<String> anchor,
        Optional<Period> period,
        List<String> steps) {

    /** The years that a {@link When} can hold. */
    static final int FIRST_YEAR = 1;

    static final int LAST_YEAR = 9998;

    /** A calendar period that the text states in full. */
    static Resolved stated(Period period) {
        return of(period, Basis.STATED, Optional.empty(), List.of());
    }

    /** A calendar period computed from another date. */
    static Resolved relative(Period period, String anchor, List<String> steps) {
        return of(period, Basis.RELATIVE, Optional.of(anchor), steps);
    }

    private static Resolved of(Period period, Basis basis, Optional<String> anchor, List<String> steps) {
        if (period.start().getYear() < FIRST_YEAR || period.end().getYear() > LAST_YEAR) {
            return open(TimeExpression.Type.DATE, "XXXX", "it lies outside the years that dates here can have");
        }
        Unit unit = period.unit();
        boolean time = unit.isClock() || unit.isPartOfDay();
        return new Resolved(
                time ? TimeExpression.Type.TIME : TimeExpression.Type.DATE,
                period.value(),
                Optional.of(period.edtf()),
                unit.precision(),
                false,
                basis,
                anchor,
                Optional.of(period),
                steps);
    }

    /** What no date fixes: only its TIMEX3 annotation is known. */
    static Resolved open(TimeExpression.Type type, String value, String step) {
        return new Resolved(
                type,
                value,
                Optional.empty(),
                Precision.UNKNOWN,
                false,
                Basis.INFERRED,
                Optional.empty(),
                Optional.empty(),
                List.of(step));
    }

    Resolved withValue(TimeExpression.Type newType, String newValue) {
        return new Resolved(newType, newValue, edtf, precision, approximate, basis, anchor, period, steps);
    }

    Resolved withEdtf(String newEdtf, Precision newPrecision) {
        return new Resolved(type, value, Optional.of(newEdtf), newPrecision, approximate, basis, anchor, period, steps);
    }

    /** The same date, said to be approximate; an interval has no qualifier of its own, so its bounds get one. */
    Resolved approximately(String step) {
        if (approximate) {
            return this;
        }
        Optional<String> qualified = edtf.filter(date -> date.indexOf('T') < 0)
                .map(date -> date.replace("/", "~/") + "~")
                .or(() -> edtf);
        return new Resolved(type, value, qualified, precision, true, basis, anchor, period, plus(step));
    }

    Resolved because(List<String> earlier) {
        List<String> all = new ArrayList<>(earlier);
        all.addAll(steps);
        return new Resolved(type, value, edtf, precision, approximate, basis, anchor, period, all);
    }

    When when(ZoneId zone) {
        return edtf.map(date -> {
                    When when = Edtf.parse(date, zone, basis);
                    return new When(when.edtf(), when.start(), when.end(), precision, zone, approximate, basis);
                })
                .orElseGet(() -> When.unknown(zone));
    }

    private List<String> plus(String step) {
        List<String> all = new ArrayList<>(steps);
        all.add(step);
        return all;
    }
}
