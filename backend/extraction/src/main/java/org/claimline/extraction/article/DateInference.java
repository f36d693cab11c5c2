// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.article;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.claimline.extraction.Span;
import org.claimline.extraction.time.Basis;
import org.claimline.extraction.time.Edtf;
import org.claimline.extraction.time.ReferenceTime;
import org.claimline.extraction.time.TimeExpression;
import org.claimline.extraction.time.TimeTagger;

/**
 * Infers when an article without a date was published, from what it says of days: "Tomorrow, the first of May," said on a
 * Tuesday makes the last of April a Tuesday; "May 29" and "last month" make it June. The year is the first that fits the
 * weekday and is not before the latest year that the text names; without one it stays open.
 */
final class DateInference {
    /** What a date in apposition begins with: "Tomorrow" in "Tomorrow, the first of May". */
    private static final Pattern FIRST_WORD = Pattern.compile("(?s)^(\\p{L}+).*");

    private static final Pattern MONTH_DAY = Pattern.compile("XXXX-(\\d{2})-(\\d{2})");
    private static final Pattern WEEKDAY =
            Pattern.compile("\\b(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\\b");
    private static final Pattern YEAR = Pattern.compile("(?<![\\d,.$])(?:19|20)\\d{2}(?![\\d%])");
    private static final Pattern LAST_MONTH = Pattern.compile("\\blast month\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern YESTERDAY = Pattern.compile("\\byesterday\\b", Pattern.CASE_INSENSITIVE);
    private static final int YEARS_AHEAD = 12;
    private static final double FITTING = 0.5;
    private static final double PARTIAL = 0.3;

    private final String text;
    private final List<Span> lines;
    private final ZoneId zone;
    private final List<Anchor> anchors = new ArrayList<>();
    private final List<MonthDay> days = new ArrayList<>();

    /** A day of the calendar whose weekday the text tells. */
    private record Anchor(MonthDay day, DayOfWeek weekday, String words) {
        /** Whether it cannot be true in the year of a day. */
        boolean contradicts(LocalDate year) {
            return day.isValidYear(year.getYear()) && day.atYear(year.getYear()).getDayOfWeek() != weekday;
        }
    }

    private DateInference(String text, List<Span> lines, ZoneId zone) {
        this.text = text;
        this.lines = lines;
        this.zone = zone;
    }

    /** The date that the lines give away; empty when they give none. */
    static Optional<PublicationDate> infer(String text, List<Span> lines, TimeTagger tagger, ZoneId zone) {
        DateInference inference = new DateInference(text, lines, zone);
        for (Span line : lines) {
            inference.collect(line.of(text), tagger.tag(line.of(text), new ReferenceTime(Optional.empty(), zone)));
        }
        return inference.byWeekday().or(inference::byMonth);
    }

    private void collect(String line, List<TimeExpression> times) {
        NavigableMap<Integer, DayOfWeek> weekdays = new TreeMap<>();
        WEEKDAY.matcher(line).results().forEach(named -> weekdays.put(named.start(), weekday(named)));
        for (int i = 0; i < times.size(); i++) {
            Matcher matcher = MONTH_DAY.matcher(times.get(i).resolution().when().edtf());
            if (matcher.matches()) {
                MonthDay day = MonthDay.of(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
                days.add(day);
                anchor(times.get(i).span(), line, weekdays, day).ifPresent(anchors::add);
            }
        }
    }

    /** "Tuesday, April 30", or "Tomorrow, the first of May," with the weekday on which it is said in the same line. */
    private static Optional<Anchor> anchor(
            Span time, String line, NavigableMap<Integer, DayOfWeek> weekdays, MonthDay day) {
        String words = time.of(line);
        Optional<DayOfWeek> own =
                weekdays.subMap(time.start(), time.end()).values().stream().findFirst();
        if (own.isPresent()) {
            return own.map(weekday -> new Anchor(day, weekday, words));
        }
        int shift = shift(FIRST_WORD.matcher(words).replaceFirst("$1"));
        if (shift == 0) {
            return Optional.empty();
        }
        MonthDay before = MonthDay.from(day.atYear(Year.MIN_VALUE + 1).minusDays(shift));
        return Optional.ofNullable(weekdays.ceilingEntry(time.end()))
                .map(said -> new Anchor(before, said.getValue(), words));
    }

    private static int shift(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "tomorrow" -> 1;
            case "yesterday" -> -1;
            default -> 0;
        };
    }

    private static DayOfWeek weekday(MatchResult named) {
        return DayOfWeek.valueOf(named.group(1).toUpperCase(Locale.ROOT));
    }

    private Optional<PublicationDate> byWeekday() {
        return anchors.stream().findFirst().map(anchor -> {
            int later = anyLine(YESTERDAY) ? 1 : 0;
            List<String> evidence = new ArrayList<>();
            evidence.add("The text says \"" + anchor.words() + "\" of a " + name(anchor.weekday()) + ".");
            if (later == 1) {
                evidence.add("It speaks of yesterday, so it is taken to be of the day after.");
            }
            OptionalInt latest = latestYear();
            Optional<LocalDate> fitting = latest.stream()
                    .flatMap(year -> IntStream.rangeClosed(year, year + YEARS_AHEAD))
                    .filter(anchor.day()::isValidYear)
                    .mapToObj(anchor.day()::atYear)
                    .filter(day -> day.getDayOfWeek() == anchor.weekday())
                    .findFirst();
            fitting.ifPresent(
                    day -> evidence.add("Of the years from " + latest.getAsInt() + " on, the latest that it names, "
                            + day.getYear() + " is the first in which that day was a " + name(anchor.weekday()) + "."));
            String edtf = fitting.map(day -> day.plusDays(later).toString())
                    .orElseGet(() -> "XXXX"
                            + MonthDay.from(anchor.day().atYear(1).plusDays(later))
                                    .toString()
                                    .substring(1));
            double confidence = fitting.isPresent() ? FITTING : PARTIAL;
            Optional<Anchor> rival = fitting.flatMap(day ->
                    anchors.stream().filter(other -> other.contradicts(day)).findFirst());
            rival.ifPresent(other -> evidence.add("But in that year \"" + other.words() + "\" was no "
                    + name(other.weekday()) + ", so this is less certain."));
            return dated(edtf, evidence, rival.isPresent() ? confidence / 2 : confidence);
        });
    }

    /** The month behind the latest day that the text names, when it looks back on "last month". */
    private Optional<PublicationDate> byMonth() {
        if (days.isEmpty() || !anyLine(LAST_MONTH)) {
            return Optional.empty();
        }
        MonthDay last = days.stream().max(Comparator.naturalOrder()).get();
        String month =
                String.format(Locale.ROOT, "XXXX-%02d", last.getMonth().plus(1).getValue());
        return Optional.of(dated(
                month,
                List.of("The text tells of " + last.toString().substring(2) + " (month-day) and of last month."),
                PARTIAL));
    }

    private PublicationDate dated(String edtf, List<String> evidence, double confidence) {
        return new PublicationDate(Edtf.parse(edtf, zone, Basis.INFERRED), evidence, confidence);
    }

    private OptionalInt latestYear() {
        return lines.stream()
                .flatMap(line -> YEAR.matcher(line.of(text)).results())
                .mapToInt(year -> Integer.parseInt(year.group()))
                .max();
    }

    private boolean anyLine(Pattern pattern) {
        return lines.stream().anyMatch(line -> pattern.matcher(line.of(text)).find());
    }

    private static String name(DayOfWeek weekday) {
        return weekday.name().charAt(0) + weekday.name().substring(1).toLowerCase(Locale.ROOT);
    }
}
