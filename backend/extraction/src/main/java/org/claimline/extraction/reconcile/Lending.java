// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.reconcile;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimline.extraction.Claim;
import org.claimline.extraction.Extraction;
import org.claimline.extraction.article.PublicationDate;
import org.claimline.extraction.time.Basis;
import org.claimline.extraction.time.Edtf;
import org.claimline.extraction.time.EdtfException;
import org.claimline.extraction.time.When;

/**
 * The years that articles lend to one that does not give away its own: when others date what it tells of "May 29" to 2019,
 * it is of 2019 too, for news leave out the year of the day they are written in. Only articles that are dated by themselves
 * lend, so what is lent follows from the set of articles. Immutable.
 */
public final class Lending {
    private static final String NO_YEAR = "XXXX";
    private static final Pattern YEARLESS = Pattern.compile(NO_YEAR + "-(\\d{2}(?:-\\d{2})?)");
    private static final Pattern YEARLESS_DAY = Pattern.compile(NO_YEAR + "-(\\d{2}-\\d{2})");
    private static final Pattern DATED_DAY = Pattern.compile("\\d{4}-(\\d{2}-\\d{2})");
    private static final double WITH_MONTH = 0.6;
    private static final double YEAR_ONLY = 0.4;
    private static final double CONTRADICTED = 0.5;
    private static final int COMMON_WORDS = 2;

    private final Map<String, String> titles;
    private final Map<String, List<Profile>> byDay;

    private Lending(Map<String, String> titles, Map<String, List<Profile>> byDay) {
        this.titles = titles;
        this.byDay = byDay;
    }

    /**
     * What articles lend.
     *
     * @param titles the titles of the articles that are dated by themselves, by their ids
     * @param claims their claims; those of other articles, and those that are not dated to a day, lend nothing
     */
    public static Lending of(Map<String, String> titles, Collection<Claim> claims) {
        Map<String, List<Profile>> byDay = claims.stream()
                .filter(claim -> titles.containsKey(claim.article()))
                .filter(claim -> day(claim).isPresent())
                .sorted(Comparator.comparing(Claim::id))
                .collect(groupingBy(claim -> day(claim).orElseThrow(), mapping(Profile::of, toList())));
        return new Lending(Map.copyOf(titles), byDay);
    }

    /** Whether an article that was published then gives away its year. */
    public static boolean hasYear(PublicationDate published) {
        return !published.when().edtf().startsWith(NO_YEAR);
    }

    /** The day of the calendar ("05-29") of a claim that is dated to a day of a year. */
    public static Optional<String> day(Claim claim) {
        return day(claim, DATED_DAY);
    }

    /** The days of the calendar, as they are in {@link #day}, by which an article without a year can get one. */
    public static SortedSet<String> days(Extraction alone) {
        SortedSet<String> days = new TreeSet<>();
        if (!hasYear(alone.published())) {
            alone.claims().forEach(claim -> day(claim, YEARLESS_DAY).ifPresent(days::add));
        }
        return days;
    }

    /** The date of publication that an article gets which was read alone; empty when nothing decides its year. */
    public Optional<PublicationDate> dateOf(Extraction alone) {
        SortedSet<String> days = days(alone);
        Map<Integer, Map<String, String>> evidence = new TreeMap<>();
        alone.claims()
                .forEach(claim -> day(claim, YEARLESS_DAY)
                        .filter(days::contains)
                        .ifPresent(day -> byDay.getOrDefault(day, List.of()).stream()
                                .filter(other -> agree(Profile.of(claim), other))
                                .forEach(other -> evidence.computeIfAbsent(year(other), any -> new TreeMap<>())
                                        .putIfAbsent(day + claim.event().title(), sentence(claim, day, other)))));
        return evidence.entrySet().stream()
                .flatMap(year -> published(alone.published(), year.getKey(), days.last())
                        .map(when -> Map.entry(when, year.getValue().values()))
                        .stream())
                .max(Comparator.comparingInt((Entry<When, Collection<String>> found) ->
                                found.getValue().size())
                        .thenComparing(found -> found.getKey().start()))
                .map(best -> date(alone.published(), best.getKey(), best.getValue(), evidence.size() > 1));
    }

    private static Optional<String> day(Claim claim, Pattern form) {
        Matcher day = form.matcher(claim.date().when().edtf());
        return day.matches() ? Optional.of(day.group(1)) : Optional.empty();
    }

    private static boolean agree(Profile claim, Profile other) {
        return claim.commonWords(other) >= COMMON_WORDS || claim.saysTheSameAs(other);
    }

    private static String edtf(Profile profile) {
        return profile.claim().date().when().edtf();
    }

    private static int year(Profile dated) {
        return Integer.parseInt(edtf(dated).substring(0, NO_YEAR.length()));
    }

    private String sentence(Claim claim, String day, Profile other) {
        String title = titles.get(other.claim().article());
        return "It tells of “" + claim.event().title() + "” on " + day + " (month-day), which another article"
                + (title.isEmpty() ? "" : ", “" + title + "”,") + " dates to " + edtf(other) + ".";
    }

    /**
     * The month or day that the article gave away, in that year; else from the last day that it tells of to the year's end.
     * Empty when that year has no such day.
     */
    private static Optional<When> published(PublicationDate alone, int year, String last) {
        Matcher own = YEARLESS.matcher(alone.when().edtf());
        String edtf = own.matches()
                ? "%04d-%s".formatted(isBefore(own.group(1), last) ? year + 1 : year, own.group(1))
                : "%s/%04d-12-31".formatted(MonthDay.parse("--" + last).atYear(year), year);
        try {
            return Optional.of(Edtf.parse(edtf, alone.when().zone(), Basis.INFERRED));
        } catch (EdtfException e) {
            return Optional.empty();
        }
    }

    private static boolean isBefore(String monthOrDay, String day) {
        return monthOrDay.compareTo(day) < 0 && !day.startsWith(monthOrDay);
    }

    private static PublicationDate date(
            PublicationDate alone, When when, Collection<String> evidence, boolean contradicted) {
        boolean month = YEARLESS.matcher(alone.when().edtf()).matches();
        List<String> steps = new ArrayList<>(month ? alone.evidence() : List.of());
        steps.addAll(evidence);
        if (contradicted) {
            steps.add("Other articles would make it another year, so this is less certain.");
        }
        double confidence = (month ? WITH_MONTH : YEAR_ONLY) * (contradicted ? CONTRADICTED : 1);
        return new PublicationDate(when, steps, confidence);
    }
}
