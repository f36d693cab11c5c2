// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.claimline.extraction.time.TimeExpression.Type;
import org.claimline.extraction.time.TimeValue.Partial;
import org.claimline.extraction.time.TimeValue.Side;

/** Finds the year, month or week that a partial date leaves out. */
final class PartialResolver {
    /** A leap day, and a date on a given weekday, come again within so many years; any other date every year. */
    private static final int RARE_YEARS = 8;

    private static final int YEARS = 1;

    /** Every day of the month is found within two months. */
    private static final int MONTHS = 2;

    /** How much farther a day or quarter seems that lies on the other side than the tense says. */
    private static final double UNLIKELY = 5;

    /** The same for a month or season, which is spoken of without its year from farther away. */
    private static final double MOST_UNLIKELY = 12;

    /** How much farther the future seems when no tense is said: news mostly tells what happened. */
    private static final double LESS_LIKELY = 1.5;

    /** TIMEX3 has codes for parts of the day, EDTF has none. */
    private static final Pattern PART_OF_DAY = Pattern.compile("T[A-Z]{2}$");

    private final Anchor anchor;

    PartialResolver(Anchor anchor) {
        this.anchor = anchor;
    }

    Resolved resolve(Partial partial, Tense tense, Discourse discourse) {
        try {
            return date(partial, tense, discourse);
        } catch (DateTimeException e) {
            return Resolved.open(
                    Type.DATE, Timex.unanchored(partial), "the calendar has no such day, so it stays unresolved");
        }
    }

    private Resolved date(Partial partial, Tense tense, Discourse discourse) {
        if (partial.has(Field.YEAR) || partial.has(Field.SHORT_YEAR)) {
            return Resolved.stated(inYear(partial, year(partial)).orElseThrow(() -> new DateTimeException("no day")));
        }
        if (partial.has(Field.DECADE) || partial.has(Field.CENTURY)) {
            return ages(partial);
        }
        if (partial.has(Field.WEEKDAY) && !partial.has(Field.MONTH) && !partial.has(Field.DAY)) {
            return weekday(partial, tense, discourse);
        }
        if (partial.has(Field.DAY) && !partial.has(Field.MONTH)) {
            return dayOfMonth(partial, tense, discourse);
        }
        return yearless(partial, tense, discourse);
    }

    private int year(Partial partial) {
        return partial.has(Field.YEAR) ? partial.get(Field.YEAR) : fullYear(partial.get(Field.SHORT_YEAR));
    }

    /** A year in two digits is the one nearest to publication, or within 1950 to 2049 when that is not known. */
    private int fullYear(int shortYear) {
        int pivot = anchor.in(Unit.YEAR).map(LocalDateTime::getYear).orElse(2000);
        int century = pivot / 100 * 100;
        int year = century + shortYear;
        return year > pivot + 30 ? year - 100 : year <= pivot - 70 ? year + 100 : year;
    }

    private Resolved ages(Partial partial) {
        Unit unit = partial.has(Field.DECADE) ? Unit.DECADE : Unit.CENTURY;
        int first = partial.get(partial.has(Field.DECADE) ? Field.DECADE : Field.CENTURY);
        int year = first < 100 && unit == Unit.DECADE ? lastDecade(first) : first;
        return Resolved.stated(new Period(unit, LocalDate.of(year, 1, 1).atStartOfDay()));
    }

    /** "The thirties" have begun already when someone calls them so. */
    private int lastDecade(int shortYear) {
        int year = fullYear(shortYear) / 10 * 10;
        return anchor.in(Unit.YEAR).filter(now -> now.getYear() < year).isPresent() ? year - 100 : year;
    }

    private static Optional<Period> inYear(Partial partial, int year) {
        LocalDate first = LocalDate.of(year, 1, 1);
        if (partial.has(Field.HOLIDAY)) {
            return Optional.of(period(Unit.DAY, Holiday.values()[partial.get(Field.HOLIDAY)].in(year)));
        }
        if (partial.has(Field.MONTH)) {
            LocalDate month = first.withMonth(partial.get(Field.MONTH));
            if (partial.has(Field.NTH)) {
                return nthWeekday(partial, month);
            }
            if (!partial.has(Field.DAY)) {
                return Optional.of(period(Unit.MONTH, month));
            }
            int day = partial.get(Field.DAY);
            return day > month.lengthOfMonth() || day < 1
                    ? Optional.empty()
                    : Optional.of(period(Unit.DAY, month.withDayOfMonth(day)));
        }
        if (partial.has(Field.SEASON)) {
            int season = partial.get(Field.SEASON);
            return Optional.of(period(Unit.SEASON, first.withMonth(season == 0 ? 12 : 3 * season)));
        }
        if (partial.has(Field.QUARTER)) {
            return Optional.of(period(Unit.QUARTER, first.withMonth(3 * partial.get(Field.QUARTER) - 2)));
        }
        if (partial.has(Field.HALF)) {
            return Optional.of(period(Unit.HALF, first.withMonth(6 * partial.get(Field.HALF) - 5)));
        }
        return Optional.of(period(Unit.YEAR, first));
    }

