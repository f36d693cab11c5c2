// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.claimline.extraction.Claim;
import org.claimline.extraction.actor.Identities;

/** Turns groups of claims into events: each from its own claims, then what connects events with one another. */
final class Assembly {
    private final Storylines storylines;

    Assembly(Storylines storylines) {
        this.storylines = storylines;
    }

    /** What an event's own claims say of it. */
    Draft draft(List<Profile> members) {
        return Draft.of(members, storylines);
    }

    /**
     * The events, by date, then id.
     *
     * @param contradictions disputes between claims, of one event or of several
     * @param identities who is who
     */
    List<Event> events(List<Draft> drafts, List<Dispute> contradictions, Identities identities) {
        Map<String, Draft> byClaim = new HashMap<>();
        drafts.forEach(draft -> draft.members().forEach(member -> byClaim.put(member.id(), draft)));
        Map<String, List<Dispute>> byEvent = byEvent(contradictions, byClaim);
        Parents parents = new Parents(drafts, byClaim);
        return drafts.stream()
                .map(draft -> event(draft, parents, byEvent.getOrDefault(draft.id(), List.of()), identities))
                .sorted(Comparator.comparing((Event event) -> event.when().start())
                        .thenComparing(event -> event.when().end())
                        .thenComparing(Event::id))
                .toList();
    }

    /** A dispute over several events stands with each of them. */
    private static Map<String, List<Dispute>> byEvent(List<Dispute> disputes, Map<String, Draft> byClaim) {
        Map<String, List<Dispute>> byEvent = new HashMap<>();
        for (Dispute dispute : disputes) {
            dispute.claims().stream()
                    .map(claim -> byClaim.get(claim).id())
                    .distinct()
                    .forEach(event -> byEvent.computeIfAbsent(event, any -> new ArrayList<>())
                            .add(dispute));
        }
        return byEvent;
    }

    private static Event event(Draft draft, Parents parents, List<Dispute> contradictions, Identities identities) {
        List<Dispute> disputes = Stream.concat(draft.disputes().stream(), contradictions.stream())
                .toList();
        return new Event(
                draft.id(),
                draft.title(),
                draft.kind(),
                draft.status(),
                draft.dates().get(0).when(),
                draft.dates(),
                parents.of(draft).map(Draft::id),
                storylines(draft, parents),
                draft.actors(identities),
                draft.places(),
                draft.members().stream().map(Profile::claim).map(Claim::id).toList(),
                disputes,
                draft.salience());
    }

    private static List<String> storylines(Draft draft, Parents parents) {
        return draft.storylines()
                .with(parents.of(draft).map(whole -> storylines(whole, parents)).orElse(List.of()));
    }
}
