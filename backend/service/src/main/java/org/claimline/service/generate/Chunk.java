// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.generate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.claimline.extraction.Claim;
import org.claimline.extraction.Hashes;
import org.claimline.extraction.reconcile.Dispute;
import org.claimline.extraction.reconcile.Event;
import org.claimline.extraction.reconcile.Storyline;
import org.claimline.extraction.time.When;
import org.claimline.service.article.ReadArticle;

/** Some thousand events in a row with everything that is said of them, the same for one seed wherever it is made. */
record Chunk(List<ReadArticle> articles, List<Event> events, Map<String, Claim> claims) {
    static final int SIZE = 10_000;
    /** How many events the articles of one day tell of, and how many outlets do. */
    private static final int DAY = 48;

    private static final int OUTLETS = 3;

    /** The events {@code from} to {@code to} of {@code all}. */
    static Chunk of(World world, long seed, int from, int to, int all) {
        Random random = new Random(seed * 0x9E3779B97F4A7C15L + from);
        List<ReadArticle> articles = new ArrayList<>();
        List<Event> events = new ArrayList<>();
        for (int start = from; start < to; start += DAY) {
            List<Invented> happened = IntStream.range(start, Math.min(start + DAY, to))
                    .mapToObj(i -> Invented.at((i + 0.5) / all, world, random))
                    .toList();
            day(happened, world, random, articles, events);
        }
        Map<String, Claim> claims = articles.stream()
                .flatMap(article -> article.extraction().claims().stream())
                .collect(Collectors.toMap(Claim::id, Function.identity()));
        return new Chunk(articles, events, claims);
    }

    private static void day(
            List<Invented> happened, World world, Random random, List<ReadArticle> articles, List<Event> events) {
        List<Newsroom> outlets = IntStream.range(0, OUTLETS)
                .mapToObj(
                        i -> new Newsroom(world.source(random), happened.get(0).day(), world, random))
                .toList();
        for (int i = 0; i < happened.size(); i++) {
            tell(happened.get(i), i, outlets, random);
        }
        Map<Integer, List<Claim>> told = new HashMap<>();
        outlets.forEach(outlet -> articles.add(outlet.publish(told)));
        List<Event> today = new ArrayList<>();
        for (int i = 0; i < happened.size(); i++) {
            today.add(event(happened.get(i), told.get(i), parent(today, random), random));
        }
        events.addAll(today);
    }

    /** One outlet says most of what is said of an event, and now and then another day. */
    private static void tell(Invented event, int number, List<Newsroom> outlets, Random random) {
        int home = random.nextInt(OUTLETS);
        for (int telling = 0; telling < event.tellings(); telling++) {
            int outlet = random.nextInt(3) > 0 ? home : random.nextInt(OUTLETS);
            boolean otherDay = telling > 0 && random.nextInt(8) == 0;
            When when = otherDay
                    ? Invented.when(event.day().plusDays(1), event.when().zone(), random)
                    : event.when();
            outlets.get(outlet).tell(event, number, when);
        }
    }

    private static Optional<String> parent(List<Event> before, Random random) {
        List<Event> whole =
                before.stream().filter(event -> event.parent().isEmpty()).toList();
        return whole.isEmpty() || random.nextInt(100) >= 16
                ? Optional.empty()
                : Optional.of(whole.get(random.nextInt(whole.size())).id());
    }

    private static Event event(Invented happened, List<Claim> claims, Optional<String> parent, Random random) {
        List<String> ids = claims.stream().map(Claim::id).sorted().toList();
        return new Event(
                Hashes.id(32, "event", ids.get(0)),
                claims.get(0).event().title(),
                happened.kind(),
                happened.status(),
                happened.when(),
                dates(happened.when(), claims),
                parent,
                happened.storyline().map(Storyline::id).stream().toList(),
                happened.actors(),
                happened.places(),
                ids,
                disputes(ids, random),
                happened.salience());
    }

    private static List<Event.DateCandidate> dates(When chosen, List<Claim> claims) {
        Map<When, List<String>> byDate = claims.stream()
                .collect(Collectors.groupingBy(
                        claim -> claim.date().when(), Collectors.mapping(Claim::id, Collectors.toList())));
        return byDate.entrySet().stream()
                .sorted(Comparator.comparing(
                                (Map.Entry<When, List<String>> e) -> !e.getKey().equals(chosen))
                        .thenComparing(e -> e.getKey().edtf()))
                .map(e -> new Event.DateCandidate(e.getKey(), e.getValue()))
                .toList();
    }

    private static List<Dispute> disputes(List<String> claims, Random random) {
        if (claims.size() < 2 || random.nextInt(10) < 2) {
            return List.of();
        }
        return List.of(new Dispute(Chance.DISPUTE.draw(random), claims.subList(0, 2), "One says this, another that."));
    }
}
