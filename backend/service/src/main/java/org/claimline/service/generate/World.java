// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.generate;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.claimline.extraction.Actor;
import org.claimline.extraction.Hashes;
import org.claimline.extraction.Place;
import org.claimline.extraction.reconcile.Storyline;

/** Who and what there is to tell of, always the same for one seed. Immutable. */
final class World {
    static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    static final LocalDate LAST = LocalDate.of(2025, 1, 1);
    private static final int SOURCES = 300;
    private static final int ACTORS = 20_000;
    private static final int PLACES = 3_000;
    private static final int STORYLINES = 6;
    /** How fast interest in a story wanes, in days. */
    private static final double WANING = 400;

    private static final List<ZoneId> ZONES = List.of(
            ZoneId.of("America/Caracas"), ZoneId.of("Europe/Lisbon"), ZoneId.of("UTC"), ZoneId.of("Asia/Tokyo"));
    private static final String[] PAPERS = {"Courier", "Herald", "Post", "Gazette", "News Agency", "Tribune"};
    private static final String[] BODIES = {"Union", "Council", "Ministry", "Party", "Movement", "Company"};

    final List<String> sources;
    final List<Actor> actors;
    final List<Place> places;
    final List<Storyline> storylines;

    World(long seed) {
        Random random = new Random(seed);
        sources = IntStream.range(0, SOURCES)
                .mapToObj(i -> name(random, i) + " " + any(PAPERS, i))
                .toList();
        actors =
                IntStream.range(0, ACTORS).mapToObj(i -> actor(seed, random, i)).toList();
        places = IntStream.range(0, PLACES)
                .mapToObj(i -> new Place(Hashes.id(16, "place", seed + "-" + i), name(random, i)))
                .toList();
        storylines = IntStream.range(0, STORYLINES)
                .mapToObj(i -> storyline(random, i))
                .toList();
    }

    /** A source as it speaks itself. */
    static Actor outlet(String source) {
        return new Actor(Hashes.id(16, "outlet", source), source, Actor.Kind.OUTLET, List.of());
    }

    String source(Random random) {
        return sources.get(Lexicon.rank(random, SOURCES) - 1);
    }

    Actor actor(Random random) {
        return actors.get(Lexicon.rank(random, ACTORS) - 1);
    }

    Place place(Random random) {
        return places.get(Lexicon.rank(random, PLACES) - 1);
    }

    ZoneId zone(Random random) {
        return ZONES.get(random.nextInt(ZONES.size()));
    }

    /** The story that an event of a day belongs to; each has its own years. */
    Optional<Storyline> storyline(Random random, LocalDate day) {
        List<Storyline> told = new ArrayList<>();
        for (int i = 0; i < STORYLINES; i++) {
            long span = ChronoUnit.DAYS.between(FIRST, LAST);
            long height = span * (i + 2) / (STORYLINES + 2);
            double distance = Math.abs(ChronoUnit.DAYS.between(FIRST, day) - height);
            if (random.nextDouble() < 0.5 * Math.exp(-distance / WANING)) {
                told.add(storylines.get(i));
            }
        }
        return told.stream().findFirst();
    }

    private static Actor actor(long seed, Random random, int number) {
        String id = Hashes.id(16, "actor", seed + "-" + number);
        if (number % 3 == 0) {
            return new Actor(id, name(random, number) + " " + any(BODIES, number), Actor.Kind.BODY, List.of());
        }
        String family = name(random, number);
        return new Actor(id, Lexicon.name(random.nextInt(2_000)) + " " + family, Actor.Kind.PERSON, List.of(family));
    }

    private static Storyline storyline(Random random, int number) {
        String name = "The " + name(random, number) + " affair";
        String id = name.toLowerCase(Locale.ROOT).replace(' ', '-');
        return new Storyline(id, name, "Invented by claimline generate.", List.of(name), List.of());
    }

    /** Another for every number, and others with every seed. */
    private static String name(Random random, int number) {
        return Lexicon.name(number + 30_000 * random.nextInt(4));
    }

    private static String any(String[] words, int number) {
        return words[number % words.length];
    }
}
