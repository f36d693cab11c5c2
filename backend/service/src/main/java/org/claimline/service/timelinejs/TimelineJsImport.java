// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.timelinejs;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimline.extraction.Actor;
import org.claimline.extraction.Article;
import org.claimline.extraction.ArticleMetadata;
import org.claimline.extraction.Claim;
import org.claimline.extraction.EventKind;
import org.claimline.extraction.EventMention;
import org.claimline.extraction.Extraction;
import org.claimline.extraction.Hashes;
import org.claimline.extraction.Quoter;
import org.claimline.extraction.Span;
import org.claimline.extraction.Stance;
import org.claimline.extraction.Status;
import org.claimline.extraction.article.PublicationDate;
import org.claimline.extraction.time.DateResolution;
import org.claimline.extraction.time.When;
import org.claimline.service.article.ArticleWriter;
import org.claimline.service.article.ReadArticle;
import org.claimline.service.ingest.Reconciling;
import org.claimline.service.timelinejs.Slides.Slide;

/** Makes an article of a timeline, with a claim for each of its slides. */
@ApplicationScoped
class TimelineJsImport {
    private static final String READER = "timelinejs";
    private static final double SURE = 1;
    private static final double USUAL_SALIENCE = 0.5;

    private final ArticleWriter articles;
    private final Reconciling reconciling;

    TimelineJsImport(ArticleWriter articles, Reconciling reconciling) {
        this.articles = articles;
        this.reconciling = reconciling;
    }

    /** Says whether the timeline was new. */
    boolean run(Slides timeline, String source) {
        ReadArticle read = read(timeline, source);
        if (articles.has(read.article(), READER)) {
            return false;
        }
        articles.save(read);
        reconciling.run();
        return true;
    }

    private static ReadArticle read(Slides timeline, String source) {
        String title = timeline.title().isEmpty() ? source : timeline.title();
        StringBuilder text = new StringBuilder(title).append('\n');
        List<Span> dates = new ArrayList<>();
        List<Span> headlines = new ArrayList<>();
        for (Slide slide : timeline.slides()) {
            text.append('\n');
            dates.add(append(text, slide.when().edtf()));
            text.append(": ");
            headlines.add(append(text, slide.headline()));
            text.append('\n').append(slide.text()).append('\n');
        }
        PublicationDate published = new PublicationDate(
                When.unknown(ZoneOffset.UTC), List.of("A timeline does not say when it was made."), 0);
        Article article = Article.of(
                text.toString(),
                new ArticleMetadata(
                        Optional.of(title),
                        Optional.empty(),
                        Optional.of(source),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(published)));
        List<Claim> claims = new ArrayList<>();
        Quoter quoter = new Quoter(article.text());
        for (int i = 0; i < dates.size(); i++) {
            claims.add(claim(article, quoter, source, timeline.slides().get(i), dates.get(i), headlines.get(i)));
        }
        Extraction found = new Extraction(article.id(), title, source, published, claims, List.of(), READER);
        return new ReadArticle(article, found, READER, READER);
    }

    private static Span append(StringBuilder text, String words) {
        int start = text.length();
        text.append(words);
        return new Span(start, text.length());
    }

    private static Claim claim(Article article, Quoter quoter, String source, Slide slide, Span date, Span headline) {
        return new Claim(
                Hashes.id(32, article.id(), String.valueOf(headline.start())),
                article.id(),
                source,
                new Actor(Hashes.id(16, source), source, Actor.Kind.OUTLET, List.of()),
                "",
                Stance.ASSERTS,
                quoter.quote(headline),
                null,
                new DateResolution(
                        slide.when(),
                        slide.when().edtf(),
                        Optional.of(date),
                        Optional.empty(),
                        DateResolution.LISTED,
                        List.of("The timeline gives this date.")),
                new EventMention(
                        slide.headline(),
                        EventKind.OTHER,
                        Status.OCCURRED,
                        List.of(),
                        List.of(),
                        terms(slide.headline()),
                        USUAL_SALIENCE,
                        ""),
                SURE,
                READER);
    }

    private static Set<String> terms(String headline) {
        return Arrays.stream(headline.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> word.length() > 2)
                .collect(Collectors.toSet());
    }
}
