// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.claimline.extraction.Claim;
import org.claimline.extraction.EventKind;
import org.claimline.extraction.Stance;
import org.claimline.extraction.time.Basis;

/** Whatever the claims, each is in one event, and neither order nor batches change the events. */
class ReconcilerFuzzTest {
    private static final int MOST = 24;
    private static final String[] DATES = {"", "2019", "2019-04", "2019-04-30", "2019-05-01", "2020-02-29", "9998-12-31"
    };
    private static final String[] NAMES = {"Osei", "Kwame Osei", "Amara Diallo", "Diallo", "", " ", "\uD800", "O"};
    private static final String[] WORDS = {
        "coup", "uprising", "talks", "meets", "denies", "election", "not", "harbour", "strike", "2019", "the", "\u0301"
    };

    private final Reconciler reconciler =
            new Reconciler(List.of(new Storyline("talks", "Talks", "", List.of("talks"), List.of("coup"))));

    @FuzzTest
    void joinsTheSameEventsInEveryOrder(FuzzedDataProvider data) {
        List<Claim> claims = new ArrayList<>();
        while (data.remainingBytes() > 0 && claims.size() < MOST) {
            claims.add(told(data, claims));
        }
        List<Claim> distinct = distinct(claims);
        List<Event> events = reconciler.reconcile(distinct);
        Set<String> ids = new HashSet<>();
        events.forEach(event -> event.claims().forEach(claim -> assertTrue(ids.add(claim), claim)));
        assertEquals(distinct.size(), ids.size());

        List<Claim> reversed = new ArrayList<>(distinct);
        Collections.reverse(reversed);
        int cut = reversed.size() / 3;
        Reconciliation first = reconciler.start(reversed.subList(0, cut));
        assertEquals(
                events,
                reconciler
                        .update(first, reversed.subList(cut, reversed.size()), List.of())
                        .events());
    }

    private static Claim told(FuzzedDataProvider data, List<Claim> before) {
        String title = String.join(
                " ", data.pickValue(NAMES), data.pickValue(WORDS), data.pickValue(WORDS), data.pickValue(WORDS));
        Told told = Told.by("paper" + data.consumeInt(0, 3), before.size() % 5, title)
                .kind(data.pickValue(EventKind.values()))
                .with(data.pickValue(NAMES));
        String date = data.pickValue(DATES);
        Told dated = date.isEmpty() ? told : told.on(date, data.pickValue(Basis.values()));
        Told spoken =
                data.consumeBoolean() ? dated.says(data.pickValue(NAMES), data.pickValue(Stance.values())) : dated;
        return (data.consumeBoolean() ? spoken.in("Lagos") : spoken).claim();
    }

    /** One claim of each id: of several with one id the last to come counts, so their order would matter. */
    private static List<Claim> distinct(List<Claim> claims) {
        Set<String> seen = new HashSet<>();
        return claims.stream().filter(claim -> seen.add(claim.id())).toList();
    }
}
