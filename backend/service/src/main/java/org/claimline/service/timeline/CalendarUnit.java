// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.timeline;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What buckets of a timeline are long: units of the calendar in UTC, so that a bucket is something a reader can name. */
enum CalendarUnit {
    MINUTE(ChronoUnit.MINUTES, 1),
    QUARTER_HOUR(ChronoUnit.MINUTES, 15),
    HOUR(ChronoUnit.HOURS, 1),
    QUARTER_DAY(ChronoUnit.HOURS, 6),
    DAY(ChronoUnit.DAYS, 1),
    WEEK(ChronoUnit.WEEKS, 1),
    MONTH(ChronoUnit.MONTHS, 1),
    QUARTER(ChronoUnit.MONTHS, 3),
    YEAR(ChronoUnit.YEARS, 1),
    DECADE(ChronoUnit.YEARS, 10),
    CENTURY(ChronoUnit.YEARS, 100),
    MILLENNIUM(ChronoUnit.YEARS, 1_000);

    private final ChronoUnit unit;
    private final int amount;

    CalendarUnit(ChronoUnit unit, int amount) {
        this.unit = unit;
        this.amount = amount;
    }

    /** The finest unit that covers the window with at most {@code most} buckets. */
    static CalendarUnit fitting(Window window, int most) {
        return fitting(window, most, MINUTE);
    }

    /** The same, but not finer than a unit. */
    static CalendarUnit fitting(Window window, int most, CalendarUnit finest) {
        Duration length = Duration.between(window.start(), window.end());
        for (CalendarUnit candidate : values()) {
            Duration bucket = candidate.unit.getDuration().multipliedBy(candidate.amount);
            if (candidate.compareTo(finest) >= 0 && length.dividedBy(bucket) + 2 <= most) {
                return candidate;
            }
        }
        return MILLENNIUM;
    }

    /** Whether buckets begin and end with days. */
    boolean isOfDays() {
        return compareTo(DAY) >= 0;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The edges of the buckets that cover the window, in seconds since 1970; one more than there are buckets. */
    List<Long> edges(Window window) {
        List<Long> edges = new ArrayList<>();
        LocalDateTime edge = floor(window.start());
        LocalDateTime end = LocalDateTime.ofInstant(window.end(), ZoneOffset.UTC);
        for (; edge.isBefore(end); edge = edge.plus(amount, unit)) {
            edges.add(edge.toEpochSecond(ZoneOffset.UTC));
        }
        edges.add(edge.toEpochSecond(ZoneOffset.UTC));
        return edges;
    }

    private LocalDateTime floor(Instant instant) {
        LocalDateTime time = LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
        LocalDateTime day = time.truncatedTo(ChronoUnit.DAYS);
        return switch (unit) {
            case MINUTES -> time.truncatedTo(ChronoUnit.HOURS).plusMinutes(time.getMinute() / amount * (long) amount);
            case HOURS -> day.plusHours(time.getHour() / amount * (long) amount);
            case DAYS -> day;
            case WEEKS -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTHS -> day.withDayOfMonth(1).withMonth((time.getMonthValue() - 1) / amount * amount + 1);
            default -> day.withDayOfYear(1).withYear(Math.floorDiv(time.getYear(), amount) * amount);
        };
    }
}
