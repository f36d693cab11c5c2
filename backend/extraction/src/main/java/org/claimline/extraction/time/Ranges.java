// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.time;

import java.util.Optional;
import org.claimline.extraction.time.TimeExpression.Type;

/** Joins two resolved dates into the range between them. */
final class Ranges {
    private Ranges() {}

    /** From one date to another, both included. */
    static Resolved of(Resolved from, Resolved end) {
        Resolved to = notBefore(from, end);
        Optional<String> edtf = from.period()
                .flatMap(first -> to.period()
                        .filter(last -> first.start().isBefore(last.end()))
                        .map(last -> lower(from, first) + "/" + upper(to, last)));
        boolean oneNight = isOneNight(from, to);
        boolean times = oneNight || from.type() == Type.TIME && to.type() == Type.TIME;
        return new Resolved(
                times ? Type.TIME : Type.DATE,
                oneNight ? from.value() : from.value() + "/" + to.value(),
                edtf,
                edtf.isPresent() ? Precision.INTERVAL : Precision.UNKNOWN,
                from.approximate() || to.approximate(),
                from.basis() == Basis.STATED ? to.basis() : from.basis(),
                from.anchor().or(to::anchor),
                Optional.empty(),
                from.because(to.steps()).steps());
    }

    /** "The night of 30 to 31 December" begins on the one day and ends on the next. */
    private static boolean isOneNight(Resolved from, Resolved to) {
        return from.period().isPresent()
                && to.period().isPresent()
                && from.type() == Type.TIME
                && to.type() == Type.DATE
                && from.period().get().unit() == Unit.DAY
                && to.period().get().unit() == Unit.DAY
                && from.period()
                        .get()
                        .start()
                        .plusDays(1)
                        .equals(to.period().get().start());
    }

    /** "From Monday to Wednesday" ends in the week after Monday, whatever day it is now. */
    private static Resolved notBefore(Resolved from, Resolved to) {
        boolean weekBack = from.period().isPresent()
                && to.period().isPresent()
                && from.period().get().unit() == Unit.DAY
                && to.period().get().unit() == Unit.DAY
                && to.anchor().isPresent()
                && to.period().get().start().isBefore(from.period().get().start())
                && !to.period()
                        .get()
                        .plus(7)
                        .start()
                        .isBefore(from.period().get().start());
        return weekBack
                ? Resolved.relative(to.period().get().plus(7), to.anchor().get(), to.steps())
                : to;
    }

    private static String lower(Resolved resolved, Period period) {
        String edtf = edtf(resolved, period);
        return edtf.contains("/") ? edtf.substring(0, edtf.indexOf('/')) : edtf;
    }

    private static String upper(Resolved resolved, Period period) {
        String edtf = edtf(resolved, period);
        return edtf.substring(edtf.indexOf('/') + 1);
    }

    /** A clock time keeps its offset; a date loses what the text says of its vagueness. */
    private static String edtf(Resolved resolved, Period period) {
        return period.unit().isClock() ? resolved.edtf().orElseGet(period::edtf) : period.edtf();
    }
}
