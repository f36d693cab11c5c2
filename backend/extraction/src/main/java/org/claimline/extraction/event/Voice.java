// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.claimline.extraction.Actor;
import org.claimline.extraction.Stance;
import org.claimline.extraction.attribution.Attribution;
import org.claimline.extraction.internal.RuleFiles;

/**
 * On whose word a claim stands, and with which stance.
 *
 * @param speaker who says it; empty when the outlet itself tells it
 * @param cue the word that marks it; empty when the outlet tells it
 * @param stance the speaker's position
 */
public record Voice(Optional<Actor> speaker, String cue, Stance stance) {
    private static final Voice OUTLET = new Voice(Optional.empty(), "", Stance.ASSERTS);
    private static final List<Attitude> ATTITUDES = RuleFiles.rows("lang/en/event/attitudes.tsv", 3).stream()
            .map(row -> new Attitude(Stance.valueOf(row.get(0).toUpperCase(Locale.ROOT)), Pattern.compile(row.get(1))))
            .toList();

    private record Attitude(Stance stance, Pattern words) {}

    /** The voice of what a clause says itself, else of what it stands inside, else that of the outlet. */
    static Voice of(Reading reading, Candidate candidate) {
        Optional<Attribution> own = candidate.isNominal() || !candidate.deed().isSpeech()
                ? Optional.empty()
                : reading.withCueIn(candidate.trigger());
        if (own.isPresent() || !candidate.isNominal() && candidate.deed().isSpeech()) {
            return ofSpeech(reading, candidate, own);
        }
        return reading.withContent(candidate.trigger())
                .map(attribution ->
                        new Voice(speaker(reading, attribution), cue(reading, attribution), attribution.stance()))
                .filter(voice -> voice.speaker().isPresent())
                .orElse(OUTLET);
    }

    private static Voice ofSpeech(Reading reading, Candidate candidate, Optional<Attribution> own) {
        Optional<Actor> speaker =
                own.flatMap(a -> speaker(reading, a)).or(() -> candidate.deed().actor());
        if (speaker.isEmpty()) {
            return OUTLET;
        }
        String text = reading.text().text();
        String cue = own.map(a -> cue(reading, a))
                .orElseGet(() -> candidate.trigger().of(text));
        Stance stance = own.map(Attribution::stance).orElse(Stance.ASSERTS);
        return new Voice(
                speaker,
                cue,
                stance == Stance.ASSERTS ? attitude(candidate.span().of(text)) : stance);
    }

    /** What a plain statement amounts to by its words: "issued a statement condemning". */
    private static Stance attitude(String words) {
        String folded = Terms.fold(words);
        return ATTITUDES.stream()
                .filter(attitude -> attitude.words().matcher(folded).find())
                .map(Attitude::stance)
                .findFirst()
                .orElse(Stance.ASSERTS);
    }

    private static String cue(Reading reading, Attribution attribution) {
        return attribution.cue().get(0).of(reading.text().text());
    }

    /** The speaker as resolved, or else the words for the source themselves. */
    private static Optional<Actor> speaker(Reading reading, Attribution attribution) {
        return attribution
                .speaker()
                .or(() -> attribution.source().stream()
                        .map(span -> span.of(reading.text().text()))
                        .filter(words -> words.length() <= 60 && words.matches(".*\\p{L}{3}.*"))
                        .filter(words -> !words.matches("(?i)he|she|it|they|we|i|who|which|that|some|many|this|these"))
                        .map(words -> Bodies.actor(words.replaceFirst("^(?i)(?:the|a|an) ", "")))
                        .findFirst());
    }
}
