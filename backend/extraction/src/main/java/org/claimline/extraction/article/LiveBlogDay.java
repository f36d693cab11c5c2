// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.article;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.claimline.extraction.article.Section.Kind;
import org.claimline.extraction.time.Precision;
import org.claimline.extraction.time.When;

/**
 * Finds the day of a live blog that stands inside a later article: the weekday that the blog itself names most often, in the
 * week up to publication; else the day of publication.
 */
final class LiveBlogDay {
    /** A blog that names its own day does so again and again; a day named once is another. */
    private static final int OFTEN = 2;

    private static final Pattern WEEKDAY =
            Pattern.compile("\\b(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\\b");

    private LiveBlogDay() {}

    /** The day of the first entry; empty without a live blog, or when the day of publication is not known. */
    static Optional<LocalDate> find(String text, Layout layout, When published, ZoneId zone) {
        List<Section> blog =
                layout.sections().stream().filter(s -> s.kind() != Kind.ARTICLE).toList();
        if (blog.isEmpty() || published.precision().compareTo(Precision.DAY) > 0) {
            return Optional.empty();
        }
        LocalDate day = published.start().atZone(zone).toLocalDate();
        return Optional.of(mostNamed(text, blog)
                .map(weekday -> day.with(TemporalAdjusters.previousOrSame(weekday)))
                .orElse(day));
    }

    private static Optional<DayOfWeek> mostNamed(String text, List<Section> blog) {
        Map<DayOfWeek, Integer> counts = new EnumMap<>(DayOfWeek.class);
        for (Section section : blog) {
            WEEKDAY.matcher(section.span().of(text))
                    .results()
                    .map(match -> DayOfWeek.valueOf(match.group(1).toUpperCase(Locale.ROOT)))
                    .forEach(weekday -> counts.merge(weekday, 1, Integer::sum));
        }
        return counts.entrySet().stream()
                .filter(named -> named.getValue() >= OFTEN)
                .max(Comparator.comparingInt((Map.Entry<DayOfWeek, Integer> e) -> e.getValue())
                        .thenComparing(e -> e.getKey(), Comparator.reverseOrder()))
                .map(Map.Entry::getKey);
    }
}
