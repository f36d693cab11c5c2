// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.time;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimline.extraction.time.TimeValue.Amount;
import org.claimline.extraction.time.TimeValue.Beside;
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

/**
 * The making of one value of the algebra: each method is what a rule can mean by that name.
 *
 * @param arguments the arguments of the rule's {@code means} line
 * @param captured what its match captured
 */
record Construction(Map<String, String> arguments, Arguments captured) {

    Optional<TimeValue> date() {
        Map<Field, Integer> fields = new EnumMap<>(Field.class);
        for (Field field : Field.values()) {
            text(field.name().toLowerCase(Locale.ROOT).replace("_", ""))
                    .ifPresent(text -> fields.put(field, number(field, text)));
        }
        text("nthcentury").ifPresent(n -> fields.put(Field.CENTURY, 100 * (Integer.parseInt(n) - 1)));
        return Optional.of(new Partial(fields, side()));
    }

    private static int number(Field field, String text) {
        return switch (field) {
            case PART -> Unit.of(text).ordinal();
            case HOLIDAY -> Holiday.of(text).ordinal();
            default -> Integer.parseInt(text);
        };
    }

    private Side side() {
        return text("side").map(s -> Side.valueOf(s.toUpperCase(Locale.ROOT))).orElse(Side.UNSAID);
    }

    Optional<TimeValue> numeric() {
        int[] parts = integers(required("date"), "-");
        int year = parts[2] >= 100 ? parts[2] : parts[2] < 50 ? 2000 + parts[2] : 1900 + parts[2];
        boolean possible = parts[0] >= 1 && parts[1] >= 1 && Math.min(parts[0], parts[1]) <= 12;
        return possible && Math.max(parts[0], parts[1]) <= 31
                ? Optional.of(new Numeric(parts[0], parts[1], year))
                : Optional.empty();
    }

    Optional<TimeValue> iso() {
        int[] parts = integers(required("date"), "-");
        boolean possible = parts[1] >= 1 && parts[1] <= 12 && parts[2] >= 1 && parts[2] <= 31;
        return possible
                ? Optional.of(new Partial(
                        Map.of(Field.YEAR, parts[0], Field.MONTH, parts[1], Field.DAY, parts[2]), Side.UNSAID))
                : Optional.empty();
    }

    Optional<TimeValue> clock() {
        int[] parts = integers(required("time"), ":");
        String half = text("half")
                .map(h -> h.equals("morning") ? "am" : h.length() > 2 ? "pm" : h)
                .orElse("");
        int hour = parts[0];
        if (!half.isEmpty() && (hour < 1 || hour > 12)) {
            return Optional.empty();
        }
        int hours = half.isEmpty() ? hour : hour % 12 + (half.equals("pm") ? 12 : 0);
        // "Quarter to one" lies before the hour that it names.
        int minutes = 60 * hours
                + (parts.length > 1 ? parts[1] : 0)
                + text("plus").map(Integer::parseInt).orElse(0);
        Map<Field, Integer> fields = new EnumMap<>(Field.class);
        fields.put(Field.HOUR, Math.floorDiv(minutes, 60));
        fields.put(Field.MINUTE, Math.floorMod(minutes, 60));
        if (parts.length > 2) {
            fields.put(Field.SECOND, parts[2]);
        }
        text("offset").ifPresent(zone -> zone(zone, fields));
        return Optional.of(new Partial(fields, Side.UNSAID));
    }

    /** A zone is given in minutes from UTC or by the name of a {@link Region}. */
    private static void zone(String zone, Map<Field, Integer> fields) {
        if (Character.isLetter(zone.charAt(0))) {
            fields.put(Field.REGION, Region.of(zone).ordinal());
        } else {
            fields.put(Field.OFFSET, Integer.parseInt(zone));
        }
    }

    /** "Between 7pm and 9pm", "from 3 to 5 p.m. on Monday": the day, and the half of it, are meant for both. */
    Optional<TimeValue> clocks() {
        return value("to")
                .or(this::lastClock)
                .filter(to -> to instanceof Within || to instanceof Partial)
                .flatMap(this::clocks);
    }

