// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.time;

import java.time.LocalDateTime;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What the words of a time expression mean before anything is known about when they were written: the algebra that rules
 * build and that {@link Resolver} turns into dates.
 */
sealed interface TimeValue {

    /** The classes that rules of later stages know it by. */
    List<String> kinds();

    /** From where a relative value counts. */
    enum Origin {
        /** The reference time of the text. */
        PUBLICATION,
        /** The date that the text was last speaking of. */
        NARRATIVE
    }

    /** On which side of its origin a value is said to lie. */
    enum Side {
        LAST,
        THIS,
        NEXT,
        UNSAID
    }

    /** A date of which some fields are stated: "April 30", "Friday", "the third quarter", "10 p.m.". */
    record Partial(Map<Field, Integer> fields, Side side) implements TimeValue {
        private static final int NOON = 12;
        /** The first hour of a clock with twelve that an evening or night can have before midnight. */
        private static final int DUSK = 5;

        public Partial {
            fields = Collections.unmodifiableMap(new EnumMap<>(fields));
        }

        static Partial of(Field field, int value) {
            return new Partial(Map.of(field, value), Side.UNSAID);
        }

        boolean has(Field field) {
            return fields.containsKey(field);
        }

        int get(Field field) {
            return fields.get(field);
        }

        boolean isClock() {
            return has(Field.HOUR) || has(Field.PART);
        }

        boolean isOnlyClock() {
            return fields.keySet().stream().allMatch(field -> field.compareTo(Field.PART) >= 0);
        }

        /** Both at once: "Friday" and "Oct. 23". */
        Partial and(Partial other) {
            Map<Field, Integer> both = new EnumMap<>(Field.class);
            both.putAll(fields);
            both.putAll(other.fields);
            return new Partial(both, side == Side.UNSAID ? other.side : side);
        }

        /** "3:30" of an afternoon is 15:30. */
        Partial inPartOfDay(Unit part) {
            boolean late = part == Unit.AFTERNOON || part == Unit.EVENING || part == Unit.NIGHT;
            boolean dark = part != Unit.AFTERNOON;
            if (!late || !has(Field.HOUR) || get(Field.HOUR) >= NOON || dark && get(Field.HOUR) < DUSK) {
                return this;
            }
            Map<Field, Integer> later = new EnumMap<>(fields);
            later.merge(Field.HOUR, NOON, Integer::sum);
            return new Partial(later, side);
        }

        @Override
        public List<String> kinds() {
            if (isOnlyClock()) {
                return List.of(has(Field.HOUR) ? "CLOCK" : "PART");
            }
            if (isClock()) {
                return List.of("MOMENT");
            }
            if (has(Field.MONTH) && (has(Field.DAY) || has(Field.NTH))) {
                boolean full = has(Field.YEAR) || has(Field.SHORT_YEAR);
                return List.of("DAY", full ? "FULLDAY" : "MONTHDAY");
            }
            if (has(Field.WEEKDAY)) {
                return List.of("DAY", side == Side.UNSAID ? "WEEKDAY" : "SIDEDAY");
            }
            if (has(Field.HOLIDAY)) {
                return List.of("DAY", has(Field.YEAR) ? "FULLDAY" : "HOLIDAY");
            }
            if (has(Field.DAY)) {
                return List.of("DAY", "MONTHLESS");
            }
            String unit = has(Field.MONTH)
                    ? "MONTH"
                    : has(Field.SEASON)
                            ? "SEASON"
                            : has(Field.QUARTER)
                                    ? "QUARTER"
                                    : has(Field.HALF) ? "HALF" : has(Field.DECADE) ? "DECADE" : "";
            if (unit.isEmpty()) {
                return List.of(has(Field.CENTURY) ? "CENTURY" : "YEAR", "PERIOD");
            }
            boolean yearless = !has(Field.YEAR) && side == Side.UNSAID;
            return yearless ? List.of(unit, "PERIOD", "YEARLESS") : List.of(unit, "PERIOD");
        }
    }

    /** A date in digits, of which the document has to tell whether the day or the month comes first. */
    record Numeric(int first, int second, int year) implements TimeValue {
        Partial read(boolean dayFirst) {
            return new Partial(
                    Map.of(
                            Field.YEAR,
                            year,
                            Field.MONTH,
                            dayFirst ? second : first,
                            Field.DAY,
                            dayFirst ? first : second),
                    Side.UNSAID);
        }

        @Override
        public List<String> kinds() {
            return List.of("DAY", "FULLDAY");
        }
    }

    /** A stretch counted in whole calendar units from another: "yesterday", "last week", "the following month". */
    record Relative(Unit unit, int offset, Origin origin) implements TimeValue {
        @Override
        public List<String> kinds() {
            if (unit == Unit.DAY) {
                return List.of("DAY", "RELDAY");
            }
            if (unit.isPartOfDay()) {
                return List.of("MOMENT", "RELPART");
            }
            return List.of("REL" + unit.name(), "PERIOD");
        }
    }

