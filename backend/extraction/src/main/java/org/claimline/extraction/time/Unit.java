// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/** The named stretches of the calendar and of the day, from fine to coarse, and how each is counted. */
enum Unit {
    SECOND(ChronoUnit.SECONDS, 1, "S", Precision.SECOND),
    MINUTE(ChronoUnit.MINUTES, 1, "M", Precision.MINUTE),
    HOUR(ChronoUnit.HOURS, 1, "H", Precision.HOUR),
    DAWN(ChronoUnit.DAYS, 1, "TMO", Precision.DAY),
    MORNING(ChronoUnit.DAYS, 1, "TMO", Precision.DAY),
    MIDDAY(ChronoUnit.DAYS, 1, "TMI", Precision.DAY),
    AFTERNOON(ChronoUnit.DAYS, 1, "TAF", Precision.DAY),
    EVENING(ChronoUnit.DAYS, 1, "TEV", Precision.DAY),
    NIGHT(ChronoUnit.DAYS, 1, "TNI", Precision.DAY),
    DAYTIME(ChronoUnit.DAYS, 1, "TDT", Precision.DAY),
    DAY(ChronoUnit.DAYS, 1, "D", Precision.DAY),
    WEEKEND(ChronoUnit.WEEKS, 1, "WE", Precision.INTERVAL),
    WEEK(ChronoUnit.WEEKS, 1, "W", Precision.WEEK),
    MONTH(ChronoUnit.MONTHS, 1, "M", Precision.MONTH),
    SEASON(ChronoUnit.MONTHS, 3, "S", Precision.SEASON),
    QUARTER(ChronoUnit.MONTHS, 3, "Q", Precision.QUARTER),
    HALF(ChronoUnit.MONTHS, 6, "H", Precision.INTERVAL),
    YEAR(ChronoUnit.YEARS, 1, "Y", Precision.YEAR),
    DECADE(ChronoUnit.YEARS, 10, "DE", Precision.DECADE),
    CENTURY(ChronoUnit.YEARS, 100, "CE", Precision.CENTURY),
    MILLENNIUM(ChronoUnit.YEARS, 1000, "ML", Precision.INTERVAL);

    private final ChronoUnit step;
    private final int steps;
    private final String code;
    private final Precision precision;

    Unit(ChronoUnit step, int steps, String code, Precision precision) {
        this.step = step;
        this.steps = steps;
        this.code = code;
        this.precision = precision;
    }

    static Unit of(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    /** Its name in running text. */
    String noun() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The designator of ISO 8601 and TIMEX3 for a duration or a part of the day. */
    String code() {
        return code;
    }

    Precision precision() {
        return precision;
    }

    /** Whether it is counted behind the {@code T} of a duration. */
    boolean isClock() {
        return compareTo(HOUR) <= 0;
    }

    boolean isPartOfDay() {
        return compareTo(DAWN) >= 0 && compareTo(DAYTIME) <= 0;
    }

    LocalDateTime plus(LocalDateTime time, long count) {
        return time.plus(count * steps, step);
    }

    /** How many years a unit of years has; 1 for smaller units. */
    int years() {
        return step == ChronoUnit.YEARS ? steps : 1;
    }

    /** The beginning of the stretch in which a time lies. */
    LocalDateTime floor(LocalDateTime time) {
        if (isClock()) {
            return time.truncatedTo(step);
        }
        return floor(time.toLocalDate()).atStartOfDay();
    }

    private LocalDate floor(LocalDate day) {
        return switch (this) {
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case WEEKEND ->
                day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusDays(5);
            case MONTH -> day.withDayOfMonth(1);
            case SEASON -> day.withDayOfMonth(1).minusMonths(day.getMonthValue() % 3);
            case QUARTER -> day.withDayOfMonth(1).minusMonths((day.getMonthValue() - 1) % 3);
            case HALF -> day.withDayOfMonth(1).minusMonths((day.getMonthValue() - 1) % 6);
            case YEAR, DECADE, CENTURY, MILLENNIUM -> LocalDate.of(Math.floorDiv(day.getYear(), steps) * steps, 1, 1);
            default -> day;
        };
    }

    /** The end of a stretch that begins at {@code start}. */
    LocalDateTime end(LocalDateTime start) {
        return this == WEEKEND ? start.plusDays(2) : plus(start, 1);
    }
}
