// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.time;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.claimline.extraction.time.TimeExpression.Type;
import org.claimline.extraction.time.TimeValue.Amount;
import org.claimline.extraction.time.TimeValue.Counterpart;
import org.claimline.extraction.time.TimeValue.Elapsed;
import org.claimline.extraction.time.TimeValue.Length;
import org.claimline.extraction.time.TimeValue.Numeric;
import org.claimline.extraction.time.TimeValue.Origin;
import org.claimline.extraction.time.TimeValue.Partial;
import org.claimline.extraction.time.TimeValue.Portion;
import org.claimline.extraction.time.TimeValue.Range;
import org.claimline.extraction.time.TimeValue.Recurring;
import org.claimline.extraction.time.TimeValue.Relative;
import org.claimline.extraction.time.TimeValue.Side;
import org.claimline.extraction.time.TimeValue.Vague;
import org.claimline.extraction.time.TimeValue.Within;

/** Turns the time values of one text into dates, in text order, since each may refer to the ones before it. */
final class Resolver {
    private static final int MOST_OF_A_YEAR = 6;
    private static final String UNDATED = "the publication date is not known, so it stays unresolved";

    private final Anchor anchor;
    private final boolean dayFirst;
    private final PartialResolver partials;
    private final Discourse discourse = new Discourse();

    Resolver(ReferenceTime reference, boolean dayFirst) {
        this.anchor = Anchor.of(reference);
        this.dayFirst = dayFirst;
        this.partials = new PartialResolver(anchor);
    }

    /** Resolves the value that stands in a line of the text. */
    Resolved resolve(TimeValue value, Tense tense, int line) {
        discourse.at(line);
        Resolved resolved = withinTheCalendar(value, tense);
        boolean compared = value instanceof Elapsed || value instanceof Counterpart;
        resolved.period().ifPresent(period -> discourse.mention(period, compared));
        if (!compared) {
            reported(value, resolved).ifPresent(discourse::report);
        }
        return resolved;
    }

    /**
     * The period whose results a business report turns to: a quarter or half that is over, or with "the first nine months"
     * the year.
     */
    private Optional<Period> reported(TimeValue value, Resolved resolved) {
        Optional<LocalDateTime> now = anchor.in(Unit.DAY);
        boolean months = value instanceof Length length && length.isInMonths(MOST_OF_A_YEAR);
        if (months && discourse.business().isPresent()) {
            return now.map(time -> Period.containing(Unit.YEAR, time));
        }
        return resolved.period()
                .filter(period -> period.unit() == Unit.QUARTER || period.unit() == Unit.HALF)
                .filter(period -> now.isEmpty() || !period.end().isAfter(now.get()));
    }

    private Resolved withinTheCalendar(TimeValue value, Tense tense) {
        try {
            return dispatch(value, tense);
        } catch (DateTimeException e) {
            return Resolved.open(Type.DATE, "XXXX", "the calendar does not reach that far");
        }
    }

    private Resolved dispatch(TimeValue value, Tense tense) {
        if (value instanceof Partial partial) {
            return partial(partial, tense);
        }
        if (value instanceof Numeric numeric) {
            return numeric(numeric, tense);
        }
        if (value instanceof Relative relative) {
            return relative(relative);
        }
        if (value instanceof Elapsed elapsed) {
            return elapsed(elapsed, tense);
        }
        if (value instanceof Within within) {
            return within(dispatch(within.whole(), tense), within.part(), tense);
        }
        if (value instanceof Counterpart counterpart) {
            return counterpart(counterpart, tense);
        }
        if (value instanceof Portion portion) {
            return dispatch(portion.whole(), tense).approximately("the text says only: " + portion.portion());
        }
        if (value instanceof Range range) {
            Resolved from = dispatch(range.from(), tense);
            return range(from, notBefore(from, dispatch(range.to(), tense)));
        }
        if (value instanceof Length length) {
            return length(length);
        }
        if (value instanceof Recurring recurring) {
            return Resolved.open(Type.SET, recurring.value(), "it comes again and again");
        }
        return vague((Vague) value);
    }

    private Resolved partial(Partial partial, Tense tense) {
        if (partial.isOnlyClock()) {
            return clock(clockDay(), partial);
        }
        Resolved date = partials.resolve(partial, tense, discourse);
        return partial.isClock() ? clock(date, partial) : date;
    }

