// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.reconcile;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimline.extraction.Article;
import org.claimline.extraction.ArticleMetadata;
import org.claimline.extraction.Claim;
import org.claimline.extraction.Extraction;
import org.claimline.extraction.Extractor;
import org.claimline.extraction.article.PublicationDate;
import org.claimline.extraction.time.Basis;
import org.claimline.extraction.time.Edtf;

/**
 * Extracts articles that belong together. An article that does not give away its year gets it from the others: when these
 * date what it tells of "May 29" to 2019, it is of 2019 too, for news leave out the year of the day they are written in. A
 * pure function of the set of articles; only articles that are dated by themselves lend dates, so the order does not matter.
 */
public final class Corpus {
    private static final Pattern YEARLESS = Pattern.compile("XXXX-(\\d{2}(?:-\\d{2})?)");
    private static final Pattern DATED = Pattern.compile("(\\d{4})-(\\d{2}-\\d{2})");
    private static final double WITH_MONTH = 0.6;
    private static final double YEAR_ONLY = 0.4;
    private static final double CONTRADICTED = 0.5;
    private static final int COMMON_WORDS = 2;

    private final Extractor extractor;

    public Corpus(Extractor extractor) {
        this.extractor = extractor;
    }

    /** The extractions of the articles, in their order. */
    public List<Extraction> extract(List<Article> articles) {
        List<Extraction> alone = articles.stream().map(extractor::extract).toList();
        List<Profile> lending = alone.stream()
                .filter(extraction -> hasYear(extraction.published()))
                .flatMap(extraction -> extraction.claims().stream())
                .filter(claim -> DATED.matcher(claim.date().when().edtf()).matches())
                .map(Profile::of)
                .sorted(Profile.BY_ID)
                .toList();
        List<Extraction> together = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            Article article = articles.get(i);
            Extraction extraction = alone.get(i);
            together.add(
                    hasYear(extraction.published())
                            ? extraction
                            : inferred(extraction, lending)
                                    .map(date -> extractor.extract(published(article, date)))
                                    .orElse(extraction));
        }
        return together;
    }

    private static boolean hasYear(PublicationDate published) {
        return !published.when().edtf().startsWith("XXXX");
    }

    private static Article published(Article article, PublicationDate date) {
        ArticleMetadata known = article.metadata();
        return new Article(
                article.id(),
                article.text(),
                new ArticleMetadata(
                        known.title(),
                        known.url(),
                        known.source(),
                        known.language(),
                        Optional.of(date.when().zone()),
                        Optional.of(date)));
    }

    /** The evidence for each year, in words. */
    private static Optional<PublicationDate> inferred(Extraction extraction, Collection<Profile> lending) {
        Map<Integer, Set<String>> evidence = new TreeMap<>();
        Set<String> days = new TreeSet<>();
        for (Claim claim : extraction.claims()) {
            Matcher yearless = YEARLESS.matcher(claim.date().when().edtf());
            if (yearless.matches() && yearless.group(1).length() > 2) {
                days.add(yearless.group(1));
                lending.stream()
                        .filter(other -> tellsOf(Profile.of(claim), yearless.group(1), other))
                        .forEach(other -> evidence.computeIfAbsent(year(other), any -> new TreeSet<>())
                                .add("It tells of “" + claim.event().title() + "” on " + yearless.group(1)
                                        + " (month-day), which another article dates to "
                                        + other.claim().date().when().edtf() + "."));
            }
        }
        return evidence.entrySet().stream()
                .max(Comparator.comparingInt((Map.Entry<Integer, Set<String>> entry) ->
                                entry.getValue().size())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(best -> date(extraction.published(), best, days, evidence.size() > 1));
    }

    private static boolean tellsOf(Profile claim, String day, Profile other) {
        Matcher dated = DATED.matcher(other.claim().date().when().edtf());
        return dated.matches()
                && dated.group(2).equals(day)
                && (claim.commonWords(other) >= COMMON_WORDS || claim.saysTheSameAs(other));
    }

    private static int year(Profile dated) {
        return Integer.parseInt(dated.claim().date().when().edtf().substring(0, 4));
    }

    /** The month or day that the article gave away, in that year; else from the last day that it tells of to the year's end. */
    private static PublicationDate date(
            PublicationDate alone, Map.Entry<Integer, Set<String>> found, Set<String> days, boolean contradicted) {
        ZoneId zone = alone.when().zone();
        Matcher yearless = YEARLESS.matcher(alone.when().edtf());
        String last = days.stream().max(Comparator.naturalOrder()).orElseThrow();
        boolean month = yearless.matches();
        int year = month && yearless.group(1).compareTo(last) < 0 && !last.startsWith(yearless.group(1))
                ? found.getKey() + 1
                : found.getKey();
        String edtf =
                month ? year + "-" + yearless.group(1) : LocalDate.parse(year + "-" + last) + "/" + year + "-12-31";
        List<String> evidence = new ArrayList<>(month ? alone.evidence() : List.of());
        evidence.addAll(found.getValue());
        if (contradicted) {
            evidence.add("Other articles would make it another year, so this is less certain.");
        }
        double confidence = (month ? WITH_MONTH : YEAR_ONLY) * (contradicted ? CONTRADICTED : 1);
        return new PublicationDate(Edtf.parse(edtf, zone, Basis.INFERRED), evidence, confidence);
    }
}
