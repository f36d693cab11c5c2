// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimline.extraction.Claim;

/** Turns groups of claims into events: each from its own claims, then what connects events with one another. */
final class Assembly {
    private final Storylines storylines;

    Assembly(Storylines storylines) {
        this.storylines = storylines;
    }

    /** The events, by date, then id. */
    List<Event> events(List<List<Profile>> groups, TermWeights weights) {
        List<Draft> drafts = groups.stream().map(Draft::of).toList();
        Map<String, Draft> byClaim = new HashMap<>();
        drafts.forEach(draft -> draft.members().forEach(member -> byClaim.put(member.id(), draft)));
        Map<String, List<Dispute>> contradictions = contradictions(groups, weights, byClaim);
        Parents parents = new Parents(drafts, byClaim);
        return drafts.stream()
                .map(draft -> event(draft, parents.of(draft), contradictions.getOrDefault(draft.id(), List.of())))
                .sorted(Comparator.comparing((Event event) -> event.when().start())
                        .thenComparing(event -> event.when().end())
                        .thenComparing(Event::id))
                .toList();
    }

    private static Map<String, List<Dispute>> contradictions(
            List<List<Profile>> groups, TermWeights weights, Map<String, Draft> byClaim) {
        List<Profile> claims = groups.stream().flatMap(List::stream).toList();
        Map<String, List<Dispute>> byEvent = new HashMap<>();
        for (Dispute dispute : new StanceDisputes(claims, weights).find()) {
            dispute.claims().stream()
                    .map(claim -> byClaim.get(claim).id())
                    .distinct()
                    .forEach(event -> byEvent.computeIfAbsent(event, any -> new ArrayList<>())
                            .add(dispute));
        }
        return byEvent;
    }

    private Event event(Draft draft, Optional<String> parent, List<Dispute> contradictions) {
        List<Dispute> disputes = Stream.concat(draft.disputes().stream(), contradictions.stream())
                .toList();
        return new Event(
                draft.id(),
                draft.title(),
                draft.kind(),
                draft.status(),
                draft.dates().get(0).when(),
                draft.dates(),
                parent,
                storylines.of(draft.members()),
                draft.actors(),
                draft.places(),
                draft.members().stream().map(Profile::claim).map(Claim::id).toList(),
                disputes,
                draft.salience());
    }
}
