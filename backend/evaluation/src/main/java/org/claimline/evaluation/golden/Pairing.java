// SPDX-License-Identifier: Apache-2.0
package org.claimline.evaluation.golden;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.claimline.evaluation.golden.GoldenFacts.GoldenClaim;
import org.claimline.evaluation.golden.GoldenFacts.GoldenEvent;
import org.claimline.extraction.Claim;
import org.claimline.extraction.reconcile.Event;

/** Which event of the program tells which golden event: one to one, the pairs that share most first. */
final class Pairing {
    private final Output output;
    private final Map<String, Event> teller = new HashMap<>();
    private final Set<String> credited = new HashSet<>();

    Pairing(GoldenFacts facts, Output output) {
        this.output = output;
        for (Pair pair : pairs(facts)) {
            if (!teller.containsKey(pair.golden().id())
                    && !credited.contains(pair.event().id())) {
                credit(pair);
            }
        }
        for (Pair pair : pairs(facts)) {
            if (!teller.containsKey(pair.golden().id()) && joins(pair)) {
                credit(pair);
            }
        }
    }

    /** The event that tells the golden one. */
    Optional<Event> tellerOf(GoldenEvent golden) {
        return Optional.ofNullable(teller.get(golden.id()));
    }

    boolean isCredited(Event event) {
        return credited.contains(event.id());
    }

    private void credit(Pair pair) {
        teller.put(pair.golden().id(), pair.event());
        credited.add(pair.event().id());
    }

    /** Whether the event already tells another golden event that may be joined with this one. */
    private boolean joins(Pair pair) {
        return pair.golden().mayJoin().stream()
                .map(teller::get)
                .anyMatch(
                        event -> event != null && event.id().equals(pair.event().id()));
    }

    private record Pair(GoldenEvent golden, Event event, double shared) {}

    private List<Pair> pairs(GoldenFacts facts) {
        List<Pair> pairs = new ArrayList<>();
        for (GoldenEvent golden : facts.events()) {
            for (Event event : output.events()) {
                double shared = output.claimsOf(event)
                        .mapToDouble(claim -> shared(claim, golden))
                        .sum();
                if (shared > 0) {
                    pairs.add(new Pair(golden, event, shared));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::shared)
                .reversed()
                .thenComparing(pair -> pair.golden().id())
                .thenComparing(pair -> pair.event().id()));
        return pairs;
    }

    /** One for a shared sentence, and more the better the claims agree: a sentence may tell of several events. */
    private double shared(Claim claim, GoldenEvent golden) {
        return golden.claims().stream()
                .filter(candidate -> output.lieOn(claim, candidate.place()))
                .mapToDouble(candidate -> 1 + agreement(claim, candidate))
                .max()
                .orElse(0);
    }

    private static double agreement(Claim claim, GoldenClaim golden) {
        return Agreement.between(claim, golden).count() / 3.0;
    }
}