    /** The end of "6-8 p.m. Friday". */
    private Optional<TimeValue> lastClock() {
        int hour = integers(required("range"), "[-\u2013]")[1];
        Partial clock = new Partial(
                Map.of(Field.HOUR, hour % 12 + (required("half").equals("pm") ? 12 : 0), Field.MINUTE, 0), Side.UNSAID);
        return value("day").map(day -> onDayOf(day, clock)).or(() -> Optional.of(clock));
    }

    private Optional<TimeValue> clocks(TimeValue to) {
        Partial last = to instanceof Within within ? within.part() : (Partial) to;
        return Optional.of(last)
                .filter(clock -> clock.has(Field.HOUR))
                .flatMap(clock -> firstClock(clock).map(first -> new Range(onDayOf(to, first), to)));
    }

    private Optional<Partial> firstClock(Partial last) {
        Optional<Integer> said = text("first")
                .map(Integer::parseInt)
                .or(() -> text("range").map(range -> integers(range, "[-\u2013]")[0]));
        if (said.isEmpty()) {
            return partial("from");
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

    /** "The second Tuesday of November", "the last Friday of next month". */
    Optional<TimeValue> nthDay() {
        int nth = Integer.parseInt(required("nth"));
        TimeValue month = value("b").orElseThrow();
        return partial("a").filter(day -> nth <= 5).map(day -> {
            Map<Field, Integer> fields = new EnumMap<>(Field.class);
            fields.put(Field.WEEKDAY, day.get(Field.WEEKDAY));
            fields.put(Field.NTH, nth);
            Partial part = new Partial(fields, Side.UNSAID);
            return month instanceof Partial named ? named.and(part) : new Within(month, part);
        });
    }

    Optional<TimeValue> merge() {
        return partial("a").flatMap(a -> partial("b").map(a::and));
    }

    /** A part of a whole, which may be said twice: "the night of Friday, Oct. 23". */
    Optional<TimeValue> within() {
        TimeValue whole = value("whole").orElseThrow();
        Optional<Partial> date = partial("date");
        return partial("part")
                .map(part -> date.map(part::and).orElse(part))
                .map(part -> whole instanceof Partial partial ? partial.and(part) : new Within(whole, part));
    }

    private Optional<Partial> partial(String name) {
        return value(name).filter(Partial.class::isInstance).map(Partial.class::cast);
    }

    Optional<TimeValue> relative() {
        return Optional.of(new Relative(Unit.of(required("unit")), Integer.parseInt(required("n")), origin()));
    }

    private Origin origin() {
        return text("from").map(s -> Origin.valueOf(s.toUpperCase(Locale.ROOT))).orElse(Origin.PUBLICATION);
    }

    Optional<TimeValue> beside() {
        return Optional.of(new Beside(Integer.parseInt(required("weekday")), side()));
    }

    Optional<TimeValue> elapsed() {
        Length length = value("length").map(Length.class::cast).orElseGet(() -> (Length) length().orElseThrow());
        int sign = Integer.parseInt(required("sign"));
        return Optional.of(new Elapsed(length, sign, origin(), value("of").orElse(null)));
    }

    Optional<TimeValue> length() {
        List<Amount> amounts = new ArrayList<>();
        amounts.add(new Amount(count("n") + fraction(), Unit.of(required("unit"))));
        text("unit2").ifPresent(unit -> amounts.add(new Amount(count("n2"), Unit.of(unit))));
        return Optional.of(new Length(amounts, side()));
    }

    private double count(String name) {
        return text(name)
                .map(n -> n.equals("X") ? Double.NaN : Double.parseDouble(n.replace(",", "")))
                .orElse(Double.NaN);
    }

    private double fraction() {
        return text("fraction")
                .map(text -> {
                    int[] parts = integers(text, "/");
                    return parts.length == 2 && parts[1] > 0 ? (double) parts[0] / parts[1] : 0.0;
                })
                .orElse(0.0);
    }

    Optional<TimeValue> sided() {
        Length length = (Length) value("length").orElseThrow();
        return Optional.of(new Length(length.amounts(), side()));
    }

    Optional<TimeValue> portion() {
        return Optional.of(new Portion(value("of").orElseThrow(), required("portion")));
    }

    /** In "from May to July 2018" the year is meant for both, in "the night from Friday to Saturday" the part for the first. */
    Optional<TimeValue> range() {
        TimeValue to = value("to").orElseThrow();
        TimeValue from = partial("part")
                .flatMap(part -> partial("from").map(day -> (TimeValue) day.and(part)))
                .or(() -> value("from"))
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

    /** "That summer": in the year that the text spoke of last. */
    Optional<TimeValue> told() {
        return date().map(part -> new Within(new Relative(Unit.YEAR, 0, Origin.NARRATIVE), (Partial) part));
    }

    /** {@code 2014-2017} or {@code 1988-89}. */
    Optional<TimeValue> years() {
        String[] parts = required("range").split("-");
        String to = parts[1].length() == 2 ? parts[0].substring(0, 2) + parts[1] : parts[1];
        return span(Map.of(), Field.YEAR, Integer.parseInt(parts[0]), Integer.parseInt(to));
    }

    /** Two days of one month: "30-31 December", "from 12 to 18 August 2019", "April 24 to 25". */
    Optional<TimeValue> daysOf() {
        return Stream.of("month", "last", "lastfull", "first")
                .flatMap(name -> partial(name).stream())
                .findFirst()
                .filter(named -> named.has(Field.DAY) || text("range").isPresent())
                .flatMap(named -> span(named.fields(), Field.DAY, firstDay(), lastDay(named)))
                .map(days ->
                        partial("part").map(part -> night((Range) days, part)).orElse(days));
    }

    /** "The night of 30-31 December" begins on the first of the days. */
    private static TimeValue night(Range days, Partial part) {
        return new Range(((Partial) days.from()).and(part), days.to());
    }

    private int firstDay() {
        return text("range")
                .map(range -> integers(range, "-")[0])
                .or(() -> partial("first").map(day -> day.get(Field.DAY)))
                .orElseGet(() -> Integer.parseInt(required("first")));
    }

    private int lastDay(Partial named) {
        return text("range")
                .map(range -> integers(range, "-")[1])
                .or(() -> text("until").map(Integer::parseInt))
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

    Optional<TimeValue> set() {
        return Optional.of(new Recurring(required("value")));
    }

    /** "Every Tuesday". */
    Optional<TimeValue> setDate() {
        return date().map(date -> new Recurring(Timex.unanchored(date)));
    }

    /** "Every two weeks"; without a number, every other one. */
    Optional<TimeValue> setLength() {
        double count = text("n").map(Double::parseDouble).orElse(2.0);
        return Optional.of(new Recurring(Timex.of(Timex.length(count, Unit.of(required("unit"))))));
    }

    /** "The 1988 period": the period that the text speaks of, in another year. */
    Optional<TimeValue> yearOfBusiness() {
        return partial("year").map(TimeValue.Counterpart::new);
    }

    Optional<TimeValue> vague() {
        return Optional.of(new Vague(required("value")));
    }

    private String required(String name) {
        return text(name).orElseThrow(() -> new IllegalArgumentException("This meaning needs " + name + "="));
    }

    private Optional<String> text(String name) {
        String argument = arguments.get(name);
        if (argument == null) {
            return Optional.empty();
        }
        return argument.startsWith("<")
                ? captured.word(argument.substring(1, argument.length() - 1))
                : Optional.of(argument);
    }

    /** A captured value. */
    Optional<TimeValue> value(String name) {
        String argument = arguments.get(name);
        return argument == null ? Optional.empty() : captured.value(argument.substring(1, argument.length() - 1));
    }

    private static int[] integers(String text, String sign) {
        String[] parts = text.split(sign);
        int[] numbers = new int[parts.length];
        for (int i = 0; i < parts.length; i++) {
            numbers[i] = Integer.parseInt(parts[i]);
        }
        return numbers;
    }
}
