// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.claimline.extraction.Actor;
import org.claimline.extraction.EventKind;
import org.claimline.extraction.EventMention;
import org.claimline.extraction.Hashes;
import org.claimline.extraction.Place;
import org.claimline.extraction.Span;
import org.claimline.extraction.Stance;
import org.claimline.extraction.Status;
import org.claimline.extraction.article.Places;
import org.claimline.extraction.attribution.Attribution;
import org.claimline.extraction.event.VerbGroup.Tense;
import org.claimline.extraction.text.Token;
import org.claimline.extraction.time.When;

/** Turns a candidate into a mention: who took part, where, whether it happened, how much it matters. */
final class MentionWriter {
    private final Reading reading;
    private final Names names;
    private final Places places;

    MentionWriter(Reading reading, Names names, Places places) {
        this.reading = reading;
        this.names = names;
        this.places = places;
    }

    Mention write(Candidate candidate, String title, EventKind kind, Optional<Actor> subject) {
        Span span = span(candidate);
        Optional<Attribution> attribution = attribution(candidate);
        Set<Actor> actors = new LinkedHashSet<>();
        subject.filter(actor -> !candidate.isNominal()).ifPresent(actors::add);
        actors.addAll(names.in(span));
        List<Actor> people = actors.stream().filter(actor -> !isPlace(actor)).toList();
        Set<String> terms = new TreeSet<>(Terms.of(tokens(candidate)));
        EventMention event = new EventMention(
                title,
                kind,
                status(candidate, attribution),
                people,
                places(span),
                terms,
                Salience.of(reading, candidate, kind, people),
                "");
        return new Mention(
                candidate.clause().sentence().span(),
                candidate.trigger(),
                event,
                candidate.date(),
                attribution,
                attribution.flatMap(a -> speaker(a, subject)),
                confidence(candidate, people));
    }

    /** The speaker as resolved, or by the name in the words for the source, or those words themselves. */
    private Optional<Actor> speaker(Attribution attribution, Optional<Actor> subject) {
        if (attribution.speaker().isPresent() || attribution.source().isEmpty()) {
            return attribution.speaker();
        }
        Span source = attribution.source().get(0);
        List<Actor> named = names.in(source);
        if (!named.isEmpty()) {
            return Optional.of(named.get(0));
        }
        String words = source.of(reading.text().text());
        if (words.matches("(?i)he|she|it|they|we|i|who")) {
            return subject;
        }
        return Optional.of(new Actor(Hashes.id(16, Terms.fold(words)), words, Actor.Kind.BODY, List.of()));
    }

    /** The attribution that the clause itself makes, or else the one inside which it stands. */
    private Optional<Attribution> attribution(Candidate candidate) {
        Optional<Attribution> own = candidate.isNominal() ? Optional.empty() : reading.withCueIn(candidate.trigger());
        return own.or(() -> reading.withContent(candidate.trigger()));
    }

    private static Span span(Candidate candidate) {
        List<Token> tokens = candidate.clause().sentence().tokens();
        if (candidate.isNominal()) {
            return tokens.get(candidate.phrase().start())
                    .span()
                    .cover(tokens.get(candidate.phrase().end() - 1).span());
        }
        int from = Math.min(candidate.clause().from(), candidate.clause().start());
        int last =
                Math.max(candidate.clause().end(), candidate.clause().subject().end()) - 1;
        return tokens.get(from).span().cover(tokens.get(last).span());
    }

    private static List<Token> tokens(Candidate candidate) {
        Span span = span(candidate);
        return candidate.clause().sentence().tokens().stream()
                .filter(token -> span.contains(token.span()))
                .toList();
    }

    private Status status(Candidate candidate, Optional<Attribution> attribution) {
        When published = reading.article().published().when();
        boolean ahead =
                !published.isUnknown() && !candidate.date().when().start().isBefore(published.end());
        Tense tense = candidate.clause().verb().tense();
        if (ahead || !candidate.isNominal() && tense == Tense.FUTURE) {
            return Status.PLANNED;
        }
        boolean doubted = attribution
                .filter(a -> a.content().stream().anyMatch(c -> c.contains(candidate.trigger())))
                .filter(a -> a.stance() == Stance.DENIES || a.stance() == Stance.DOUBTS)
                .isPresent();
        return doubted || tense == Tense.MODAL ? Status.ALLEGED : Status.OCCURRED;
    }

    private List<Place> places(Span span) {
        Map<String, Place> found = new LinkedHashMap<>();
        for (Places.Found place : places.find(reading.text().text(), span)) {
            if (place.place().kind() != Places.Kind.ADJECTIVE) {
                String name = place.place().name();
                found.putIfAbsent(name, new Place(Hashes.id(16, "place", Terms.fold(name)), name));
            }
        }
        return new ArrayList<>(found.values());
    }

    private boolean isPlace(Actor actor) {
        List<Places.Found> found =
                places.find(actor.name(), new Span(0, actor.name().length()));
        return found.stream()
                .anyMatch(place -> place.span().length() == actor.name().length());
    }

    private static double confidence(Candidate candidate, List<Actor> actors) {
        double confidence = candidate.own() ? 0.85 : 0.6;
        confidence += candidate.clause().isMain() ? 0.05 : -0.1;
        confidence += actors.isEmpty() ? -0.15 : 0.05;
        return candidate.date().when().approximate() ? confidence - 0.1 : confidence;
    }
}
