// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.time;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.temporal.TemporalAdjuster;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import org.claimline.extraction.time.TimeExpression.Type;
import org.claimline.extraction.time.TimeValue.Beside;
import org.claimline.extraction.time.TimeValue.Elapsed;
import org.claimline.extraction.time.TimeValue.Length;
import org.claimline.extraction.time.TimeValue.Origin;
import org.claimline.extraction.time.TimeValue.Relative;
import org.claimline.extraction.time.TimeValue.Side;
import org.claimline.extraction.time.TimeValue.Vague;

/**
 * Resolves what is counted from another date.
 *
 * @param anchor the reference time
 * @param discourse what the text has spoken of
 */
record CountedResolver(Anchor anchor, Discourse discourse) {
    private static final String UNDATED = "the publication date is not known, so it stays unresolved";

    /** A unit counted from now or from what the text spoke of. */
    Resolved relative(Relative relative) {
        Unit unit = relative.unit();
        Optional<Period> told = unit == Unit.QUARTER ? discourse.business() : discourse.narrative(unit);
        if (relative.origin() == Origin.NARRATIVE && told.isPresent()) {
            return fromNarrative(relative, told.get());
        }
        Optional<LocalDateTime> now = anchor.in(unit);
        if (now.isEmpty()) {
            return Resolved.open(Type.DATE, Timex.unanchored(unit), UNDATED);
        }
        // A company's "the quarter" is the one that has ended, which it reports on.
        int ended = unit == Unit.QUARTER && relative.origin() == Origin.NARRATIVE ? -1 : 0;
        Period found = Period.containing(unit, now.get()).plus(relative.offset() + ended);
        return Resolved.relative(found, anchor.edtf(), List.of("counted from " + anchor.described()));
    }

    private static Resolved fromNarrative(Relative relative, Period told) {
        List<String> steps = List.of("counted from " + told.edtf() + ", which the text spoke of last");
        Unit unit = relative.unit();
        if (told.isCoarserThan(unit)) {
            String value = Timex.within(told, unit);
            return Resolved.relative(told, told.edtf(), steps)
                    .withValue(value.indexOf('T') < 0 ? Type.DATE : Type.TIME, value)
                    .approximately("it does not say which " + unit.noun());
        }
        return Resolved.relative(Period.containing(unit, told.start()).plus(relative.offset()), told.edtf(), steps);
    }

    /** The weekday next to the day that the text spoke of, or in the same week as it. */
    Resolved beside(Beside beside) {
        Optional<LocalDateTime> told = discourse
                .narrative(Unit.DAY)
                .filter(period -> period.unit() == Unit.DAY)
                .map(Period::start)
                .or(() -> anchor.in(Unit.DAY));
        if (told.isEmpty()) {
            return Resolved.open(Type.DATE, "XXXX-WXX-" + beside.weekday(), UNDATED);
        }
        DayOfWeek weekday = DayOfWeek.of(beside.weekday());
        TemporalAdjuster adjuster = switch (beside.side()) {
            case LAST -> TemporalAdjusters.previous(weekday);
            case NEXT -> TemporalAdjusters.next(weekday);
            default -> weekday;
        };
        String from = Period.containing(Unit.DAY, told.get()).edtf();
        Period found = Period.containing(Unit.DAY, told.get().with(adjuster));
        return Resolved.relative(found, from, List.of("counted from " + from + ", which the text spoke of last"));
    }

    /** A time at a distance from now, from what the text spoke of, or from a date that it names. */
    Resolved elapsed(Elapsed elapsed, Optional<Resolved> named) {
        Length length = elapsed.length();
        if (!length.isKnown()) {
            if (elapsed.origin() == Origin.NARRATIVE) {
                return Resolved.open(Type.DURATION, Timex.of(length), "the text does not say how many");
            }
            return vague(new Vague(elapsed.sign() < 0 ? "PAST_REF" : "FUTURE_REF"));
        }
        Unit unit = length.finest();
        Optional<Period> base = base(elapsed, unit, named);
        if (base.isEmpty()) {
            return elapsed.origin() == Origin.NARRATIVE
                    ? Resolved.open(
                            Type.DURATION, Timex.of(length), "the text names no date as fine as that to count from")
                    : Resolved.open(Type.DATE, Timex.unanchored(unit), UNDATED);
        }
        Period start = base.get();
        LocalDateTime time = length.from(start.start(), elapsed.sign());
        if (time.getYear() < Resolved.FIRST_YEAR) {
            return vague(new Vague("PAST_REF"));
        }
        Unit result = unitOf(elapsed, start);
        Resolved resolved = Resolved.relative(
                Period.containing(result, time), start.edtf(), List.of(distance(elapsed) + start.edtf()));
        if (unit == Unit.WEEK && elapsed.origin() == Origin.PUBLICATION && named.isEmpty()) {
            String day = Period.containing(Unit.DAY, time).edtf();
            return resolved.withEdtf(day, Precision.DAY).approximately("weeks are counted to about a day");
        }
        // TimeML annotates "three days later" as the length that it names.
        boolean onlyLength = elapsed.origin() == Origin.NARRATIVE && unit != Unit.YEAR;
        return onlyLength ? resolved.withValue(Type.DURATION, Timex.of(length)) : resolved;
    }

