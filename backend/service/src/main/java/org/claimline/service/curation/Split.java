// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.curation;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.claimline.extraction.Actor;
import org.claimline.extraction.Claim;
import org.claimline.extraction.Hashes;
import org.claimline.extraction.Place;
import org.claimline.extraction.reconcile.Event;
import org.claimline.extraction.reconcile.Event.DateCandidate;

/** Makes an event of its own of some of an event's claims; it is told by the most confident of them. */
record Split(Anchor target, List<ClaimRef> claims) implements Action {
    Split {
        claims = List.copyOf(claims);
    }

    @Override
    public void apply(Draft draft, String edit) {
        draft.find(target).ifPresent(event -> {
            Set<String> leaving = leaving(draft.claims(), event);
            if (!leaving.isEmpty() && leaving.size() < event.claims().size()) {
                Event rest = part(event, claim -> !leaving.contains(claim)).build();
                draft.put(rest);
                draft.put(own(event, leaving, draft.claims(), edit));
            }
        });
    }

    /** The id that the event of an edit has. */
    static String id(String edit) {
        return Hashes.id(16, "split", edit);
    }

    private Set<String> leaving(Map<String, Claim> known, Event event) {
        Set<String> leaving = new LinkedHashSet<>();
        claims.forEach(ref -> leaving.addAll(ref.among(known)));
        leaving.retainAll(event.claims());
        return leaving;
    }

    private static Event own(Event event, Set<String> leaving, Map<String, Claim> known, String edit) {
        List<Claim> told = leaving.stream()
                .map(known::get)
                .sorted(Comparator.comparingDouble(Claim::confidence).reversed().thenComparing(Claim::id))
                .toList();
        Claim first = told.get(0);
        EventBuilder builder = part(event, leaving::contains);
        builder.id = id(edit);
        builder.title = first.event().title();
        builder.kind = first.event().kind();
        builder.status = first.event().status();
        builder.when = first.date().when();
        builder.actors = distinctActors(told);
        builder.places = distinctPlaces(told);
        builder.salience = told.stream()
                .mapToDouble(claim -> claim.event().salience())
                .max()
                .orElse(0);
        return builder.build();
    }

    private static EventBuilder part(Event event, Predicate<String> stays) {
        EventBuilder builder = new EventBuilder(event);
        builder.claims = event.claims().stream().filter(stays).toList();
        builder.dates = event.dates().stream()
                .map(date -> new DateCandidate(
                        date.when(), date.claims().stream().filter(stays).toList()))
                .filter(date -> !date.claims().isEmpty())
                .toList();
        builder.disputes = event.disputes().stream()
                .filter(dispute -> dispute.claims().stream().allMatch(stays))
                .toList();
        return builder;
    }

    private static List<Actor> distinctActors(Collection<Claim> claims) {
        Map<String, Actor> all = new LinkedHashMap<>();
        claims.forEach(claim -> claim.event().actors().forEach(actor -> all.putIfAbsent(actor.id(), actor)));
        return List.copyOf(all.values());
    }

    private static List<Place> distinctPlaces(Collection<Claim> claims) {
        Map<String, Place> all = new LinkedHashMap<>();
        claims.forEach(claim -> claim.event().places().forEach(place -> all.putIfAbsent(place.id(), place)));
        return List.copyOf(all.values());
    }
}
