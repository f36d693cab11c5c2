// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/** Days that have a name: on a fixed date, on a weekday of a month, or counted from Easter Sunday. */
enum Holiday {
    NEW_YEARS_DAY(1, 1),
    EPIPHANY(1, 6),
    KING_DAY(1, DayOfWeek.MONDAY, 3),
    VALENTINES_DAY(2, 14),
    PRESIDENTS_DAY(2, DayOfWeek.MONDAY, 3),
    WOMENS_DAY(3, 8),
    ST_PATRICKS_DAY(3, 17),
    GOOD_FRIDAY(-2),
    PALM_SUNDAY(-7),
    ASH_WEDNESDAY(-46),
    EASTER(0),
    EASTER_MONDAY(1),
    ASCENSION_DAY(39),
    PENTECOST(49),
    MAY_DAY(5, 1),
    MOTHERS_DAY(5, DayOfWeek.SUNDAY, 2),
    MEMORIAL_DAY(5, DayOfWeek.MONDAY, -1),
    JUNETEENTH(6, 19),
    FATHERS_DAY(6, DayOfWeek.SUNDAY, 3),
    INDEPENDENCE_DAY(7, 4),
    BASTILLE_DAY(7, 14),
    LABOR_DAY(9, DayOfWeek.MONDAY, 1),
    COLUMBUS_DAY(10, DayOfWeek.MONDAY, 2),
    HALLOWEEN(10, 31),
    VETERANS_DAY(11, 11),
    THANKSGIVING(11, DayOfWeek.THURSDAY, 4),
    CHRISTMAS_EVE(12, 24),
    CHRISTMAS(12, 25),
    BOXING_DAY(12, 26),
    NEW_YEARS_EVE(12, 31);

    private static final int FROM_EASTER = 0;

    private final int month;
    private final DayOfWeek weekday;
    private final int number;

    Holiday(int month, int day) {
        this(month, null, day);
    }

    Holiday(int daysFromEaster) {
        this(FROM_EASTER, null, daysFromEaster);
    }

    Holiday(int month, DayOfWeek weekday, int number) {
        this.month = month;
        this.weekday = weekday;
        this.number = number;
    }

    static Holiday of(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    LocalDate in(int year) {
        if (month == FROM_EASTER) {
            return easter(year).plusDays(number);
        }
        LocalDate first = LocalDate.of(year, month, 1);
        return weekday == null
                ? first.withDayOfMonth(number)
                : first.with(TemporalAdjusters.dayOfWeekInMonth(number, weekday));
    }

    /** Easter Sunday of the Gregorian calendar, by the anonymous algorithm of 1876 (Meeus, Astronomical Algorithms, 8). */
    private static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
        int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
        return LocalDate.of(year, f / 31, f % 31 + 1);
    }
}