    /** A time at a distance: "two years ago", "three days later", and from a date that is said: "two days before Friday". */
    record Elapsed(Length length, int sign, Origin origin, TimeValue from) implements TimeValue {
        @Override
        public List<String> kinds() {
            return List.of("ELAPSED");
        }
    }

    /** A stretch next to an event that the text names: "the day after the vote". */
    record Adjoining(Unit unit, int offset) implements TimeValue {
        @Override
        public List<String> kinds() {
            return List.of("ADJOINING");
        }
    }

    /** A weekday counted from what the text spoke of: "the following Monday", "that Friday". */
    record Beside(int weekday, Side side) implements TimeValue {
        @Override
        public List<String> kinds() {
            return List.of("DAY", "SIDEDAY");
        }
    }

    /** The next such month or season after what the text spoke of: "the following spring". */
    record Following(Partial part) implements TimeValue {
        @Override
        public List<String> kinds() {
            return part.kinds();
        }
    }

    /** The stretch that is just over or, where the text looks ahead, the one to come: "over the weekend". */
    record Nearest(Unit unit) implements TimeValue {
        @Override
        public List<String> kinds() {
            return relative(Tense.UNSAID).kinds();
        }

        Relative relative(Tense tense) {
            return new Relative(unit, tense == Tense.FUTURE ? 0 : -1, Origin.PUBLICATION);
        }
    }

    /** A part of another value: "the morning of April 30", "yesterday at 10 p.m.". */
    record Within(TimeValue whole, Partial part) implements TimeValue {
        @Override
        public List<String> kinds() {
            return List.of("MOMENT");
        }
    }

    /** The same quarter of another year: "the 1988 period". */
    record Counterpart(Partial year) implements TimeValue {
        @Override
        public List<String> kinds() {
            return List.of("PERIOD");
        }
    }

    /** An unnamed part of a period: "early 2019", "the end of June". */
    record Portion(TimeValue whole, String portion) implements TimeValue {
        @Override
        public List<String> kinds() {
            return whole.kinds();
        }
    }

    /** From one date to another, both included. */
    record Range(TimeValue from, TimeValue to) implements TimeValue {
        @Override
        public List<String> kinds() {
            return List.of("RANGE");
        }
    }

    /** How long: "two and a half years", "several weeks"; the side says where it lies ("the past two years"). */
    record Length(List<Amount> amounts, Side side) implements TimeValue {
        public Length {
            amounts = List.copyOf(amounts);
        }

        boolean isKnown() {
            return amounts.stream().allMatch(Amount::isKnown);
        }

        boolean isNothing() {
            return amounts.stream().allMatch(amount -> amount.count() == 0);
        }

        Unit finest() {
            Amount last = amounts.get(amounts.size() - 1);
            return last.isInHalfYears() ? Unit.MONTH : last.unit();
        }

        /** The time at this distance from another, before it when the sign is negative. */
        LocalDateTime from(LocalDateTime time, int sign) {
            LocalDateTime result = time;
            for (Amount amount : amounts) {
                result = amount.from(result, sign);
            }
            return result;
        }

        /** Whether it is counted in months, at least so many. */
        boolean isInMonths(int least) {
            Amount first = amounts.get(0);
            return first.unit() == Unit.MONTH && first.count() >= least;
        }

        @Override
        public List<String> kinds() {
            return List.of("LENGTH");
        }
    }

    /**
     * One term of a length.
     *
     * @param count how many, NaN when the text does not say
     * @param unit of what
     */
    record Amount(double count, Unit unit) {
        private static final int MONTHS = 12;

        boolean isKnown() {
            return !Double.isNaN(count);
        }

        boolean isInHalfYears() {
            return unit == Unit.YEAR && isKnown() && count != Math.rint(count);
        }

        LocalDateTime from(LocalDateTime time, int sign) {
            if (isInHalfYears()) {
                return Unit.MONTH.plus(time, sign * Math.round(count * MONTHS));
            }
            return unit.compareTo(Unit.YEAR) > 0
                    ? Unit.YEAR.plus(time, sign * Math.round(count * unit.years()))
                    : unit.plus(time, sign * Math.round(count));
        }
    }

    /** What comes again: "every Tuesday", "daily"; the value is its TIMEX3 value. */
    record Recurring(String value) implements TimeValue {
        @Override
        public List<String> kinds() {
            return List.of("SET");
        }
    }

    /** Past, present or future without a date: "recently", "now", "soon". */
    record Vague(String value) implements TimeValue {
        @Override
        public List<String> kinds() {
            return List.of("VAGUE");
        }
    }
}
