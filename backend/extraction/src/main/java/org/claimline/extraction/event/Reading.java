// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.event;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.claimline.extraction.Span;
import org.claimline.extraction.actor.Actors;
import org.claimline.extraction.article.DatedArticle;
import org.claimline.extraction.attribution.Attribution;
import org.claimline.extraction.text.AnalyzedText;
import org.claimline.extraction.text.Sentence;
import org.claimline.extraction.time.TimeExpression;

/** Everything that was found in an article before events are looked for, so kept that each lookup is quick. Immutable. */
public final class Reading {
    private final DatedArticle article;
    private final AnalyzedText text;
    private final Actors actors;
    private final TreeMap<Integer, Sentence> sentences = new TreeMap<>();
    /** Where each sentence stands last, by its words. */
    private final Map<String, Integer> last = new HashMap<>();

    private final TreeMap<Integer, TimeExpression> times = new TreeMap<>();
    private final TreeMap<Integer, Attribution> byCue = new TreeMap<>();

    /** By the beginnings of the sentences that their contents touch. */
    private final Map<Integer, List<Attribution>> byContent = new HashMap<>();

    /**
     * Keeps what was found.
     *
     * @param article the article and its parts
     * @param text its sentences
     * @param actors who is named in it
     * @param times its time expressions in order
     * @param attributions who says what
     */
    public Reading(
            DatedArticle article,
            AnalyzedText text,
            Actors actors,
            List<TimeExpression> times,
            List<Attribution> attributions) {
        this.article = article;
        this.text = text;
        this.actors = actors;
        for (Sentence sentence : text.sentences()) {
            sentences.put(sentence.span().start(), sentence);
            last.put(sentence.span().of(text.text()), sentence.span().start());
        }
        times.forEach(time -> this.times.put(time.span().start(), time));
        for (Attribution attribution : attributions) {
            attribution.cue().forEach(cue -> byCue.putIfAbsent(cue.start(), attribution));
            for (Span content : attribution.content()) {
                overlapping(content)
                        .forEach(sentence -> byContent
                                .computeIfAbsent(sentence.span().start(), any -> new ArrayList<>())
                                .add(attribution));
            }
        }
    }

    DatedArticle article() {
        return article;
    }

    AnalyzedText text() {
        return text;
    }

    Actors actors() {
        return actors;
    }

    List<TimeExpression> timesIn(Span span) {
        return times.subMap(span.start(), span.end()).values().stream()
                .filter(time -> span.contains(time.span()))
                .toList();
    }

    List<Sentence> sentencesIn(Span span) {
        return List.copyOf(sentences.subMap(span.start(), span.end()).values());
    }

    /** Whether the same sentence stands again further down: then this one is a standfirst. */
    boolean recurs(Sentence sentence) {
        return last.getOrDefault(sentence.span().of(text.text()), 0)
                > sentence.span().start();
    }

    /** The attribution whose cue stands at the span. */
    Optional<Attribution> withCueIn(Span span) {
        return Optional.ofNullable(byCue.floorEntry(span.end() - 1))
                .map(Map.Entry::getValue)
                .filter(attribution -> attribution.cue().stream().anyMatch(span::overlaps));
    }

    /** The innermost attribution whose content holds the span. */
    Optional<Attribution> withContent(Span span) {
        return Optional.ofNullable(sentences.floorKey(span.start())).stream()
                .flatMap(sentence -> byContent.getOrDefault(sentence, List.of()).stream())
                .filter(a -> a.content().stream().anyMatch(content -> content.contains(span)))
                .min(Comparator.comparingInt(Reading::length));
    }

    private Collection<Sentence> overlapping(Span span) {
        Integer from = sentences.floorKey(span.start());
        return sentences.subMap(from == null ? span.start() : from, span.end()).values();
    }

    private static int length(Attribution attribution) {
        return attribution.content().stream().mapToInt(Span::length).sum();
    }
}