    /** The day of a clock time that names none: the one the text has just spoken of, else the day of publication. */
    private Resolved clockDay() {
        return discourse
                .dayNear()
                .map(day -> Resolved.relative(
                        day, day.edtf(), List.of("a time of " + day.edtf() + ", which the text spoke of just before")))
                .orElseGet(this::publicationDay);
    }

    private Resolved publicationDay() {
        return relative(new Relative(Unit.DAY, 0, Origin.PUBLICATION));
    }

    private Resolved numeric(Numeric numeric, Tense tense) {
        boolean dayIsFirst = numeric.first() > 12 || numeric.second() <= 12 && dayFirst;
        String order = dayIsFirst ? "the day stands before the month" : "the month stands before the day";
        return partials.resolve(numeric.read(dayIsFirst), tense, discourse).because(List.of(order));
    }

    /** A part of a period: "the third quarter" of last year, "Tuesday" of last week, "10 p.m." of a day. */
    private Resolved within(Resolved whole, Partial part, Tense tense) {
        Optional<Partial> inYear = whole.period()
                .filter(period -> period.unit() == Unit.YEAR && !part.isOnlyClock())
                .map(year -> part.and(Partial.of(Field.YEAR, year.start().getYear())));
        if (inYear.isPresent()) {
            Resolved dated = partials.resolve(inYear.get(), tense, discourse);
            return dated.period()
                    .map(period -> Resolved.relative(period, whole.anchor().orElse(whole.value()), whole.steps()))
                    .orElse(dated);
        }
        Optional<Period> day = whole.period().flatMap(period -> dayOf(period, part));
        return day.map(found -> Resolved.relative(found, whole.anchor().orElse(whole.value()), whole.steps()))
                .orElseGet(() -> part.isClock() ? clock(whole, part) : whole);
    }

    private static Optional<Period> dayOf(Period period, Partial part) {
        if (period.unit() == Unit.WEEK && part.has(Field.WEEKDAY)) {
            return Optional.of(new Period(Unit.DAY, period.start().plusDays(part.get(Field.WEEKDAY) - 1)));
        }
        boolean inMonth = period.unit() == Unit.MONTH && part.has(Field.DAY) && !part.has(Field.MONTH);
        return Optional.of(part)
                .filter(p -> inMonth)
                .map(p -> new Period(Unit.DAY, period.start().plusDays(p.get(Field.DAY) - 1)))
                .filter(found -> found.start().isBefore(period.end()));
    }

    private Resolved clock(Resolved day, Partial part) {
        String clock = Timex.clock(part);
        if (day.period().isEmpty() || day.period().get().unit() != Unit.DAY) {
            String date = day.value().indexOf('T') > 0
                    ? day.value().substring(0, day.value().indexOf('T'))
                    : day.value();
            return day.withValue(Type.TIME, date + clock);
        }
        LocalDateTime start = day.period().get().start();
        if (!part.has(Field.HOUR)) {
            Unit unit = Unit.values()[part.get(Field.PART)];
            return day.withValue(Type.TIME, new Period(unit, start).value());
        }
        Period moment = moment(start, part);
        String edtf = moment.edtf() + offset(moment, part);
        Resolved resolved = day.anchor().isPresent()
                ? Resolved.relative(moment, day.anchor().get(), day.steps())
                : Resolved.stated(moment);
        return resolved.withValue(Type.TIME, day.value() + clock)
                .withEdtf(edtf, moment.unit().precision());
    }

    private static Period moment(LocalDateTime day, Partial part) {
        // Midnight at the end of a day is written 24:00.
        LocalDateTime time = day.plusHours(part.get(Field.HOUR)).plusMinutes(part.get(Field.MINUTE));
        return part.has(Field.SECOND)
                ? new Period(Unit.SECOND, time.plusSeconds(part.get(Field.SECOND)))
                : new Period(Unit.MINUTE, time);
    }

    private String offset(Period moment, Partial part) {
        if (part.has(Field.OFFSET)) {
            return ZoneOffset.ofTotalSeconds(60 * part.get(Field.OFFSET)).getId();
        }
        ZoneId zone = part.has(Field.REGION) ? Region.values()[part.get(Field.REGION)].zone() : anchor.zone();
        return zone.getRules().getOffset(moment.start()).getId();
    }

