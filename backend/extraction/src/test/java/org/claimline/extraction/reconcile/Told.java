// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.reconcile;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimline.extraction.Actor;
import org.claimline.extraction.Claim;
import org.claimline.extraction.EventKind;
import org.claimline.extraction.EventMention;
import org.claimline.extraction.Hashes;
import org.claimline.extraction.Place;
import org.claimline.extraction.Quote;
import org.claimline.extraction.Stance;
import org.claimline.extraction.Status;
import org.claimline.extraction.time.Basis;
import org.claimline.extraction.time.DateResolution;
import org.claimline.extraction.time.Precision;
import org.claimline.extraction.time.When;

/** An invented claim in the making: what an article tells, with the parts that a test does not name filled in. */
record Told(
        String article,
        int sentence,
        String title,
        String quote,
        EventKind kind,
        When when,
        Actor speaker,
        Stance stance,
        List<Actor> actors,
        List<Place> places,
        String within) {
    private static final ZoneId ZONE = ZoneOffset.UTC;

    static Told by(String article, int sentence, String title) {
        return new Told(
                article,
                sentence,
                title,
                title,
                EventKind.OTHER,
                When.unknown(ZONE),
                actor(article, Actor.Kind.OUTLET),
                Stance.ASSERTS,
                List.of(),
                List.of(),
                "");
    }

    Told kind(EventKind kind) {
        return new Told(article, sentence, title, quote, kind, when, speaker, stance, actors, places, within);
    }

    /** A year, a month or a day: {@code 2019}, {@code 2019-04}, {@code 2019-04-30}. */
    Told on(String date) {
        return on(date, Basis.STATED);
    }

    Told on(String date, Basis basis) {
        return new Told(
                article, sentence, title, quote, kind, when(date, basis), speaker, stance, actors, places, within);
    }

    Told says(String name, Stance stance) {
        return new Told(
                article,
                sentence,
                title,
                quote,
                kind,
                when,
                actor(name, Actor.Kind.PERSON),
                stance,
                actors,
                places,
                within);
    }

    Told with(String... names) {
        List<Actor> people =
                Arrays.stream(names).map(name -> actor(name, Actor.Kind.PERSON)).toList();
        return new Told(article, sentence, title, quote, kind, when, speaker, stance, people, places, within);
    }

    Told in(String... names) {
        List<Place> where = Arrays.stream(names)
                .map(name -> new Place(Hashes.id(8, name), name))
                .toList();
        return new Told(article, sentence, title, quote, kind, when, speaker, stance, actors, where, within);
    }

    Told quote(String words) {
        return new Told(article, sentence, title, words, kind, when, speaker, stance, actors, places, within);
    }

    Told partOf(Told whole) {
        return new Told(
                article,
                sentence,
                title,
                quote,
                kind,
                when,
                speaker,
                stance,
                actors,
                places,
                whole.claim().id());
    }

    Claim claim() {
        Set<String> terms = Words.of(title + " " + quote).stream()
                .filter(word -> !word.isStopWord())
                .map(Words.Word::stem)
                .collect(Collectors.toSet());
        EventMention event = new EventMention(title, kind, Status.OCCURRED, actors, places, terms, 0.5, within);
        int start = 1000 * sentence;
        return new Claim(
                Hashes.id(16, article, Integer.toString(sentence), title),
                article,
                "",
                speaker,
                "",
                stance,
                new Quote(quote, "", "", start, start + quote.length()),
                new Quote(quote, "", "", start, start + quote.length()),
                new DateResolution(when, when.edtf(), Optional.empty(), Optional.empty(), "test", List.of()),
                event,
                0.8,
                "test");
    }

    private static Actor actor(String name, Actor.Kind kind) {
        return new Actor(Hashes.id(8, name), name, kind, List.of());
    }

    private static When when(String date, Basis basis) {
        LocalDate start = LocalDate.parse((date + "-01-01").substring(0, 10));
        Precision precision =
                List.of(Precision.YEAR, Precision.MONTH, Precision.DAY).get((date.length() - 4) / 3);
        LocalDate end = switch (precision) {
            case YEAR -> start.plusYears(1);
            case MONTH -> start.plusMonths(1);
            default -> start.plusDays(1);
        };
        return new When(
                date,
                start.atStartOfDay(ZONE).toInstant(),
                end.atStartOfDay(ZONE).toInstant(),
                precision,
                ZONE,
                false,
                basis);
    }
}
