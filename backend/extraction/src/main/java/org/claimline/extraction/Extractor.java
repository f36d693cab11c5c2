// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.claimline.extraction.actor.Actors;
import org.claimline.extraction.article.ArticleDater;
import org.claimline.extraction.article.DatedArticle;
import org.claimline.extraction.article.DatedArticle.Part;
import org.claimline.extraction.article.Places;
import org.claimline.extraction.attribution.AttributionFinder;
import org.claimline.extraction.event.EventFinder;
import org.claimline.extraction.event.LiveBlog;
import org.claimline.extraction.event.Mention;
import org.claimline.extraction.event.Reading;
import org.claimline.extraction.event.TagRepair;
import org.claimline.extraction.text.AnalyzedText;
import org.claimline.extraction.text.Sentence;
import org.claimline.extraction.text.TextAnalyzer;
import org.claimline.extraction.text.Token;
import org.claimline.extraction.time.DateResolution;
import org.claimline.extraction.time.Edtf;
import org.claimline.extraction.time.TimeExpression;
import org.claimline.extraction.time.TimeTagger;
import org.claimline.extraction.time.When;

/**
 * Reads an article and finds its claims: cleans it, dates it and its parts, finds sentences, time expressions, who says
 * what, and the events. Pure, deterministic and thread-safe; takes any text and never fails on one.
 */
public final class Extractor {
    /** Version of the extractor: changes whenever the same article can give other claims. */
    public static final String VERSION = "0.1.0";

    private final TextAnalyzer analyzer;
    private final TimeTagger tagger;
    private final AttributionFinder attributions;
    private final ArticleDater dater;
    private final EventFinder events;

    private Extractor(TextAnalyzer analyzer, TimeTagger tagger, AttributionFinder attributions, Places places) {
        this.analyzer = analyzer;
        this.tagger = tagger;
        this.attributions = attributions;
        this.dater = new ArticleDater(tagger, places);
        this.events = new EventFinder(places);
    }

    /** The extractor for English; its models and rules are loaded once. */
    public static Extractor english() {
        return English.INSTANCE;
    }

    /** Everything found in one article. */
    public Extraction extract(Article article) {
        Objects.requireNonNull(article, "article");
        DatedArticle dated = dater.date(article);
        Reading reading = read(dated);
        String source = article.metadata().source().orElse("");
        ClaimWriter writer = new ClaimWriter(article, source, VERSION);
        List<Mention> mentions = events.find(reading);
        Optional<Mention> whole = LiveBlog.whole(dated, mentions);
        List<Claim> claims = mentions.stream()
                .map(mention -> writer.write(mention, whole.filter(any -> LiveBlog.isEntry(mention))))
                .toList();
        return new Extraction(article.id(), dated.title(), source, dated.published(), claims, dated.notices(), VERSION);
    }

    private Reading read(DatedArticle dated) {
        AnalyzedText analyzed = body(dated, analyzer.analyze(dated.article().text()));
        Actors actors = Actors.of(analyzed);
        return new Reading(dated, analyzed, actors, times(dated), attributions.find(analyzed, actors));
    }

    /** Only the sentences of the article itself: headlines and furniture would be taken for names. */
    private static AnalyzedText body(DatedArticle dated, AnalyzedText all) {
        List<Sentence> body = new ArrayList<>();
        Iterator<Sentence> sentences = all.sentences().iterator();
        Sentence next = sentences.hasNext() ? sentences.next() : null;
        int paragraph = 0;
        for (Part part : dated.parts()) {
            for (Span line : part.body()) {
                while (next != null && next.span().start() < line.end()) {
                    if (line.contains(next.span())) {
                        body.add(TagRepair.of(
                                new Sentence(next.span(), paragraph, behind(dated.dateline(), next.tokens()))));
                    }
                    next = sentences.hasNext() ? sentences.next() : null;
                }
                paragraph++;
            }
        }
        return new AnalyzedText(all.text(), body);
    }

    /** The tokens behind the dateline, which is no part of the sentence. */
    private static List<Token> behind(Span dateline, List<Token> tokens) {
        List<Token> behind = tokens.stream()
                .filter(token -> token.span().start() >= dateline.end())
                .toList();
        return behind.isEmpty() ? tokens : behind;
    }

    /** The time expressions of every part, each read from the reference time of its part. */
    private List<TimeExpression> times(DatedArticle dated) {
        List<TimeExpression> times = new ArrayList<>();
        for (Part part : dated.parts()) {
            int offset = part.span().start();
            for (TimeExpression time : tagger.tag(part.span().of(dated.article().text()), part.reference())) {
                TimeExpression there = moved(time, offset);
                if (!there.span().overlaps(dated.dateline())) {
                    times.add(there);
                }
            }
        }
        return times;
    }

    /** "Earlier this month" and "late on Tuesday" lie in that month and on that day, so these dates are not approximate. */
    private static When exact(DateResolution date) {
        When when = date.when();
        boolean inside =
                date.rule().equals("earlier-this-period") && when.edtf().endsWith("~");
        return inside
                ? Edtf.parse(when.edtf().substring(0, when.edtf().length() - 1), when.zone(), when.basis())
                : when;
    }

    private static TimeExpression moved(TimeExpression time, int offset) {
        DateResolution date = time.resolution();
        Optional<Span> span = date.span().map(s -> moved(s, offset));
        return new TimeExpression(
                moved(time.span(), offset),
                time.type(),
                time.value(),
                new DateResolution(exact(date), date.phrase(), span, date.anchor(), date.rule(), date.steps()));
    }

    private static Span moved(Span span, int offset) {
        return new Span(span.start() + offset, span.end() + offset);
    }

    private static final class English {
        private static final Extractor INSTANCE = load();

        /** The model and the rules are read at the same time, so that the first result comes sooner. */
        private static Extractor load() {
            CompletableFuture<TextAnalyzer> analyzer = CompletableFuture.supplyAsync(TextAnalyzer::english);
            TimeTagger tagger = TimeTagger.english();
            return new Extractor(analyzer.join(), tagger, AttributionFinder.english(), Places.english());
        }
    }
}
