// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.time;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.claimline.extraction.time.TimeExpression.Type;
import org.claimline.extraction.time.TimeValue.Adjoining;
import org.claimline.extraction.time.TimeValue.Beside;
import org.claimline.extraction.time.TimeValue.Counterpart;
import org.claimline.extraction.time.TimeValue.Elapsed;
import org.claimline.extraction.time.TimeValue.Following;
import org.claimline.extraction.time.TimeValue.Length;
import org.claimline.extraction.time.TimeValue.Nearest;
import org.claimline.extraction.time.TimeValue.Numeric;
import org.claimline.extraction.time.TimeValue.Origin;
import org.claimline.extraction.time.TimeValue.Partial;
import org.claimline.extraction.time.TimeValue.Portion;
import org.claimline.extraction.time.TimeValue.Range;
import org.claimline.extraction.time.TimeValue.Recurring;
import org.claimline.extraction.time.TimeValue.Relative;
import org.claimline.extraction.time.TimeValue.Vague;
import org.claimline.extraction.time.TimeValue.Within;

/** Turns the time values of one text into dates, in text order, since each may refer to the ones before it. */
final class Resolver {
    private static final int MOST_OF_A_YEAR = 6;
    private final Anchor anchor;
    private final boolean dayFirst;
    private final PartialResolver partials;
    private final CountedResolver counted;
    private final ClockResolver clock;
    private final Discourse discourse = new Discourse();

    Resolver(ReferenceTime reference, boolean dayFirst) {
        this.anchor = Anchor.of(reference);
        this.dayFirst = dayFirst;
        this.partials = new PartialResolver(anchor);
        this.counted = new CountedResolver(anchor, discourse);
        this.clock = new ClockResolver(reference.zone());
    }

    /** Resolves the value that stands in a line of the text. */
    Resolved resolve(TimeValue value, Tense tense, int line) {
        discourse.at(line);
        Resolved resolved = withinTheCalendar(value, tense);
        boolean compared = value instanceof Elapsed || value instanceof Counterpart;
        if (!isLookBack(value)) {
            resolved.period().ifPresent(period -> discourse.mention(period, compared));
        }
        if (!compared) {
            reported(value, resolved).ifPresent(discourse::report);
        }
        return resolved;
    }

    /** "The day before": news compares with it and goes on with the day that it spoke of. */
    private static boolean isLookBack(TimeValue value) {
        return value instanceof Relative relative && relative.origin() == Origin.NARRATIVE && relative.offset() < 0;
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
            return counted.relative(relative);
        }
        if (value instanceof Beside beside) {
            return counted.beside(beside);
        }
        if (value instanceof Adjoining adjoining) {
            return Resolved.open(Type.DATE, Timex.unanchored(adjoining.unit()), "the text does not date that event");
        }
        if (value instanceof Elapsed elapsed) {
            return counted.elapsed(elapsed, Optional.ofNullable(elapsed.from()).map(from -> dispatch(from, tense)));
        }
        if (value instanceof Within within) {
            return within(dispatch(within.whole(), tense), within.part(), tense);
        }
        if (value instanceof Counterpart counterpart) {
            return counterpart(counterpart, tense);
        }
        if (value instanceof Following following) {
            return following(following.part(), tense);
        }
        if (value instanceof Nearest nearest) {
            return counted.relative(nearest.relative(tense));
        }
        if (value instanceof Portion portion) {
            return dispatch(portion.whole(), tense).approximately("the text says only: " + portion.portion());
        }
        if (value instanceof Range range) {
            return Ranges.of(dispatch(range.from(), tense), dispatch(range.to(), tense));
        }
        if (value instanceof Length length) {
            return counted.length(length);
        }
        if (value instanceof Recurring recurring) {
            return Resolved.open(Type.SET, recurring.value(), "it comes again and again");
        }
        return counted.vague((Vague) value);
    }

    private Resolved partial(Partial partial, Tense tense) {
        if (partial.isOnlyClock()) {
            return clock.of(clockDay(), partial);
        }
        Resolved date = partials.resolve(partial, tense, discourse);
        return partial.isClock() ? clock.of(date, partial) : date;
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
        return counted.relative(new Relative(Unit.DAY, 0, Origin.PUBLICATION));
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
                .orElseGet(() -> part.isClock() ? clock.of(whole, part) : whole);
    }

    private static Optional<Period> dayOf(Period period, Partial part) {
        if (period.unit() == Unit.WEEK && part.has(Field.WEEKDAY)) {
            return Optional.of(new Period(Unit.DAY, period.start().plusDays(part.get(Field.WEEKDAY) - 1)));
        }
        if (period.unit() == Unit.MONTH && part.has(Field.NTH)) {
            return PartialResolver.nthWeekday(part, period.start().toLocalDate());
        }
        boolean inMonth = period.unit() == Unit.MONTH && part.has(Field.DAY) && !part.has(Field.MONTH);
        return Optional.of(part)
                .filter(p -> inMonth)
                .map(p -> new Period(Unit.DAY, period.start().plusDays(p.get(Field.DAY) - 1)))
                .filter(found -> found.start().isBefore(period.end()));
    }

    private Resolved following(Partial part, Tense tense) {
        return discourse
                .narrative(Unit.YEAR)
                .flatMap(told -> PartialResolver.following(part, told))
                .orElseGet(() -> partials.resolve(part, tense, discourse));
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
}