    /** How finely a distance is counted: "a week from Monday" to the day, "a year earlier" as what it is compared with. */
    private static Unit unitOf(Elapsed elapsed, Period from) {
        Unit unit = elapsed.length().finest();
        boolean named = elapsed.from() != null && !elapsed.length().isNothing();
        if (named && !unit.isClock() || unit == Unit.YEAR && from.unit() == Unit.QUARTER) {
            return from.unit();
        }
        return unit.compareTo(Unit.YEAR) > 0 ? Unit.YEAR : unit;
    }

    private static String distance(Elapsed elapsed) {
        Length length = elapsed.length();
        if (length.isNothing()) {
            return "the " + length.finest().noun() + " of ";
        }
        return Timex.of(length) + (elapsed.sign() < 0 ? " before " : " after ");
    }

    private Optional<Period> base(Elapsed elapsed, Unit unit, Optional<Resolved> named) {
        Length length = elapsed.length();
        if (named.isPresent()) {
            return named.get().period();
        }
        // "A year earlier" in a text that has named no date yet compares with now.
        boolean told = unit != Unit.YEAR
                || elapsed.sign() > 0
                || discourse.narrative(unit).isPresent();
        if (elapsed.origin() == Origin.NARRATIVE && told) {
            return (unit == Unit.YEAR ? discourse.business() : Optional.<Period>empty())
                    .or(() -> discourse.narrative(unit))
                    .filter(period -> !period.isCoarserThan(unit));
        }
        boolean aYear = unit == Unit.YEAR && length.amounts().get(0).count() == 1;
        if (aYear && elapsed.sign() < 0 && discourse.business().isPresent()) {
            return discourse.business();
        }
        Unit floor = unit.isClock() ? unit : Unit.DAY;
        return anchor.in(floor).or(() -> anchor.in(unit)).map(now -> Period.containing(floor, now));
    }

    /** A duration, and the stretch that it covers when the text says on which side of now it lies. */
    Resolved length(Length length) {
        Resolved open = Resolved.open(Type.DURATION, Timex.of(length), "a duration without a date");
        Optional<LocalDateTime> now = anchor.in(Unit.DAY);
        boolean known = length.isKnown();
        boolean sided = length.side() == Side.LAST || length.side() == Side.NEXT;
        if (!known || !sided || now.isEmpty() || length.finest().isClock()) {
            return open;
        }
        int sign = length.side() == Side.LAST ? -1 : 1;
        LocalDateTime other = length.from(now.get(), sign);
        if (other.getYear() < Resolved.FIRST_YEAR || other.getYear() > Resolved.LAST_YEAR) {
            return open;
        }
        String today = Period.containing(Unit.DAY, now.get()).edtf();
        String far = Period.containing(Unit.DAY, other).edtf();
        String edtf = sign < 0 ? far + "/" + today : today + "/" + far;
        return new Resolved(
                Type.DURATION,
                open.value(),
                Optional.of(edtf),
                Precision.INTERVAL,
                false,
                Basis.RELATIVE,
                Optional.of(anchor.edtf()),
                Optional.empty(),
                List.of("counted from " + anchor.described()));
    }

    /** Only a side of now. */
    Resolved vague(Vague vague) {
        Optional<String> today =
                anchor.in(Unit.DAY).map(now -> Period.containing(Unit.DAY, now).edtf());
        if (today.isEmpty()) {
            return Resolved.open(Type.DATE, vague.value(), UNDATED);
        }
        String edtf = switch (vague.value()) {
            case "PAST_REF" -> "../" + today.get();
            case "FUTURE_REF" -> today.get() + "/..";
            default -> today.get();
        };
        Precision precision = edtf.contains("/") ? Precision.INTERVAL : Precision.DAY;
        return new Resolved(
                Type.DATE,
                vague.value(),
                Optional.of(edtf),
                precision,
                true,
                Basis.RELATIVE,
                Optional.of(anchor.edtf()),
                Optional.empty(),
                List.of("the text gives no date, only a side of " + anchor.described()));
    }
}
