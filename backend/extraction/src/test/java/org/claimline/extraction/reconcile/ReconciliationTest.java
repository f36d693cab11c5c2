// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.claimline.extraction.Claim;
import org.junit.jupiter.api.Test;

/** Whatever way a set of claims comes together, its events are the same. */
class ReconciliationTest {
    private static final Claim LATE =
            Told.by("herald", 9, "Osei opens talks in Lagos").on("2020-03-02").claim();

    private static final int ORDERS = 1000;
    private static final int STEPS = 150;
    private static final int MOVING = 40;

    private final Reconciler reconciler =
            new Reconciler(List.of(new Storyline("lagos", "Lagos", "", List.of("Lagos"), List.of("election"))));

    @Test
    void doesNotDependOnOrderAndBatches() {
        List<Claim> claims = new InventedNews(1).claims(24, 2);
        List<Event> expected = reconciler.reconcile(claims);
        assertTrue(expected.stream().anyMatch(event -> event.claims().size() > 2));
        assertTrue(expected.stream().anyMatch(event -> !event.disputes().isEmpty()));
        Random random = new Random(2);
        for (int order = 0; order < ORDERS; order++) {
            List<Claim> shuffled = new ArrayList<>(claims);
            Collections.shuffle(shuffled, random);
            assertEquals(expected, inBatches(shuffled, random).events());
        }
    }

    @Test
    void forgetsRemovedClaims() {
        List<Claim> claims = new InventedNews(3).claims(60, 2);
        List<Claim> stay = claims.subList(0, claims.size() / 2);
        List<String> go = claims.subList(stay.size(), claims.size()).stream()
                .map(Claim::id)
                .filter(id -> stay.stream().noneMatch(claim -> claim.id().equals(id)))
                .toList();
        Reconciliation all = reconciler.start(claims);
        assertEquals(
                reconciler.reconcile(stay),
                reconciler.update(all, List.of(), go).events());
    }

    @Test
    void staysTheSameInCrowdedBlocks() {
        List<Claim> claims = new InventedNews(8).claims(400, 1);
        List<Claim> half = claims.subList(0, claims.size() / 2);
        Reconciliation grown =
                reconciler.update(reconciler.start(half), claims.subList(half.size(), claims.size()), List.of());
        assertEquals(reconciler.reconcile(claims), grown.events());
        List<String> third =
                claims.subList(0, claims.size() / 3).stream().map(Claim::id).toList();
        List<Claim> rest =
                claims.stream().filter(claim -> !third.contains(claim.id())).toList();
        assertEquals(
                reconciler.reconcile(rest),
                reconciler.update(grown, List.of(), third).events());
    }

    @Test
    void staysTheSameWhileClaimsComeAndGo() {
        List<Claim> pool = new ArrayList<>(new InventedNews(11).claims(300, 2));
        Random random = new Random(12);
        Map<String, Claim> there = new HashMap<>();
        Reconciliation soFar = reconciler.start(List.of());
        for (int step = 0; step < STEPS; step++) {
            Collections.shuffle(pool, random);
            List<Claim> come = pool.subList(0, random.nextInt(MOVING));
            List<String> go = pool.subList(pool.size() - random.nextInt(MOVING), pool.size()).stream()
                    .map(Claim::id)
                    .toList();
            soFar = reconciler.update(soFar, come, go);
            there.keySet().removeAll(go);
            come.forEach(claim -> there.put(claim.id(), claim));
            assertEquals(reconciler.reconcile(there.values()), soFar.events());
        }
        assertTrue(soFar.events().stream()
                .flatMap(event -> event.disputes().stream())
                .anyMatch(dispute -> dispute.kind() == Dispute.Kind.STANCE));
    }

    @Test
    void clustersOnlyWhatIsConnectedWithAChange() {
        List<Claim> claims = new InventedNews(4).claims(800, 8);
        Reconciliation all = reconciler.start(claims);
        Reconciliation updated = reconciler.update(all, List.of(LATE), List.of());
        assertEquals(claims.size(), all.clustered());
        assertTrue(updated.clustered() * 20 < claims.size(), () -> updated.clustered() + " claims");
    }

    @Test
    void takesTheNewFormOfAKnownClaim() {
        Told old = Told.by("herald", 1, "Osei opens talks in Lagos").on("2020-03-02");
        Told corrected = Told.by("herald", 1, "Osei opens talks in Lagos").on("2020-03-03");
        Reconciliation before = reconciler.start(List.of(old.claim()));
        Reconciliation after = reconciler.update(before, List.of(corrected.claim()), List.of());
        assertEquals(reconciler.reconcile(List.of(corrected.claim())), after.events());
    }

    @Test
    void comparesOnlyWhatSharesABlockWithANewClaim() {
        List<Claim> claims = new InventedNews(4).claims(800, 8);
        Reconciliation all = reconciler.start(claims);
        Reconciliation updated = reconciler.update(all, List.of(LATE), List.of());
        assertEquals(reconciler.start(plus(claims, LATE)).events(), updated.events());
        assertTrue(updated.comparisons() * 50 < all.comparisons(), () -> updated.comparisons() + " comparisons");
    }

    @Test
    void comparisonsGrowWithTheClaims() {
        long few = reconciler.start(new InventedNews(5).claims(1000, 5)).comparisons();
        long many = reconciler.start(new InventedNews(5).claims(8000, 40)).comparisons();
        assertTrue(many < 8 * 1.5 * few, () -> few + " comparisons grew to " + many);
    }

    @Test
    void comparisonsOfAClaimAreBoundedHoweverDenseTheNews() {
        List<Claim> claims = new InventedNews(6).claims(4000, 1);
        long comparisons = reconciler.start(claims).comparisons();
        assertTrue(comparisons < 300L * claims.size(), () -> comparisons + " comparisons of " + claims.size());
    }

    private Reconciliation inBatches(List<Claim> claims, Random random) {
        Reconciliation soFar = reconciler.start(List.of());
        int at = 0;
        while (at < claims.size()) {
            int to = Math.min(claims.size(), at + 1 + random.nextInt(claims.size()));
            soFar = reconciler.update(soFar, claims.subList(at, to), List.of());
            at = to;
        }
        return soFar;
    }

    private static List<Claim> plus(List<Claim> claims, Claim one) {
        List<Claim> all = new ArrayList<>(claims);
        all.add(one);
        return all;
    }
}