    /** "The second Tuesday" of a month; not every month has a fifth one. */
    static Optional<Period> nthWeekday(Partial partial, LocalDate month) {
        DayOfWeek weekday = DayOfWeek.of(partial.get(Field.WEEKDAY));
        LocalDate day = month.with(TemporalAdjusters.dayOfWeekInMonth(partial.get(Field.NTH), weekday));
        return Optional.of(period(Unit.DAY, day)).filter(found -> day.getMonth() == month.getMonth());
    }

    private static Period period(Unit unit, LocalDate start) {
        return new Period(unit, start.atStartOfDay());
    }

    private Resolved yearless(Partial partial, Tense tense, Discourse discourse) {
        Optional<LocalDateTime> now = anchor.in(Unit.DAY).or(() -> anchor.in(Unit.YEAR));
        if (inYear(partial, 2000).isEmpty() && !partial.has(Field.NTH)) {
            throw new DateTimeException("no year has such a day");
        }
        return now.map(time -> nearest(partial, time, tense))
                .or(() -> discourse.story().flatMap(story -> inStory(partial, story)))
                .orElseGet(() -> unanchored(partial));
    }

    /**
     * The first such date after the last one with a year: "In 1968 they marched. In April he was shot." Only for texts
     * without a publication date; measured on news, dates without a year are those of publication even inside a story.
     */
    private static Optional<Resolved> inStory(Partial partial, Period story) {
        int year = story.start().getYear();
        return Stream.of(year, year + 1)
                .flatMap(candidate -> inYear(partial, candidate).stream())
                .filter(period -> period.end().isAfter(story.start()))
                .findFirst()
                .map(period -> Resolved.relative(
                        period,
                        story.edtf(),
                        List.of("told of " + story.edtf() + ", which the text spoke of just before")));
    }

    /** The first such month or season after what the text spoke of. */
    static Optional<Resolved> following(Partial partial, Period told) {
        int year = told.start().getYear();
        return IntStream.rangeClosed(year, year + 1)
                .boxed()
                .flatMap(candidate -> inYear(partial, candidate).stream())
                .filter(period -> !period.start().isBefore(told.end()))
                .findFirst()
                .map(period -> Resolved.relative(
                        period,
                        told.edtf(),
                        List.of("the first after " + told.edtf() + ", which the text spoke of last")));
    }

    private Resolved nearest(Partial partial, LocalDateTime now, Tense tense) {
        IntFunction<Optional<Period>> inYear = year -> inYear(partial, now.getYear() + year)
                .filter(period -> !partial.has(Field.WEEKDAY)
                        || period.start().getDayOfWeek().getValue() == partial.get(Field.WEEKDAY));
        Period found = choose(inYear, reach(partial), now, partial.side(), tense)
                .orElseThrow(() -> new DateTimeException("no such day in the years around publication"));
        return Resolved.relative(
                found,
                anchor.edtf(),
                List.of("the text leaves the year out", direction(partial.side(), tense) + anchor.described()));
    }

    private static int reach(Partial partial) {
        boolean leapDay = partial.has(Field.DAY) && partial.get(Field.DAY) == 29 && partial.get(Field.MONTH) == 2;
        return leapDay || partial.has(Field.WEEKDAY) && !partial.has(Field.NTH) ? RARE_YEARS : YEARS;
    }

    /** The candidate that a side points to, or else the nearest, the other side of the tense counting as farther. */
    private static Optional<Period> choose(
            IntFunction<Optional<Period>> candidates, int reach, LocalDateTime now, Side side, Tense tense) {
        LocalDateTime today = now.truncatedTo(ChronoUnit.DAYS);
        if (side == Side.THIS && candidates.apply(0).isPresent()) {
            return candidates.apply(0);
        }
        return IntStream.rangeClosed(-reach, reach)
                .mapToObj(candidates)
                .flatMap(Optional::stream)
                .filter(period -> side != Side.LAST || !period.end().isAfter(today) && !isJustOver(period, today))
                .filter(period -> side != Side.NEXT || period.start().isAfter(today))
                .min(Comparator.comparingDouble(period -> distance(period, today, tense)));
    }

