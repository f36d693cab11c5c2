// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.generate;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimline.extraction.Actor;
import org.claimline.extraction.Article;
import org.claimline.extraction.ArticleMetadata;
import org.claimline.extraction.Claim;
import org.claimline.extraction.EventMention;
import org.claimline.extraction.Extraction;
import org.claimline.extraction.Hashes;
import org.claimline.extraction.Place;
import org.claimline.extraction.Quoter;
import org.claimline.extraction.Span;
import org.claimline.extraction.Stance;
import org.claimline.extraction.article.PublicationDate;
import org.claimline.extraction.time.Basis;
import org.claimline.extraction.time.DateResolution;
import org.claimline.extraction.time.Edtf;
import org.claimline.extraction.time.When;
import org.claimline.service.article.ReadArticle;

/** One invented outlet writing one article, sentence by sentence. Not thread-safe. */
final class Newsroom {
    static final String ORIGIN = "generate";
    private static final String EXTRACTOR = "invented";
    private static final int WORDS_AROUND = 14;

    private final String source;
    private final Actor outlet;
    private final LocalDate day;
    private final Random random;
    private final World world;
    private final StringBuilder text = new StringBuilder();
    private final String title;
    private final List<Sentence> sentences = new ArrayList<>();

    Newsroom(String source, LocalDate day, World world, Random random) {
        this.source = source;
        this.outlet = World.outlet(source);
        this.day = day;
        this.world = world;
        this.random = random;
        this.title = capital(words(7));
        text.append(title).append("\n\n");
    }

    /** Where a sentence on an event stands, and what it says. */
    private record Sentence(
            Invented event, int number, Span span, Span trigger, Actor speaker, Stance stance, When when) {}

    /** Tells of an event; {@code number} says which event that is, for whoever gathers the claims. */
    void tell(Invented event, int number, When when) {
        boolean spoken = random.nextDouble() < 0.75;
        Actor speaker = !spoken
                ? outlet
                : event.actors().isEmpty()
                        ? world.actor(random)
                        : event.actors().get(0);
        int start = text.length();
        text.append(spoken ? speaker.name() + " said that " : "");
        int trigger = text.length();
        text.append(event.words().get(0)).append(' ').append(headline(event)).append(", ");
        text.append(words(WORDS_AROUND)).append('.');
        Stance stance = spoken ? Chance.STANCE.draw(random) : Stance.ASSERTS;
        Span span = new Span(start, text.length());
        Span word = new Span(trigger, trigger + event.words().get(0).length());
        sentences.add(new Sentence(event, number, span, word, speaker, stance, when));
        text.append(random.nextInt(3) == 0 ? "\n\n" : " ");
    }

    /** The article, with what is found in it; the claims on each event are added to {@code told}. */
    ReadArticle publish(Map<Integer, List<Claim>> told) {
        When published = Edtf.parse(day.plusDays(1).toString(), ZoneOffset.UTC, Basis.STATED);
        PublicationDate date = new PublicationDate(published, List.of("It was invented so."), 1);
        Article article = Article.of(
                text.toString(),
                new ArticleMetadata(
                        Optional.of(title),
                        Optional.empty(),
                        Optional.of(source),
                        Optional.of("en"),
                        Optional.empty(),
                        Optional.of(date)));
        Quoter quoter = new Quoter(article.text());
        List<Claim> claims = sentences.stream()
                .map(sentence -> {
                    Claim claim = claim(article, quoter, sentence);
                    told.computeIfAbsent(sentence.number, n -> new ArrayList<>())
                            .add(claim);
                    return claim;
                })
                .toList();
        Extraction found = new Extraction(article.id(), title, source, date, claims, List.of(), EXTRACTOR);
        return new ReadArticle(article, found, ORIGIN, EXTRACTOR);
    }

    private Claim claim(Article article, Quoter quoter, Sentence sentence) {
        Invented event = sentence.event;
        EventMention mention = new EventMention(
                capital(headline(event)),
                event.kind(),
                event.status(),
                event.actors(),
                event.places(),
                Set.copyOf(event.words()),
                event.salience(),
                "");
        return new Claim(
                Hashes.id(32, article.id(), String.valueOf(sentence.span.start())),
                article.id(),
                source,
                sentence.speaker,
                sentence.speaker == outlet ? "" : "said",
                sentence.stance,
                quoter.quote(sentence.span),
                quoter.quote(sentence.trigger),
                new DateResolution(
                        sentence.when,
                        "then",
                        Optional.empty(),
                        Optional.of(day.toString()),
                        EXTRACTOR,
                        List.of("The date was drawn by chance.")),
                mention,
                Math.round(1_000 * Invented.share(0.75, 0.11, random)) / 1_000.0,
                EXTRACTOR);
    }

    private static String headline(Invented event) {
        Stream<String> names = event.actors().stream().limit(2).map(Actor::name);
        Stream<String> places = event.places().stream().limit(1).map(Place::name);
        return Stream.of(names, event.words().stream(), places.map(place -> "in " + place))
                .flatMap(part -> part)
                .collect(Collectors.joining(" "));
    }

    private String words(int number) {
        return Stream.generate(() -> Lexicon.word(random)).limit(number).collect(Collectors.joining(" "));
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
