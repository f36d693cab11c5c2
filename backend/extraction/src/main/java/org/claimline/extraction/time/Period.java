// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.time;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.util.Locale;

/**
 * One named stretch of the calendar, such as April 2019, the week 2019-W34 or the morning of 30 April 2019.
 *
 * @param unit what kind of stretch
 * @param start its first moment, in the reader's zone; already floored to the unit
 */
record Period(Unit unit, LocalDateTime start) {
    private static final DateTimeFormatter DAY = format("uuuu-MM-dd");
    private static final DateTimeFormatter MONTH = format("uuuu-MM");
    private static final DateTimeFormatter MINUTE = format("uuuu-MM-dd'T'HH:mm");
    private static final DateTimeFormatter SECOND = format("uuuu-MM-dd'T'HH:mm:ss");
    private static final String[] SEASONS = {"WI", "SP", "SU", "FA"};
    private static final int[] EDTF_SEASONS = {24, 21, 22, 23};

    static Period containing(Unit unit, LocalDateTime time) {
        return new Period(unit, unit.floor(time));
    }

    LocalDateTime end() {
        return unit.end(start);
    }

    Period plus(long count) {
        return containing(unit, unit.plus(start, count));
    }

    Period withUnit(Unit other) {
        return containing(other, start);
    }

    /** Whether it spans several stretches of a unit, so that it does not fix one of them. */
    boolean isCoarserThan(Unit other) {
        return unit.compareTo(other) > 0 && unit.compareTo(Unit.DAY) > 0;
    }

    /** The TIMEX3 value (ISO 24617-1), in which a decade has three digits and a century two. */
    String value() {
        String year = year(start.getYear());
        return switch (unit) {
            case SECOND -> SECOND.format(start);
            case MINUTE, HOUR -> MINUTE.format(start);
            case DAY -> DAY.format(start);
            case WEEK -> week();
            case WEEKEND -> week() + "-WE";
            case MONTH -> MONTH.format(start);
            case SEASON -> year + "-" + SEASONS[start.getMonthValue() % 12 / 3];
            case QUARTER -> year + "-Q" + (start.getMonthValue() + 2) / 3;
            case HALF -> year + "-H" + (start.getMonthValue() + 5) / 6;
            case YEAR -> year;
            case DECADE -> year.substring(0, 3);
            case CENTURY -> year.substring(0, 2);
            case MILLENNIUM -> year.substring(0, 1);
            default -> DAY.format(start) + unit.code();
        };
    }

    /** The date in EDTF; what level 1 has no name for (weeks, quarters) is an interval. */
    String edtf() {
        String year = year(start.getYear());
        return switch (unit) {
            case MONTH -> MONTH.format(start);
            case SEASON -> year + "-" + EDTF_SEASONS[start.getMonthValue() % 12 / 3];
            case WEEK, WEEKEND -> DAY.format(start) + "/" + DAY.format(end().minusDays(1));
            case QUARTER, HALF -> MONTH.format(start) + "/" + MONTH.format(end().minusDays(1));
            case YEAR -> year;
            case DECADE -> year.substring(0, 3) + "X";
            case CENTURY -> year.substring(0, 2) + "XX";
            case MILLENNIUM -> year.substring(0, 1) + "XXX";
            case SECOND -> SECOND.format(start);
            case MINUTE, HOUR -> MINUTE.format(start);
            default -> DAY.format(start);
        };
    }

    private String week() {
        return String.format(
                Locale.ROOT,
                "%s-W%02d",
                year(start.get(IsoFields.WEEK_BASED_YEAR)),
                start.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    private static String year(int year) {
        return String.format(Locale.ROOT, "%04d", year);
    }

    private static DateTimeFormatter format(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT);
    }
}
