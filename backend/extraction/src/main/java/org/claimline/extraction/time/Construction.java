// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.time;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.claimline.extraction.time.TimeValue.Adjoining;
import org.claimline.extraction.time.TimeValue.Amount;
import org.claimline.extraction.time.TimeValue.Beside;
import org.claimline.extraction.time.TimeValue.Elapsed;
import org.claimline.extraction.time.TimeValue.Length;
import org.claimline.extraction.time.TimeValue.Numeric;
import org.claimline.extraction.time.TimeValue.Origin;
import org.claimline.extraction.time.TimeValue.Partial;
import org.claimline.extraction.time.TimeValue.Portion;
import org.claimline.extraction.time.TimeValue.Recurring;
import org.claimline.extraction.time.TimeValue.Relative;
import org.claimline.extraction.time.TimeValue.Side;
import org.claimline.extraction.time.TimeValue.Vague;
import org.claimline.extraction.time.TimeValue.Within;

/**
 * The making of one value of the algebra: each method is what a rule can mean by that name.
 *
 * @param call the rule's {@code means} line and what its match captured
 */
record Construction(Call call) {
    private static final int MINUTES_OF_A_DAY = 24 * 60;
    /** From here on the first years of a century are spoken of by themselves: "the 1900s", "the 2000s". */
    private static final int LAST_CENTURY = 1900;

    Optional<TimeValue> date() {
        Map<Field, Integer> fields = new EnumMap<>(Field.class);
        for (Field field : Field.values()) {
            call.text(field.name().toLowerCase(Locale.ROOT).replace("_", ""))
                    .ifPresent(text -> fields.put(field, number(field, text)));
        }
        call.text("nthcentury").ifPresent(n -> fields.put(Field.CENTURY, 100 * (Integer.parseInt(n) - 1)));
        int decade = fields.getOrDefault(Field.DECADE, 0);
        // "The 1800s" last a hundred years.
        if (decade % 100 == 0 && decade > 0 && decade < LAST_CENTURY) {
            fields.put(Field.CENTURY, fields.remove(Field.DECADE));
        }
        // "2015's" is the year's, not a decade's.
        return decade % 10 == 0 ? Optional.of(new Partial(fields, side())) : Optional.empty();
    }

    private static int number(Field field, String text) {
        return switch (field) {
            case PART -> Unit.of(text).ordinal();
            case HOLIDAY -> Holiday.of(text).ordinal();
            // "The winter of 2009-10" begins in the first of the years.
            case YEAR -> Call.integers(text, "-")[0];
            default -> Integer.parseInt(text);
        };
    }

    private Side side() {
        return call.text("side")
                .map(s -> Side.valueOf(s.toUpperCase(Locale.ROOT)))
                .orElse(Side.UNSAID);
    }

    Optional<TimeValue> numeric() {
        int[] parts = Call.integers(call.required("date"), "-");
        int year = parts[2] >= 100 ? parts[2] : parts[2] < 50 ? 2000 + parts[2] : 1900 + parts[2];
        boolean possible = parts[0] >= 1 && parts[1] >= 1 && Math.min(parts[0], parts[1]) <= 12;
        return possible && Math.max(parts[0], parts[1]) <= 31
                ? Optional.of(new Numeric(parts[0], parts[1], year))
                : Optional.empty();
    }

    Optional<TimeValue> iso() {
        int[] parts = Call.integers(call.required("date"), "-");
        boolean possible = parts[1] >= 1 && parts[1] <= 12 && parts[2] >= 1 && parts[2] <= 31;
        return possible
                ? Optional.of(new Partial(
                        Map.of(Field.YEAR, parts[0], Field.MONTH, parts[1], Field.DAY, parts[2]), Side.UNSAID))
                : Optional.empty();
    }

