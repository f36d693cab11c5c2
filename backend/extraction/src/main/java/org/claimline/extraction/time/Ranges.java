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
                        .map(last -> lower(first) + "/" + upper(last)));
        return new Resolved(
                Type.DATE,
                from.value() + "/" + to.value(),
                edtf,
                edtf.isPresent() ? Precision.INTERVAL : Precision.UNKNOWN,
                from.approximate() || to.approximate(),
                from.basis() == Basis.STATED ? to.basis() : from.basis(),
                from.anchor().or(to::anchor),
                Optional.empty(),
                from.because(to.steps()).steps());
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

    private static String lower(Period period) {
        String edtf = period.edtf();
        return edtf.contains("/") ? edtf.substring(0, edtf.indexOf('/')) : edtf;
    }

    private static String upper(Period period) {
        String edtf = period.edtf();
        return edtf.substring(edtf.indexOf('/') + 1);
    }
}