    /** In March, "last February" is that of the year before: the one just over would be "last month". */
    private static boolean isJustOver(Period period, LocalDateTime today) {
        return period.unit() == Unit.MONTH
                && period.start().getYear() == today.getYear()
                && period.end().equals(Unit.MONTH.floor(today));
    }

    /** Days between a period and today, weighted by how unlikely the tense makes that side. */
    private static double distance(Period period, LocalDateTime today, Tense tense) {
        boolean far = period.unit() == Unit.MONTH || period.unit() == Unit.SEASON;
        double unlikely = far ? MOST_UNLIKELY : UNLIKELY;
        if (!period.end().isAfter(today)) {
            return ChronoUnit.DAYS.between(period.end(), today) * (isAhead(tense) ? unlikely : 1);
        }
        double ahead = Math.max(0, ChronoUnit.DAYS.between(today, period.start()));
        return ahead * (isAhead(tense) ? 1 : tense == Tense.PAST ? unlikely : LESS_LIKELY);
    }

    private static boolean isAhead(Tense tense) {
        return tense == Tense.FUTURE || tense == Tense.POSSIBLE;
    }

    private Resolved weekday(Partial partial, Tense tense, Discourse discourse) {
        Optional<LocalDateTime> now = anchor.in(Unit.DAY);
        if (now.isEmpty()) {
            return unanchored(partial);
        }
        LocalDateTime today = Unit.DAY.floor(now.get());
        int ahead =
                Math.floorMod(partial.get(Field.WEEKDAY) - today.getDayOfWeek().getValue(), 7);
        Period coming = new Period(Unit.DAY, today.plusDays(ahead));
        boolean next = partial.side() == Side.NEXT || partial.side() == Side.THIS && tense != Tense.PAST;
        boolean forward = next
                || partial.side() == Side.UNSAID && (tense == Tense.FUTURE || ahead == 1 && discourse.isNews(coming));
        boolean skipToday = ahead == 0 && (partial.side() == Side.NEXT || partial.side() == Side.LAST);
        Period found = forward ? coming.plus(skipToday ? 7 : 0) : coming.plus(ahead == 0 && !skipToday ? 0 : -7);
        return Resolved.relative(
                found,
                anchor.edtf(),
                List.of("a weekday without a date", direction(partial.side(), tense) + anchor.described()));
    }

    private static String direction(Side side, Tense tense) {
        boolean forward = side == Side.NEXT || side == Side.UNSAID && tense == Tense.FUTURE;
        return side == Side.THIS
                ? "read as the one that belongs to "
                : forward ? "read forward from " : "read back from ";
    }

    /** "The 30th": in the month the text was speaking of, else in the month of publication or the one before. */
    private Resolved dayOfMonth(Partial partial, Tense tense, Discourse discourse) {
        int day = partial.get(Field.DAY);
        Optional<LocalDateTime> now = anchor.in(Unit.DAY);
        if (now.isEmpty()) {
            return unanchored(partial);
        }
        LocalDateTime month = Unit.MONTH.floor(now.get());
        IntFunction<Optional<Period>> inMonth = offset -> {
            LocalDate first = month.plusMonths(offset).toLocalDate();
            return day > first.lengthOfMonth() || day < 1
                    ? Optional.empty()
                    : Optional.of(period(Unit.DAY, first.withDayOfMonth(day)));
        };
        Period found = choose(inMonth, MONTHS, now.get(), partial.side(), tense)
                .orElseThrow(() -> new DateTimeException("no month has such a day"));
        return Resolved.relative(
                found,
                anchor.edtf(),
                List.of("a day without its month", direction(partial.side(), tense) + anchor.described()));
    }

    private static Resolved unanchored(Partial partial) {
        String value = Timex.unanchored(partial);
        Resolved open = Resolved.open(Type.DATE, value, "the publication date is not known, so it stays unresolved");
        boolean dated = partial.has(Field.MONTH);
        return dated ? open.withEdtf(PART_OF_DAY.matcher(value).replaceFirst(""), Precision.UNKNOWN) : open;
    }
}
