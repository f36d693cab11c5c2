// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.claimline.extraction.Claim;
import org.claimline.extraction.EventKind;
import org.claimline.extraction.Stance;

/**
 * News drawn at random, but always the same for one seed: a few people do similar things again and again, and several papers
 * tell of each, in words of their own, with dates of other precision, and now and then with a wrong date or a denial.
 */
final class InventedNews {
    private static final List<String> PEOPLE = List.of("Kwame Osei", "Amara Diallo", "Mary Whitfield", "Olga Petrova");
    private static final List<String> PLACES = List.of("Lagos", "Accra", "Tema", "Kumasi", "Dakar");
    private static final List<EventKind> KINDS =
            List.of(EventKind.CONFLICT, EventKind.TALKS, EventKind.ELECTION, EventKind.STATEMENT);
    private static final List<List<String>> DEEDS = List.of(
            List.of("starts an uprising", "leads a coup attempt", "tries a revolt with soldiers"),
            List.of("opens talks with fishermen", "negotiates with fishermen", "begins dialogue with unions"),
            List.of("wins the election", "wins a fraudulent vote", "takes the presidential election"),
            List.of("promises higher pensions", "says pensions will rise", "speaks of the harbour's debts"));

    private final Random random;

    InventedNews(long seed) {
        this.random = new Random(seed);
    }

    /** The claims on so many events of so many years. */
    List<Claim> claims(int events, int years) {
        List<Claim> claims = new ArrayList<>();
        for (int event = 0; event < events; event++) {
            int kind = random.nextInt(KINDS.size());
            String person = pick(PEOPLE);
            String place = pick(PLACES);
            int year = 2010 + random.nextInt(years);
            int month = 1 + random.nextInt(12);
            int day = 1 + random.nextInt(28);
            int papers = 1 + random.nextInt(4);
            for (int paper = 0; paper < papers; paper++) {
                String date = date(random.nextInt(9) == 0 ? year + 1 : year, month, day);
                claims.add(told(paper, event, kind, person, place, date));
            }
        }
        return claims;
    }

    private Claim told(int paper, int event, int kind, String person, String place, String date) {
        String name = random.nextBoolean() ? person : person.substring(person.indexOf(' ') + 1);
        String deed = pick(DEEDS.get(kind));
        Told told = Told.by("paper" + paper + "-" + event / 3, event, name + " " + deed + " in " + place)
                .kind(KINDS.get(kind))
                .on(date)
                .with(name);
        Told spoken = KINDS.get(kind) == EventKind.STATEMENT || random.nextInt(6) == 0
                ? told.says(pick(PEOPLE), random.nextInt(4) == 0 ? Stance.DENIES : Stance.ASSERTS)
                : told;
        return (random.nextBoolean() ? spoken.in(place) : spoken).claim();
    }

    private String date(int year, int month, int day) {
        String full = String.format(Locale.ROOT, "%d-%02d-%02d", year, month, day);
        return full.substring(0, pick(List.of(4, 7, 10, 10, 10)));
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
