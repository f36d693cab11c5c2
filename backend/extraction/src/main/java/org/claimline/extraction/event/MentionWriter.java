// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
import org.claimline.extraction.internal.Folding;
import org.claimline.extraction.text.Sentence;
import org.claimline.extraction.text.Token;
import org.claimline.extraction.time.DateResolution;
import org.claimline.extraction.time.When;

/** Turns a candidate into a mention: who took part, where, whether it happened, on whose word, how much it matters. */
final class MentionWriter {
    private static final double WITNESS = 0.5;

    private final Reading reading;
    private final Cast cast;
    private final Places places;

    MentionWriter(Reading reading, Cast cast, Places places) {
        this.reading = reading;
        this.cast = cast;
        this.places = places;
    }

    Mention write(Candidate candidate, String title) {
        List<Actor> actors = actors(candidate);
        EventMention event = new EventMention(
                title,
                candidate.kind(),
                status(candidate),
                actors,
                places(candidate.spans()),
                Terms.of(candidate.words()),
                Salience.of(reading, candidate, actors),
                "");
        return new Mention(
                candidate.clause().sentence().span(),
                candidate.trigger(),
                event,
                candidate.date(),
                Voice.of(reading, cast, candidate),
                confidence(candidate, actors));
    }

    /** What somebody without a name is quoted with. */
    Mention witness(Sentence sentence, DateResolution entry) {
        List<Token> words = TitleWriter.withoutMarks(sentence.tokens());
        EventMention event = new EventMention(
                new TitleText("Witness:").add(words).best().orElse("A witness made a statement"),
                EventKind.STATEMENT,
                Status.OCCURRED,
                List.of(),
                places(List.of(sentence.span())),
                Terms.of(words),
                Salience.LOWEST,
                "");
        Voice voice = new Voice(Optional.empty(), "", Stance.ASSERTS);
        return new Mention(sentence.span(), sentence.span(), event, entry, voice, WITNESS);
    }

    private List<Actor> actors(Candidate candidate) {
        Set<Actor> actors = new LinkedHashSet<>();
        if (!candidate.isNominal()) {
            candidate.deed().actor().ifPresent(actors::add);
        }
        // Who took part in what is only recalled is told by the sentence around it.
        actors.addAll(cast.in(
                candidate.isRecalled() ? List.of(candidate.clause().sentence().span()) : candidate.spans()));
        return List.copyOf(actors);
    }

    private Status status(Candidate candidate) {
        When published = reading.article().published().when();
        boolean entry = candidate.date().rule().startsWith(LiveBlog.RULE);
        When when = candidate.date().when();
        boolean ahead = !entry && !published.isUnknown() && !when.start().isBefore(published.end());
        boolean over = !published.isUnknown() && !when.end().isAfter(published.start());
        Tense tense = candidate.clause().verb().tense();
        boolean called = !candidate.isNominal()
                && candidate.deed().verbClass() == EventLexicon.VerbClass.CALL
                && candidate.kind() != EventKind.STATEMENT;
        if (ahead || called && candidate.own() && !over || !candidate.isNominal() && tense == Tense.FUTURE) {
            return Status.PLANNED;
        }
        boolean statement = !candidate.isNominal() && candidate.deed().speech();
        boolean doubted = !statement
                && reading.withContent(candidate.trigger())
                        .map(Attribution::stance)
                        .filter(stance -> stance == Stance.DENIES || stance == Stance.DOUBTS)
                        .isPresent();
        return doubted || tense == Tense.MODAL ? Status.ALLEGED : Status.OCCURRED;
    }

    private List<Place> places(List<Span> spans) {
        Map<String, Place> found = new LinkedHashMap<>();
        for (Span span : spans) {
            for (Places.Found place : places.find(reading.text().text(), span)) {
                if (place.place().kind() != Places.Kind.ADJECTIVE) {
                    String name = place.place().name();
                    found.putIfAbsent(name, new Place(Hashes.id(16, "place", Folding.fold(name)), name));
                }
            }
        }
        return new ArrayList<>(found.values());
    }

    private static double confidence(Candidate candidate, List<Actor> actors) {
        double confidence = candidate.own() ? 0.85 : 0.6;
        confidence += candidate.clause().isMain() ? 0.05 : -0.1;
        confidence += actors.isEmpty() ? -0.15 : 0.05;
        return candidate.date().when().approximate() ? confidence - 0.1 : confidence;
    }
}
