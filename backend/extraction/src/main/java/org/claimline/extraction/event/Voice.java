// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimline.extraction.Actor;
import org.claimline.extraction.Span;
import org.claimline.extraction.Stance;
import org.claimline.extraction.attribution.Attribution;
import org.claimline.extraction.internal.Folding;
import org.claimline.extraction.internal.RuleFiles;
import org.claimline.extraction.text.Token;

/**
 * On whose word a claim stands, and with which stance.
 *
 * @param speaker who says it; empty when the outlet itself tells it
 * @param cue the word that marks it; empty when the outlet tells it
 * @param stance the speaker's position
 */
public record Voice(Optional<Actor> speaker, String cue, Stance stance) {
    private static final Voice OUTLET = new Voice(Optional.empty(), "", Stance.ASSERTS);
    private static final List<Attitude> ATTITUDES = RuleFiles.rows("lang/en/event/attitudes.tsv", 4).stream()
            .map(Attitude::of)
            .toList();

    private record Attitude(Stance stance, Set<Stance> over, Pattern words) {
        static Attitude of(List<String> row) {
            Set<Stance> over =
                    Stream.of(row.get(1).split(",")).map(Attitude::stance).collect(Collectors.toSet());
            return new Attitude(stance(row.get(0)), over, Pattern.compile(row.get(2)));
        }

        private static Stance stance(String name) {
            return Stance.valueOf(name.toUpperCase(Locale.ROOT));
        }
    }

    /** The voice of what a clause says itself, else of what it stands inside, else that of the outlet. */
    static Voice of(Reading reading, Cast cast, Candidate candidate) {
        Optional<Deed> above = candidate.isNominal() || !candidate.own()
                ? Optional.empty()
                : candidate.deed().above().filter(speech -> candidate.deed().speech());
        if (above.isPresent()) {
            return above(reading, above.get());
        }
        if (!candidate.isNominal() && candidate.deed().speech()) {
            return ofSpeech(reading, cast, candidate, reading.withCueIn(candidate.trigger()));
        }
        return reading.withContent(candidate.trigger())
                .filter(attribution -> !isElsewhere(reading, attribution, candidate))
                .map(attribution ->
                        new Voice(speaker(reading, cast, attribution), cue(reading, attribution), attribution.stance()))
                .filter(voice -> voice.speaker().isPresent())
                .or(() -> candidate.deed().above().map(speech -> above(reading, speech)))
                .orElse(OUTLET);
    }

    /** The voice of the speech in whose words a dependent clause stands. */
    private static Voice above(Reading reading, Deed speech) {
        Stance stance =
                reading.withCueIn(speech.verbSpan()).map(Attribution::stance).orElse(Stance.ASSERTS);
        return new Voice(speech.actor(), speech.verbSpan().of(reading.text().text()), stance);
    }

    /** "according to" holds for the clause it stands in, not for one that is joined to it. */
    private static boolean isElsewhere(Reading reading, Attribution attribution, Candidate candidate) {
        Span cue = attribution.cue().get(0);
        return cue.of(reading.text().text()).toLowerCase(Locale.ROOT).startsWith("according")
                && candidate.clause().isMain()
                && candidate.spans().stream().noneMatch(span -> span.contains(cue))
                && cue.start() > candidate.trigger().end();
    }

    private static Voice ofSpeech(Reading reading, Cast cast, Candidate candidate, Optional<Attribution> own) {
        Optional<Actor> subject = candidate.deed().actor();
        Optional<Actor> speaker = subject.or(() -> own.flatMap(a -> speaker(reading, cast, a)));
        if (speaker.isEmpty()) {
            return OUTLET;
        }
        String cue = own.map(a -> cue(reading, a))
                .orElseGet(() -> candidate.trigger().of(reading.text().text()));
        Stance stance = own.map(Attribution::stance).orElse(Stance.ASSERTS);
        return new Voice(speaker, cue, attitude(candidate, stance));
    }

    /** What a plain statement amounts to by its words: "issued a statement condemning". */
    private static Stance attitude(Candidate candidate, Stance stance) {
        int from = candidate.clause().verb().start();
        String words = Folding.fold(String.join(
                " ",
                candidate.tokens().subList(from, candidate.tokens().size()).stream()
                        .map(Token::text)
                        .toList()));
        return ATTITUDES.stream()
                .filter(attitude -> attitude.over().contains(stance))
                .filter(attitude -> attitude.words().matcher(words).find())
                .map(Attitude::stance)
                .findFirst()
                .orElse(stance);
    }

    private static String cue(Reading reading, Attribution attribution) {
        return attribution.cue().get(0).of(reading.text().text());
    }

    /** The speaker as resolved, or else the words for the source themselves. */
    private static Optional<Actor> speaker(Reading reading, Cast cast, Attribution attribution) {
        return attribution
                .speaker()
                .or(() -> attribution.source().stream()
                        .map(span -> span.of(reading.text().text()))
                        .filter(words -> words.length() <= 60 && words.matches(".*\\p{L}{3}.*"))
                        .filter(words -> !words.matches("(?i)he|she|it|they|we|i|who|which|that|some|many|this|these"))
                        .map(words ->
                                cast.surnamed(words).orElseGet(() -> Bodies.actor(Subjects.withoutArticle(words))))
                        .findFirst());
    }
}