    private Resolved relative(Relative relative) {
        Unit unit = relative.unit();
        Optional<Period> told = unit == Unit.QUARTER ? discourse.business() : discourse.narrative();
        if (relative.origin() == Origin.NARRATIVE && told.isPresent()) {
            Period narrative = told.get();
            Period found = Period.containing(unit, narrative.start()).plus(relative.offset());
            return Resolved.relative(
                    found,
                    narrative.edtf(),
                    List.of("counted from " + narrative.edtf() + ", which the text spoke of last"));
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

    private Resolved counterpart(Counterpart counterpart, Tense tense) {
        Resolved year = partials.resolve(counterpart.year(), tense, discourse);
        Optional<Period> told = discourse.business();
        if (told.isEmpty() || year.period().isEmpty()) {
            return year;
        }
        LocalDateTime start =
                told.get().start().withYear(year.period().get().start().getYear());
        return Resolved.relative(
                new Period(told.get().unit(), start),
                told.get().edtf(),
                List.of("the counterpart of " + told.get().edtf() + ", which the text spoke of"));
    }

    private Resolved elapsed(Elapsed elapsed, Tense tense) {
        Length length = elapsed.length();
        if (!length.amounts().stream().allMatch(Amount::isKnown)) {
            if (elapsed.origin() == Origin.NARRATIVE) {
                return Resolved.open(Type.DURATION, Timex.of(length), "the text does not say how many");
            }
            return vague(new Vague(elapsed.sign() < 0 ? "PAST_REF" : "FUTURE_REF"));
        }
        Unit unit = finest(length);
        Optional<Period> base = base(elapsed, unit, tense);
        if (base.isEmpty()) {
            return elapsed.origin() == Origin.NARRATIVE
                    ? Resolved.open(Type.DURATION, Timex.of(length), "the text names no date to count from")
                    : Resolved.open(Type.DATE, Timex.unanchored(unit), UNDATED);
        }
        Period start = base.get();
        LocalDateTime time = start.start();
        for (Amount amount : length.amounts()) {
            time = amount.unit().plus(time, elapsed.sign() * Math.round(amount.count()));
        }
        Unit result = unit == Unit.YEAR && start.unit() == Unit.QUARTER
                ? Unit.QUARTER
                : unit.compareTo(Unit.YEAR) > 0 ? Unit.YEAR : unit;
        Resolved resolved = Resolved.relative(
                Period.containing(result, time),
                start.edtf(),
                List.of(Timex.of(length) + (elapsed.sign() < 0 ? " before " : " after ") + start.edtf()));
        // TimeML annotates "three days later" as the length that it names.
        boolean onlyLength = elapsed.origin() == Origin.NARRATIVE && unit != Unit.YEAR;
        return onlyLength ? resolved.withValue(Type.DURATION, Timex.of(length)) : resolved;
    }

    private Optional<Period> base(Elapsed elapsed, Unit unit, Tense tense) {
        Length length = elapsed.length();
        if (elapsed.from() != null) {
            return dispatch(elapsed.from(), tense).period();
        }
        if (elapsed.origin() == Origin.NARRATIVE) {
            return unit == Unit.YEAR ? discourse.business().or(discourse::narrative) : discourse.narrative();
        }
        boolean aYear = unit == Unit.YEAR && length.amounts().get(0).count() == 1;
        if (aYear && elapsed.sign() < 0 && discourse.business().isPresent()) {
            return discourse.business();
        }
        Unit floor = unit.isClock() ? unit : Unit.DAY;
        return anchor.in(floor).or(() -> anchor.in(unit)).map(now -> Period.containing(floor, now));
    }

    private static Unit finest(Length length) {
        return length.amounts().get(length.amounts().size() - 1).unit();
    }

    private Resolved length(Length length) {
        Resolved open = Resolved.open(Type.DURATION, Timex.of(length), "a duration without a date");
        Optional<LocalDateTime> now = anchor.in(Unit.DAY);
        boolean known = length.amounts().stream().allMatch(Amount::isKnown);
        boolean sided = length.side() == Side.LAST || length.side() == Side.NEXT;
        if (!known || !sided || now.isEmpty() || finest(length).isClock()) {
            return open;
        }
        int sign = length.side() == Side.LAST ? -1 : 1;
        LocalDateTime other = now.get();
        for (Amount amount : length.amounts()) {
            other = amount.unit().plus(other, sign * Math.round(amount.count()));
        }
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

    private Resolved range(Resolved from, Resolved to) {
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

    private static String lower(Period period) {
        String edtf = period.edtf();
        return edtf.contains("/") ? edtf.substring(0, edtf.indexOf('/')) : edtf;
    }

    private static String upper(Period period) {
        String edtf = period.edtf();
        return edtf.substring(edtf.indexOf('/') + 1);
    }

    private Resolved vague(Vague vague) {
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
