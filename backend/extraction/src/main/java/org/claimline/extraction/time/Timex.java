// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.time;

import java.util.List;
import java.util.Locale;
import org.claimline.extraction.time.TimeValue.Amount;
import org.claimline.extraction.time.TimeValue.Length;
import org.claimline.extraction.time.TimeValue.Partial;
import org.claimline.extraction.time.TimeValue.Relative;

/** TIMEX3 values (ISO 24617-1) of what no date fixes: durations, and dates with unspecified parts. */
final class Timex {
    private static final String[] SEASONS = {"WI", "SP", "SU", "FA"};
    private static final int MONTHS = 12;

    private Timex() {}

    /** A duration: {@code P2Y6M}, {@code PT30M}, {@code PXW}. */
    static String of(Length length) {
        StringBuilder value = new StringBuilder("P");
        boolean clock = false;
        for (Amount amount : length.amounts()) {
            if (amount.unit().isClock() && !clock) {
                value.append('T');
                clock = true;
            }
            append(value, amount);
        }
        return value.toString();
    }

    private static void append(StringBuilder value, Amount amount) {
        Unit unit = amount.unit().compareTo(Unit.DECADE) >= 0 ? Unit.YEAR : amount.unit();
        if (!amount.isKnown()) {
            value.append('X').append(unit.code());
            return;
        }
        double count = amount.count() * amount.unit().years();
        long whole = (long) count;
        boolean broken = count != whole;
        if (broken && (unit == Unit.YEAR || unit == Unit.HOUR || unit == Unit.MINUTE)) {
            int smaller = unit == Unit.YEAR ? MONTHS : 60;
            value.append(whole > 0 ? whole + unit.code() : "")
                    .append(Math.round((count - whole) * smaller))
                    .append(unit == Unit.MINUTE ? 'S' : 'M');
        } else {
            String digits = broken ? String.format(Locale.ROOT, "%s", count) : Long.toString(whole);
            value.append(digits).append(unit.code());
        }
    }

    /** A date as it comes again, with X for what is not said: {@code XXXX-WXX-2}, {@code XXXX-05-29}, {@code XXXX-SU}. */
    static String unanchored(TimeValue value) {
        if (value instanceof Partial partial) {
            return date(partial) + clock(partial);
        }
        if (value instanceof Length length) {
            return of(length);
        }
        if (value instanceof Relative relative) {
            return unanchored(relative.unit());
        }
        return "XXXX-XX-XX";
    }

    /** A period of which only the unit is known. */
    static String unanchored(Unit unit) {
        return switch (unit) {
            case WEEK -> "XXXX-WXX";
            case WEEKEND -> "XXXX-WXX-WE";
            case MONTH -> "XXXX-XX";
            case QUARTER -> "XXXX-QX";
            case YEAR -> "XXXX";
            case DECADE -> "XXX";
            case CENTURY -> "XX";
            default -> unit.isPartOfDay() ? "XXXX-XX-XX" + unit.code() : "XXXX-XX-XX";
        };
    }

    /** Some stretch of a unit in a longer period: {@code 1998-10-XX}, {@code 1998-QX}. */
    static String within(Period whole, Unit unit) {
        String year = String.format(Locale.ROOT, "%04d", whole.start().getYear());
        String open = unanchored(unit);
        return switch (whole.unit()) {
            case MONTH ->
                unit.compareTo(Unit.DAY) <= 0
                        ? whole.value() + open.substring("XXXX-XX".length())
                        : year + open.substring("XXXX".length());
            case SEASON, QUARTER, HALF, YEAR -> year + open.substring("XXXX".length());
            default -> whole.value();
        };
    }

    private static String date(Partial partial) {
        String year = partial.has(Field.YEAR) ? String.format(Locale.ROOT, "%04d", partial.get(Field.YEAR)) : "XXXX";
        if (partial.has(Field.MONTH)) {
            String day = partial.has(Field.DAY) ? two("-%02d", partial, Field.DAY) : "";
            return year + two("-%02d", partial, Field.MONTH) + day;
        }
        if (partial.has(Field.WEEKDAY)) {
            return year + "-WXX-" + partial.get(Field.WEEKDAY);
        }
        if (partial.has(Field.SEASON)) {
            return year + "-" + SEASONS[partial.get(Field.SEASON)];
        }
        if (partial.has(Field.QUARTER)) {
            return year + "-Q" + partial.get(Field.QUARTER);
        }
        if (partial.has(Field.HALF)) {
            return year + "-H" + partial.get(Field.HALF);
        }
        if (partial.has(Field.DAY)) {
            return "XXXX-XX" + two("-%02d", partial, Field.DAY);
        }
        return partial.isClock() || partial.has(Field.HOLIDAY) ? "XXXX-XX-XX" : year;
    }

    /** The part of a value behind the date: {@code TMO}, {@code T14:35}. */
    static String clock(Partial partial) {
        if (partial.has(Field.HOUR)) {
            String seconds = partial.has(Field.SECOND) ? two(":%02d", partial, Field.SECOND) : "";
            return two("T%02d", partial, Field.HOUR) + two(":%02d", partial, Field.MINUTE) + seconds;
        }
        return partial.has(Field.PART) ? Unit.values()[partial.get(Field.PART)].code() : "";
    }

    private static String two(String format, Partial partial, Field field) {
        return String.format(Locale.ROOT, format, partial.get(field));
    }

    /** The designators for several lengths, longest unit first, or one of them alone. */
    static Length length(double count, Unit unit) {
        return new Length(List.of(new Amount(count, unit)), TimeValue.Side.UNSAID);
    }
}
