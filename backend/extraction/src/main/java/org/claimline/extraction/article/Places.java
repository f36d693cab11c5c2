// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.article;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimline.extraction.Span;
import org.claimline.extraction.internal.RuleFiles;

/** The countries and cities that the news name, with their zones, from {@code places.tsv} and {@code zones.tsv}. */
public final class Places {
    private static final Pattern NAME =
            Pattern.compile("\\p{Lu}[\\p{L}.'’]*(?:[ -]\\p{Lu}[\\p{L}'’]*|[ -]of|[ -]and|[ -]the){0,5}");
    private static final Pattern WORD_END = Pattern.compile("[ -](?=[^ -]*$)");

    private final Map<String, Mention> byName = new HashMap<>();
    private final Map<String, ZoneId> byAbbreviation = new HashMap<>();

    private Places() {
        for (List<String> row : RuleFiles.rows("lang/en/places.tsv", 4)) {
            String country = row.get(0);
            ZoneId zone = ZoneId.of(row.get(1));
            add(country, country, zone, Kind.COUNTRY);
            split(row.get(2)).forEach(name -> add(name, country, zone, Kind.ADJECTIVE));
            split(row.get(3)).forEach(name -> add(name, name, zone, Kind.CITY));
        }
        RuleFiles.rows("lang/en/zones.tsv", 2).forEach(row -> byAbbreviation.put(row.get(0), ZoneId.of(row.get(1))));
    }

    /** The places of the English tables. */
    public static Places english() {
        return English.INSTANCE;
    }

    /** Every place, and every word for what is of a place, named between two offsets of the text. */
    public List<Found> find(String text, Span span) {
        List<Found> found = new ArrayList<>();
        Matcher names = NAME.matcher(text).useTransparentBounds(true);
        int from = span.start();
        while (names.region(from, span.end()).find()) {
            Optional<Found> place = longest(text, names.start(), names.end());
            place.ifPresent(found::add);
            from = place.map(p -> p.span().end()).orElseGet(() -> wordEnd(text, names.start(), names.end()));
        }
        return found;
    }

    /** The zone of the place that the text is mostly about, if it names any. */
    public Optional<ZoneId> zoneOf(String text) {
        Map<ZoneId, Integer> counts = new HashMap<>();
        find(text, new Span(0, text.length()))
                .forEach(f -> counts.merge(f.place().zone(), 1, Integer::sum));
        Comparator<Map.Entry<ZoneId, Integer>> byCount = Map.Entry.comparingByValue();
        return counts.isEmpty()
                ? Optional.empty()
                : Optional.of(Collections.max(
                                counts.entrySet(),
                                byCount.thenComparing(e -> e.getKey().getId()))
                        .getKey());
    }

    /** The zone that an abbreviation such as GMT stands for. */
    public Optional<ZoneId> zoneNamed(String abbreviation) {
        return Optional.ofNullable(byAbbreviation.get(abbreviation.toUpperCase(java.util.Locale.ROOT)));
    }

    private Optional<Found> longest(String text, int start, int end) {
        int to = end;
        while (to > start) {
            Mention mention = byName.get(withoutPossessive(text.substring(start, to)));
            if (mention != null) {
                return Optional.of(new Found(new Span(start, to), mention));
            }
            Matcher last = WORD_END.matcher(text).region(start, to);
            to = last.find() ? last.start() : start;
        }
        return Optional.empty();
    }

    private static String withoutPossessive(String name) {
        return name.replaceFirst("['’]s?$", "");
    }

    private static int wordEnd(String text, int start, int end) {
        int to = start + 1;
        while (to < end && text.charAt(to) != ' ' && text.charAt(to) != '-') {
            to++;
        }
        return to;
    }

    private void add(String name, String place, ZoneId zone, Kind kind) {
        byName.putIfAbsent(name, new Mention(place, kind, zone));
    }

    private static List<String> split(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split(","));
    }

    /** What a name says of a place. */
    public enum Kind {
        COUNTRY,
        ADJECTIVE,
        CITY
    }

    /**
     * What a name stands for.
     *
     * @param name the place; for an adjective its country
     * @param kind what the name is
     * @param zone zone of the place
     */
    public record Mention(String name, Kind kind, ZoneId zone) {}

    /**
     * A name found in a text.
     *
     * @param span where it stands
     * @param place what it stands for
     */
    public record Found(Span span, Mention place) {}

    private static final class English {
        private static final Places INSTANCE = new Places();
    }
}
