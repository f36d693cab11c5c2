// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.time;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimline.extraction.time.EventLinks.Count;
import org.claimline.extraction.time.TimeExpression.Type;
import org.claimline.extraction.time.TimeValue.Adjoining;
import org.claimline.extraction.time.TimeValue.Length;
import org.claimline.extraction.time.TimeValue.Partial;
import org.claimline.extraction.time.TimeValue.Side;

/**
 * The events that a text dates, by kind, and what it counts from them: "the day after the vote". A kind that the text dates
 * twice in ways that exclude each other fixes nothing.
 */
final class Chronicle {
    private final ClockResolver clock;
    private final Map<String, Optional<Period>> events = new HashMap<>();

    Chronicle(ClockResolver clock) {
        this.clock = clock;
    }

    /** Takes note of the date of an event. */
    void note(String kind, Period period) {
        Period date = period.unit().compareTo(Unit.DAY) < 0 ? period.withUnit(Unit.DAY) : period;
        events.merge(kind, Optional.of(date), (known, told) -> known.flatMap(event -> finer(event, date)));
    }

    /** The finer of two dates, if it lies in the other. */
    private static Optional<Period> finer(Period one, Period other) {
        boolean swap = other.unit().compareTo(one.unit()) < 0;
        Period fine = swap ? other : one;
        Period coarse = swap ? one : other;
        boolean inside = !fine.start().isBefore(coarse.start()) && !fine.end().isAfter(coarse.end());
        return Optional.of(fine).filter(date -> inside);
    }

    private Optional<Period> date(String kind) {
        return events.getOrDefault(kind, Optional.empty());
    }

    /** A clock time of an event whose day the text tells elsewhere. */
    Optional<Resolved> clock(Partial time, String kind) {
        return date(kind).filter(event -> event.unit() == Unit.DAY).map(day -> clock.of(dated(day, day), time));
    }

    /** The date of a value that is counted from an event. */
    Optional<Resolved> counted(TimeValue value, Count count) {
        return date(count.kind()).flatMap(event -> counted(value, count.sign(), event));
    }

    private static Optional<Resolved> counted(TimeValue value, int sign, Period event) {
        if (value instanceof Adjoining adjoining) {
            return beside(adjoining, event);
        }
        if (value instanceof Length length && length.side() == Side.UNSAID) {
            return length.finest().isClock()
                    ? sameDay(length, event)
                    : length.isKnown() ? distance(length, sign, event) : around(length.finest(), sign, event);
        }
        return Optional.empty();
    }

    private static Optional<Resolved> beside(Adjoining adjoining, Period event) {
        Unit unit = adjoining.unit();
        return Optional.of(event)
                .filter(period -> !period.isCoarserThan(unit))
                .map(period -> dated(Period.containing(unit, period.start()).plus(adjoining.offset()), event));
    }

    /** "Hours after the murder". */
    private static Optional<Resolved> sameDay(Length length, Period event) {
        return Optional.of(dated(event, event)
                .withValue(Type.DURATION, Timex.of(length))
                .approximately("hours are counted to about a day"));
    }

    /** "Ten days before the murder"; TimeML annotates the length that it names. */
    private static Optional<Resolved> distance(Length length, int sign, Period event) {
        Unit unit = length.finest();
        return Optional.of(event)
                .filter(period -> !period.isCoarserThan(unit))
                .map(period -> Period.containing(unit, length.from(period.start(), sign)))
                .map(period -> dated(period, event).withValue(Type.DURATION, Timex.of(length)));
    }

    /** "The weeks before the murder": a month of them, which TimeML corpora annotate as the month of the murder. */
    private static Optional<Resolved> around(Unit unit, int sign, Period event) {
        if (unit != Unit.DAY && unit != Unit.WEEK) {
            return Optional.empty();
        }
        String step = "the text does not say how many";
        if (event.unit() != Unit.DAY) {
            return Optional.of(dated(event, event).approximately(step));
        }
        Unit reach = unit == Unit.DAY ? Unit.WEEK : Unit.MONTH;
        String far = new Period(Unit.DAY, reach.plus(event.start(), sign)).edtf();
        String edtf = sign < 0 ? far + "/" + event.edtf() : event.edtf() + "/" + far;
        return Optional.of(dated(event.withUnit(Unit.MONTH), event)
                .withEdtf(edtf, Precision.INTERVAL)
                .approximately(step));
    }

    private static Resolved dated(Period period, Period event) {
        return Resolved.relative(
                period, event.edtf(), List.of("counted from an event that the text dates " + event.edtf()));
    }
}
