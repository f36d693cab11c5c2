// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.generate;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.claimline.extraction.Actor;
import org.claimline.extraction.EventKind;
import org.claimline.extraction.Place;
import org.claimline.extraction.Status;
import org.claimline.extraction.reconcile.Storyline;
import org.claimline.extraction.time.Basis;
import org.claimline.extraction.time.Edtf;
import org.claimline.extraction.time.Precision;
import org.claimline.extraction.time.When;

/** What happened in an invented world, before anybody tells of it. */
record Invented(
        LocalDate day,
        When when,
        EventKind kind,
        Status status,
        List<Actor> actors,
        List<Place> places,
        List<String> words,
        Optional<Storyline> storyline,
        double salience,
        int tellings) {
    private static final int WORDS = 6;
    private static final double MEAN_OF_MANY = 5;

    /** The event at a place in the course of time, from 0 to 1; the later, the more of them there are. */
    static Invented at(double place, World world, Random random) {
        long days = ChronoUnit.DAYS.between(World.FIRST, World.LAST);
        LocalDate day = World.FIRST.plusDays((long) (days * Math.sqrt(place)));
        return new Invented(
                day,
                when(day, world.zone(random), random),
                Chance.KIND.draw(random),
                Chance.STATUS.draw(random),
                some(Chance.ACTORS, random, () -> world.actor(random)),
                some(Chance.PLACES, random, () -> world.place(random)),
                Stream.generate(() -> Lexicon.word(random)).limit(WORDS).toList(),
                world.storyline(random, day),
                share(0.56, 0.16, random),
                tellings(random));
    }

    /** About the mean, in [0.05, 0.99]. */
    static double share(double mean, double deviation, Random random) {
        return Math.max(0.05, Math.min(0.99, mean + deviation * random.nextGaussian()));
    }

    static When when(LocalDate day, ZoneId zone, Random random) {
        Precision precision = Chance.PRECISION.draw(random);
        String edtf = switch (precision) {
            case MINUTE -> "%sT%02d:%02d".formatted(day, random.nextInt(24), random.nextInt(60));
            case MONTH -> day.toString().substring(0, 7);
            case YEAR -> day.toString().substring(0, 4);
            case WEEK -> day + "/" + day.plusDays(6);
            case INTERVAL -> day.getYear() + "/" + (day.getYear() + 1 + random.nextInt(3));
            default -> day.toString();
        };
        return precision == Precision.UNKNOWN ? When.unknown(zone) : Edtf.parse(edtf, zone, Basis.RELATIVE);
    }

    private static int tellings(Random random) {
        int few = Chance.CLAIMS.draw(random);
        return few < 3 ? few : 3 + (int) (-MEAN_OF_MANY * Math.log(1 - random.nextDouble()));
    }

    private static <T> List<T> some(Chance<Integer> number, Random random, Supplier<T> draw) {
        return Stream.generate(draw).limit(number.draw(random)).distinct().toList();
    }
}
