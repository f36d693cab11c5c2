// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.event;

import java.util.List;
import java.util.Optional;
import org.claimline.extraction.Span;
import org.claimline.extraction.actor.Actors;
import org.claimline.extraction.article.DatedArticle;
import org.claimline.extraction.attribution.Attribution;
import org.claimline.extraction.text.AnalyzedText;
import org.claimline.extraction.text.Sentence;
import org.claimline.extraction.time.TimeExpression;

/**
 * Everything that was found in an article before events are looked for.
 *
 * @param article the article and its parts
 * @param text its sentences
 * @param actors who is named in it
 * @param times its time expressions in order
 * @param attributions who says what
 */
public record Reading(
        DatedArticle article,
        AnalyzedText text,
        Actors actors,
        List<TimeExpression> times,
        List<Attribution> attributions) {
    public Reading {
        times = List.copyOf(times);
        attributions = List.copyOf(attributions);
    }

    List<TimeExpression> timesIn(Span span) {
        return times.stream().filter(time -> span.contains(time.span())).toList();
    }

    List<Sentence> sentencesIn(Span span) {
        return text.sentences().stream()
                .filter(sentence -> span.contains(sentence.span()))
                .toList();
    }

    /** The attribution whose cue stands inside the span. */
    Optional<Attribution> withCueIn(Span span) {
        return attributions.stream()
                .filter(a -> a.cue().stream().anyMatch(span::overlaps))
                .findFirst();
    }

    /** The innermost attribution whose content holds the span. */
    Optional<Attribution> withContent(Span span) {
        return attributions.stream()
                .filter(a -> a.content().stream().anyMatch(content -> content.contains(span)))
                .min((a, b) -> Integer.compare(length(a), length(b)));
    }

    private static int length(Attribution attribution) {
        return attribution.content().stream().mapToInt(Span::length).sum();
    }
}
