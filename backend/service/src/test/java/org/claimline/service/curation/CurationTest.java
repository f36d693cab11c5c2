// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.curation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimline.extraction.Claim;
import org.claimline.extraction.EventKind;
import org.claimline.extraction.Status;
import org.claimline.extraction.reconcile.Event;
import org.claimline.service.curation.SomeEvents.World;
import org.junit.jupiter.api.Test;

class CurationTest {
    private static final int SEQUENCES = 10_000;

    /** Edits are made and undone at random; after each undo, all must be as if the edit had never been made. */
    @Test
    void everySequenceOfEditsAndUndosRestoresTheExactState() {
        int undos = 0;
        int effective = 0;
        for (int seed = 0; seed < SEQUENCES; seed++) {
            Random random = new Random(seed);
            World world = SomeEvents.world(random);
            List<Edit> holding = new ArrayList<>();
            List<List<Event>> before = new ArrayList<>();
            for (int step = 0; step < 12; step++) {
                List<Event> now = Curation.apply(world.events(), world.claims(), holding);
                if (!holding.isEmpty() && random.nextInt(3) == 0) {
                    holding.remove(holding.size() - 1);
                    List<Event> restored = Curation.apply(world.events(), world.claims(), holding);
                    assertEquals(before.remove(before.size() - 1), restored, "seed " + seed);
                    undos++;
                } else if (!now.isEmpty()) {
                    before.add(now);
                    holding.add(new Edit(seed + "-" + step, SomeEvents.action(random, now, world.claims())));
                    effective += Curation.apply(world.events(), world.claims(), holding)
                                    .equals(now)
                            ? 0
                            : 1;
                }
            }
            while (!holding.isEmpty()) {
                holding.remove(random.nextInt(holding.size()));
                assertSound(world, Curation.apply(world.events(), world.claims(), holding), holding, seed);
            }
            assertEquals(world.events(), Curation.apply(world.events(), world.claims(), holding), "seed " + seed);
        }
        assertTrue(undos > SEQUENCES, "only " + undos + " undos");
        assertTrue(effective > 3 * SEQUENCES, "only " + effective + " edits changed anything");
    }

    /** No claim is on two events, none gets lost but with an event that was hidden, and no event is part of a missing one. */
    private static void assertSound(World world, List<Event> events, List<Edit> holding, int seed) {
        List<String> claims =
                events.stream().flatMap(event -> event.claims().stream()).toList();
        Set<String> distinct = new HashSet<>(claims);
        assertEquals(distinct.size(), claims.size(), "a claim on two events, seed " + seed);
        boolean hides = holding.stream().anyMatch(edit -> edit.action() instanceof Change change && change.hidden());
        assertTrue(hides || distinct.equals(world.claims().keySet()), "claims got lost, seed " + seed);
        Set<String> ids = events.stream().map(Event::id).collect(Collectors.toSet());
        events.forEach(event -> event.parent()
                .ifPresent(parent -> assertTrue(ids.contains(parent), "a parent is missing, seed " + seed)));
        events.forEach(event -> assertTrue(depth(event, events) < events.size(), "parents in a circle, seed " + seed));
    }

    private static int depth(Event event, List<Event> events) {
        Map<String, Optional<String>> parents = events.stream().collect(Collectors.toMap(Event::id, Event::parent));
        int depth = 0;
        for (Optional<String> up = event.parent();
                up.isPresent() && depth < events.size();
                up = parents.get(up.get())) {
            depth++;
        }
        return depth;
    }

    @Test
    void aChangeSetsWhatItNamesAndNothingElse() {
        World world = SomeEvents.world(new Random(1));
        Event event = world.events().get(0);
        Change change = new Change(
                Anchor.of(event, world.claims()),
                Optional.of("Another title"),
                Optional.of("2020-05"),
                Optional.of(EventKind.TALKS),
                Optional.of(Status.PLANNED),
                Optional.of(List.of("oslo-talks")),
                false);
        Event changed = Curation.apply(world.events(), world.claims(), List.of(new Edit("1", change)))
                .get(0);
        assertEquals("Another title", changed.title());
        assertEquals("2020-05", changed.when().edtf());
        assertEquals(EventKind.TALKS, changed.kind());
        assertEquals(Status.PLANNED, changed.status());
        assertEquals(List.of("oslo-talks"), changed.storylines());
        assertEquals(event.claims(), changed.claims());
        assertEquals(event.dates(), changed.dates());
    }

    @Test
    void anEditFollowsTheClaimsWhenTheEventHasAnotherId() {
        World world = SomeEvents.world(new Random(2));
        Event event = world.events().get(0);
        Edit edit = new Edit("1", titled(Anchor.of(event, world.claims()), "Kept"));
        EventBuilder builder = new EventBuilder(event);
        builder.id = "another";
        List<Event> read = Stream.concat(
                        Stream.of(builder.build()), world.events().stream().skip(1))
                .toList();
        assertEquals(
                "Kept",
                Curation.apply(read, world.claims(), List.of(edit)).get(0).title());
    }

    @Test
    void anEditFollowsThePassagesWhenTheClaimsHaveOtherIds() {
        World world = SomeEvents.world(new Random(3));
        Edit edit = new Edit("1", titled(Anchor.of(world.events().get(0), world.claims()), "Kept"));
        World newer = SomeEvents.renamed(world);
        assertNotEquals(world.claims().keySet(), newer.claims().keySet());
        List<Event> curated = Curation.apply(newer.events(), newer.claims(), List.of(edit));
        assertEquals("Kept", curated.get(0).title());
        assertEquals(newer.events().subList(1, newer.events().size()), curated.subList(1, curated.size()));
    }

    @Test
    void anEditWhoseArticlesAreGoneRests() {
        World world = SomeEvents.world(new Random(4));
        Edit edit = new Edit("1", titled(Anchor.of(world.events().get(0), world.claims()), "Kept"));
        List<Event> rest = world.events().subList(1, world.events().size());
        Map<String, Claim> claims = rest.stream()
                .flatMap(event -> event.claims().stream())
                .collect(Collectors.toMap(id -> id, world.claims()::get));
        assertEquals(rest, Curation.apply(rest, claims, List.of(edit)));
    }

    private static Change titled(Anchor target, String title) {
        return new Change(
                target,
                Optional.of(title),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false);
    }
}
