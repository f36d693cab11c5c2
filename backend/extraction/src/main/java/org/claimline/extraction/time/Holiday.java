// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.time;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.THURSDAY;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Days that have a name: on a fixed date, on a weekday of a month, counted from Easter Sunday, or by the moon. */
enum Holiday {
    NEW_YEARS_DAY(on(1, 1)),
    EPIPHANY(on(1, 6)),
    KING_DAY(nth(3, MONDAY, 1)),
    INAUGURATION_DAY(on(1, 20)),
    AUSTRALIA_DAY(on(1, 26)),
    GROUNDHOG_DAY(on(2, 2)),
    VALENTINES_DAY(on(2, 14)),
    PRESIDENTS_DAY(nth(3, MONDAY, 2)),
    WOMENS_DAY(on(3, 8)),
    ST_PATRICKS_DAY(on(3, 17)),
    SHROVE_TUESDAY(fromEaster(-47)),
    ASH_WEDNESDAY(fromEaster(-46)),
    PALM_SUNDAY(fromEaster(-7)),
    MAUNDY_THURSDAY(fromEaster(-3)),
    GOOD_FRIDAY(fromEaster(-2)),
    HOLY_SATURDAY(fromEaster(-1)),
    EASTER(fromEaster(0)),
    EASTER_MONDAY(fromEaster(1)),
    ASCENSION_DAY(fromEaster(39)),
    PENTECOST(fromEaster(49)),
    WHIT_MONDAY(fromEaster(50)),
    /** Of Massachusetts, the day of its marathon. */
    PATRIOTS_DAY(nth(3, MONDAY, 4)),
    EARTH_DAY(on(4, 22)),
    ANZAC_DAY(on(4, 25)),
    MAY_DAY(on(5, 1)),
    MOTHERS_DAY(nth(2, SUNDAY, 5)),
    MEMORIAL_DAY(nth(-1, MONDAY, 5)),
    JUNETEENTH(on(6, 19)),
    FATHERS_DAY(nth(3, SUNDAY, 6)),
    CANADA_DAY(on(7, 1)),
    INDEPENDENCE_DAY(on(7, 4)),
    BASTILLE_DAY(on(7, 14)),
    LABOR_DAY(nth(1, MONDAY, 9)),
    COLUMBUS_DAY(nth(2, MONDAY, 10)),
    HALLOWEEN(on(10, 31)),
    ALL_SAINTS_DAY(on(11, 1)),
    ALL_SOULS_DAY(on(11, 2)),
    /** Of the United States: the Tuesday after the first Monday of November. */
    ELECTION_DAY(year -> nth(1, MONDAY, 11).apply(year).plusDays(1)),
    GUY_FAWKES_NIGHT(on(11, 5)),
    VETERANS_DAY(on(11, 11)),
    THANKSGIVING(nth(4, THURSDAY, 11)),
    BLACK_FRIDAY(year -> nth(4, THURSDAY, 11).apply(year).plusDays(1)),
    CYBER_MONDAY(year -> nth(4, THURSDAY, 11).apply(year).plusDays(4)),
    CHRISTMAS_EVE(on(12, 24)),
    CHRISTMAS(on(12, 25)),
    BOXING_DAY(on(12, 26)),
    NEW_YEARS_EVE(on(12, 31)),
    EID_AL_FITR(islamic(10, 1)),
    EID_AL_ADHA(islamic(12, 10));

    private final IntFunction<LocalDate> date;

    Holiday(IntFunction<LocalDate> date) {
        this.date = date;
    }

    static Holiday of(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    LocalDate in(int year) {
        return date.apply(year);
    }

    private static IntFunction<LocalDate> on(int month, int day) {
        return year -> LocalDate.of(year, month, day);
    }

    /** The nth such weekday of a month, from its end when n is negative. */
    private static IntFunction<LocalDate> nth(int n, DayOfWeek weekday, int month) {
        return year -> LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(n, weekday));
    }

    private static IntFunction<LocalDate> fromEaster(int days) {
        return year -> easter(year).plusDays(days);
    }

    /** The first day of that name in a year, by the Umm al-Qura calendar; elsewhere it can be a day earlier or later. */
    private static IntFunction<LocalDate> islamic(int month, int day) {
        return year -> {
            int first = HijrahDate.from(LocalDate.of(year, 1, 1)).get(ChronoField.YEAR);
            return IntStream.rangeClosed(first, first + 1)
                    .mapToObj(hijri -> LocalDate.from(HijrahDate.of(hijri, month, day)))
                    .filter(date -> date.getYear() == year)
                    .findFirst()
                    .orElseThrow(() -> new DateTimeException("no such day in " + year));
        };
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