    Optional<TimeValue> clock() {
        int[] parts = Call.integers(call.required("time"), ":");
        String half = call.text("half")
                .map(h -> h.equals("morning") ? "am" : h.length() > 2 ? "pm" : h)
                .orElse("");
        int hour = parts[0];
        if (!half.isEmpty() && (hour < 1 || hour > 12)) {
            return Optional.empty();
        }
        int hours = half.isEmpty() ? hour : hour % 12 + (half.equals("pm") ? 12 : 0);
        int named = 60 * hours + (parts.length > 1 ? parts[1] : 0);
        // "Quarter to one" lies before the hour that it names, and before midnight is the evening.
        int minutes = call.text("plus")
                .map(plus -> Math.floorMod(named + Integer.parseInt(plus), MINUTES_OF_A_DAY))
                .orElse(named);
        Map<Field, Integer> fields = new EnumMap<>(Field.class);
        fields.put(Field.HOUR, Math.floorDiv(minutes, 60));
        fields.put(Field.MINUTE, Math.floorMod(minutes, 60));
        if (parts.length > 2) {
            fields.put(Field.SECOND, parts[2]);
        }
        call.text("offset").ifPresent(zone -> zone(zone, fields));
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

    /** "The second Tuesday of November", "the last Friday of next month". */
    Optional<TimeValue> nthDay() {
        int nth = Integer.parseInt(call.required("nth"));
        TimeValue month = call.value("b").orElseThrow();
        return call.partial("a").filter(day -> nth <= 5).map(day -> {
            Map<Field, Integer> fields = new EnumMap<>(Field.class);
            fields.put(Field.WEEKDAY, day.get(Field.WEEKDAY));
            fields.put(Field.NTH, nth);
            Partial part = new Partial(fields, Side.UNSAID);
            return month instanceof Partial named ? named.and(part) : new Within(month, part);
        });
    }

    Optional<TimeValue> merge() {
        return call.partial("a").flatMap(a -> call.partial("b").map(a::and));
    }

    /** A part of a whole, which may be said twice: "the night of Friday, Oct. 23". */
    Optional<TimeValue> within() {
        TimeValue whole = call.value("whole").orElseThrow();
        // "Early October" of this year is still early.
        Optional<Portion> portion =
                call.value("part").filter(Portion.class::isInstance).map(Portion.class::cast);
        if (portion.isPresent() && portion.get().whole() instanceof Partial month) {
            return Optional.of(
                    new Portion(new Within(whole, month), portion.get().portion()));
        }
        Optional<Partial> date = call.partial("date");
        return call.partial("part")
                .map(part -> date.map(part::and).orElse(part))
                .map(part -> partOfDay(call.value("within").orElse(whole))
                        .map(part::inPartOfDay)
                        .orElse(part))
                .map(part -> whole instanceof Partial partial ? partial.and(part) : new Within(whole, part));
    }

    private static Optional<Unit> partOfDay(TimeValue value) {
        if (value instanceof Within within) {
            return partOfDay(within.part());
        }
        if (value instanceof Relative relative) {
            return Optional.of(relative.unit()).filter(Unit::isPartOfDay);
        }
        return Optional.of(value)
                .filter(Partial.class::isInstance)
                .map(Partial.class::cast)
                .filter(partial -> partial.has(Field.PART))
                .map(partial -> Unit.values()[partial.get(Field.PART)]);
    }

    Optional<TimeValue> relative() {
        return Optional.of(
                new Relative(Unit.of(call.required("unit")), Integer.parseInt(call.required("n")), origin()));
    }

    Optional<TimeValue> adjoining() {
        return Optional.of(new Adjoining(Unit.of(call.required("unit")), Integer.parseInt(call.required("n"))));
    }

    private Origin origin() {
        return call.text("from")
                .map(s -> Origin.valueOf(s.toUpperCase(Locale.ROOT)))
                .orElse(Origin.PUBLICATION);
    }

    Optional<TimeValue> beside() {
        return Optional.of(new Beside(Integer.parseInt(call.required("weekday")), side()));
    }

    Optional<TimeValue> elapsed() {
        Length length = call.value("length").map(Length.class::cast).orElseGet(() -> (Length) length().orElseThrow());
        int sign = Integer.parseInt(call.required("sign"));
        return Optional.of(new Elapsed(length, sign, origin(), call.value("of").orElse(null)));
    }

    Optional<TimeValue> length() {
        List<Amount> amounts = new ArrayList<>();
        amounts.add(new Amount(count("n") + fraction(), Unit.of(call.required("unit"))));
        call.text("unit2").ifPresent(unit -> amounts.add(new Amount(count("n2"), Unit.of(unit))));
        return Optional.of(new Length(amounts, side()));
    }

    private double count(String name) {
        return call.text(name)
                .map(n -> n.equals("X") ? Double.NaN : Double.parseDouble(n.replace(",", "")))
                .orElse(Double.NaN);
    }

    private double fraction() {
        return call.text("fraction")
                .map(text -> {
                    int[] parts = Call.integers(text, "/");
                    return parts.length == 2 && parts[1] > 0 ? (double) parts[0] / parts[1] : 0.0;
                })
                .orElse(0.0);
    }

    Optional<TimeValue> sided() {
        Length length = (Length) call.value("length").orElseThrow();
        return Optional.of(new Length(length.amounts(), side()));
    }

    Optional<TimeValue> portion() {
        return Optional.of(new Portion(call.value("of").orElseThrow(), call.required("portion")));
    }

    /** "That summer": in the year that the text spoke of last. */
    Optional<TimeValue> told() {
        return date().map(part -> new Within(new Relative(Unit.YEAR, 0, Origin.NARRATIVE), (Partial) part));
    }

    /** "The following spring". */
    Optional<TimeValue> following() {
        return date().map(Partial.class::cast).map(TimeValue.Following::new);
    }

    /** "The weekend", "overnight": the tense tells which. */
    Optional<TimeValue> nearest() {
        return Optional.of(new TimeValue.Nearest(Unit.of(call.required("unit"))));
    }

    Optional<TimeValue> set() {
        return Optional.of(new Recurring(call.required("value")));
    }

    /** "Every Tuesday". */
    Optional<TimeValue> setDate() {
        return date().map(date -> new Recurring(Timex.unanchored(date)));
    }

    /** "Every two weeks"; without a number, every other one. */
    Optional<TimeValue> setLength() {
        double count = call.text("n").map(Double::parseDouble).orElse(2.0);
        return Optional.of(new Recurring(Timex.of(Timex.length(count, Unit.of(call.required("unit"))))));
    }

    /** "The 1988 period": the period that the text speaks of, in another year. */
    Optional<TimeValue> yearOfBusiness() {
        return call.partial("year").map(TimeValue.Counterpart::new);
    }

    Optional<TimeValue> vague() {
        return Optional.of(new Vague(call.required("value")));
    }
}
