// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.time;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimline.extraction.time.TimeValue.Partial;
import org.claimline.extraction.time.TimeValue.Range;
import org.claimline.extraction.time.TimeValue.Side;
import org.claimline.extraction.time.TimeValue.Within;

/**
 * The making of one range, from one value of the algebra to another: each method is what a rule can mean by that name.
 *
 * @param call the rule's {@code means} line and what its match captured
 */
record RangeConstruction(Call call) {

    /** "Between 7pm and 9pm", "from 3 to 5 p.m. on Monday": the day, and the half of it, are meant for both. */
    Optional<TimeValue> clocks() {
        return call.value("to")
                .or(this::lastClock)
                .filter(to -> to instanceof Within || to instanceof Partial)
                .flatMap(this::clocks);
    }

    /** The end of "6-8 p.m. Friday". */
    private Optional<TimeValue> lastClock() {
        int hour = Call.integers(call.required("range"), "[-\u2013]")[1];
        Partial clock = new Partial(
                Map.of(Field.HOUR, hour % 12 + (call.required("half").equals("pm") ? 12 : 0), Field.MINUTE, 0),
                Side.UNSAID);
        return call.value("day").map(day -> onDayOf(day, clock)).or(() -> Optional.of(clock));
    }

    private Optional<TimeValue> clocks(TimeValue to) {
        Partial last = to instanceof Within within ? within.part() : (Partial) to;
        return Optional.of(last)
                .filter(clock -> clock.has(Field.HOUR))
                .flatMap(clock -> firstClock(clock).map(first -> new Range(onDayOf(to, first), to)));
    }

    private Optional<Partial> firstClock(Partial last) {
        Optional<Integer> said = call.text("first")
                .map(Integer::parseInt)
                .or(() -> call.text("range").map(range -> Call.integers(range, "[-\u2013]")[0]));
        if (said.isEmpty()) {
            return call.partial("from");
        }
        int hour = said.get();
        boolean afternoon = last.get(Field.HOUR) > 12 && hour + 12 < last.get(Field.HOUR);
        return Optional.of(new Partial(Map.of(Field.HOUR, afternoon ? hour + 12 : hour, Field.MINUTE, 0), Side.UNSAID));
    }

    private static TimeValue onDayOf(TimeValue moment, Partial clock) {
        if (moment instanceof Within within) {
            return new Within(within.whole(), clock);
        }
        return moment instanceof Partial partial ? partial.and(clock) : new Within(moment, clock);
    }

    /** In "from May to July 2018" the year is meant for both, in "the night from Friday to Saturday" the part for the first. */
    Optional<TimeValue> range() {
        TimeValue to = call.value("to").orElseThrow();
        TimeValue from = call.partial("part")
                .flatMap(part -> call.partial("from").map(day -> (TimeValue) day.and(part)))
                .or(() -> call.value("from"))
                .orElseThrow();
        boolean sharesYear = from instanceof Partial first
                && to instanceof Partial last
                && Stream.of(Field.MONTH, Field.QUARTER, Field.SEASON, Field.HALF)
                        .anyMatch(first::has)
                && !first.has(Field.YEAR)
                && last.has(Field.YEAR);
        return Optional.of(new Range(
                sharesYear ? with(((Partial) from).fields(), Field.YEAR, ((Partial) to).get(Field.YEAR)) : from, to));
    }

    /** {@code 2014-2017} or {@code 1988-89}. */
    Optional<TimeValue> years() {
        String[] parts = call.required("range").split("-");
        String to = parts[1].length() == 2 ? parts[0].substring(0, 2) + parts[1] : parts[1];
        return span(Map.of(), Field.YEAR, Integer.parseInt(parts[0]), Integer.parseInt(to));
    }

    /** Two days of one month: "30-31 December", "from 12 to 18 August 2019", "April 24 to 25". */
    Optional<TimeValue> daysOf() {
        return Stream.of("month", "last", "lastfull", "first")
                .flatMap(name -> call.partial(name).stream())
                .findFirst()
                .filter(named -> named.has(Field.DAY) || call.text("range").isPresent())
                .flatMap(named -> span(named.fields(), Field.DAY, firstDay(), lastDay(named)))
                .map(days -> call.partial("part")
                        .map(part -> night((Range) days, part))
                        .orElse(days));
    }

    /** "The night of 30-31 December" begins on the first of the days. */
    private static TimeValue night(Range days, Partial part) {
        return new Range(((Partial) days.from()).and(part), days.to());
    }

    private int firstDay() {
        return call.text("range")
                .map(range -> Call.integers(range, "-")[0])
                .or(() -> call.partial("first").map(day -> day.get(Field.DAY)))
                .orElseGet(() -> Integer.parseInt(call.required("first")));
    }

    private int lastDay(Partial named) {
        return call.text("range")
                .map(range -> Call.integers(range, "-")[1])
                .or(() -> call.text("until").map(Integer::parseInt))
                .orElseGet(() -> named.get(Field.DAY));
    }

    private static Optional<TimeValue> span(Map<Field, Integer> shared, Field field, int from, int to) {
        boolean days = field != Field.DAY || from >= 1 && to <= 31;
        return days && from < to
                ? Optional.of(new Range(with(shared, field, from), with(shared, field, to)))
                : Optional.empty();
    }

    private static Partial with(Map<Field, Integer> shared, Field field, int value) {
        Map<Field, Integer> fields = new EnumMap<>(Field.class);
        fields.putAll(shared);
        fields.put(field, value);
        return new Partial(fields, Side.UNSAID);
    }
}
