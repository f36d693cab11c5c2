// SPDX-License-Identifier: Apache-2.0
package org.claimline.evaluation.event;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.claimline.extraction.Actor;
import org.claimline.extraction.Claim;
import org.claimline.extraction.EventKind;
import org.claimline.extraction.EventMention;
import org.claimline.extraction.Place;
import org.claimline.extraction.Quote;
import org.claimline.extraction.Stance;
import org.claimline.extraction.Status;
import org.claimline.extraction.time.Basis;
import org.claimline.extraction.time.DateResolution;
import org.claimline.extraction.time.Precision;
import org.claimline.extraction.time.When;

/**
 * Claims of an archive that never was, always the same for one seed. Words, people and places are drawn after Zipf's law, an
 * archive has a fixed number of events a day, and several articles tell of each event in words of which they share some.
 */
final class ClaimGenerator {
    private static final int EVENTS_A_DAY = 1000;
    private static final int WORDS = 60_000;
    private static final int PEOPLE = 20_000;
    private static final int PLACES = 3_000;
    private static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);
    private static final ZoneId ZONE = ZoneOffset.UTC;
    private static final List<String> DEEDS =
            List.of("protest", "talks", "attack", "arrest", "uprising", "election", "meeting", "deal", "visit", "plan");

    private final Random random;

    ClaimGenerator(long seed) {
        this.random = new Random(seed);
    }

    List<Claim> claims(int count) {
        List<Claim> claims = new ArrayList<>(count);
        for (int event = 0; claims.size() < count; event++) {
            Happening happening = happening(event);
            int tellers = 1 + (int) (-Math.log(1 - random.nextDouble()));
            for (int teller = 0; teller < tellers && claims.size() < count; teller++) {
                claims.add(claim(happening, claims.size()));
            }
        }
        return claims;
    }

    private record Happening(
            LocalDate day, String deed, String person, String place, EventKind kind, List<String> words) {}

    private Happening happening(int number) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            words.add(word());
        }
        return new Happening(
                FIRST_DAY.plusDays(number / EVENTS_A_DAY),
                DEEDS.get(random.nextInt(DEEDS.size())),
                "Person " + name(zipf(PEOPLE)),
                "Place" + name(zipf(PLACES)),
                EventKind.values()[random.nextInt(EventKind.values().length)],
                words);
    }

    private Claim claim(Happening happening, int number) {
        List<String> words = new ArrayList<>(happening.words());
        words.remove(random.nextInt(words.size()));
        words.remove(random.nextInt(words.size()));
        words.add(word());
        String title = happening.person() + " " + happening.deed() + " " + String.join(" ", words);
        String sentence = title + " in " + happening.place() + " " + word() + " " + word() + " " + word();
        Set<String> terms = new TreeSet<>(words);
        terms.add(happening.deed());
        Actor person = new Actor(happening.person(), happening.person(), Actor.Kind.PERSON, List.of());
        Actor outlet = new Actor("outlet", "Outlet " + random.nextInt(500), Actor.Kind.OUTLET, List.of());
        boolean spoken = happening.kind() == EventKind.STATEMENT;
        EventMention event = new EventMention(
                title,
                happening.kind(),
                Status.OCCURRED,
                List.of(person),
                List.of(new Place(happening.place(), happening.place())),
                terms,
                random.nextDouble(),
                "");
        Quote quote = new Quote(sentence, "", "", 0, sentence.length());
        return new Claim(
                "claim-" + number,
                "article-" + number,
                outlet.name(),
                spoken ? person : outlet,
                spoken ? "said" : "",
                spoken && random.nextInt(20) == 0 ? Stance.DENIES : Stance.ASSERTS,
                quote,
                quote,
                new DateResolution(
                        when(happening.day()), "then", Optional.empty(), Optional.empty(), "made-up", List.of()),
                event,
                0.8,
                "generator");
    }

    private When when(LocalDate day) {
        boolean coarse = random.nextInt(10) == 0;
        LocalDate start = coarse ? day.withDayOfMonth(1) : day;
        LocalDate end = coarse ? start.plusMonths(1) : start.plusDays(1);
        return new When(
                coarse ? start.toString().substring(0, 7) : start.toString(),
                start.atStartOfDay(ZONE).toInstant(),
                end.atStartOfDay(ZONE).toInstant(),
                coarse ? Precision.MONTH : Precision.DAY,
                ZONE,
                false,
                Basis.STATED);
    }

    private String word() {
        return "w" + name(zipf(WORDS));
    }

    /** A rank from 1, each with a chance that falls with the rank. */
    private int zipf(int ranks) {
        return (int) Math.pow(ranks, random.nextDouble());
    }

    private static String name(int number) {
        StringBuilder letters = new StringBuilder();
        for (int rest = number; rest > 0; rest /= 20) {
            letters.append("bcdfghjklmnpqrtvwxzo".charAt(rest % 20));
        }
        return letters.toString();
    }
}
