// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.curation;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimline.extraction.Claim;
import org.claimline.extraction.reconcile.Event;

/** Events while edits are applied to them, one after the other. */
final class Draft {
    private final Map<String, Event> events = new LinkedHashMap<>();
    private final Map<String, String> eventOf = new HashMap<>();
    private final Map<String, Claim> claims;

    Draft(Collection<Event> events, Map<String, Claim> claims) {
        this.claims = claims;
        events.forEach(this::put);
    }

    List<Event> events() {
        return List.copyOf(events.values());
    }

    Map<String, Claim> claims() {
        return claims;
    }

    /** The event that is meant: the one with its id, else the one that holds most of its claims. */
    Optional<Event> find(Anchor anchor) {
        return get(anchor.event()).or(() -> holder(anchor));
    }

    void put(Event event) {
        events.put(event.id(), event);
        event.claims().forEach(claim -> eventOf.put(claim, event.id()));
    }

    Optional<Event> get(String id) {
        return Optional.ofNullable(events.get(id));
    }

    /** Takes an event away; those that are part of it become part of another, or of none. */
    void remove(Event event, Optional<String> heir) {
        heir.filter(id -> isWithin(id, event.id())).ifPresent(id -> setParent(id, event.parent()));
        events.remove(event.id());
        event.claims().forEach(claim -> eventOf.remove(claim, event.id()));
        List<String> parts = events.values().stream()
                .filter(part -> part.parent().equals(Optional.of(event.id())))
                .map(Event::id)
                .toList();
        parts.forEach(part -> setParent(part, heir));
    }

    private void setParent(String id, Optional<String> parent) {
        EventBuilder builder = new EventBuilder(events.get(id));
        builder.parent = parent;
        put(builder.build());
    }

    /** Whether an event is part of another, directly or by way of others. */
    private boolean isWithin(String id, String whole) {
        Optional<String> parent = get(id).flatMap(Event::parent);
        for (int steps = 0; parent.isPresent() && steps < events.size(); steps++) {
            if (parent.get().equals(whole)) {
                return true;
            }
            parent = get(parent.get()).flatMap(Event::parent);
        }
        return false;
    }

    private Optional<Event> holder(Anchor anchor) {
        Map<String, Integer> votes = new HashMap<>();
        for (ClaimRef ref : anchor.claims()) {
            for (String claim : ref.among(claims)) {
                String event = eventOf.get(claim);
                if (event != null) {
                    votes.merge(event, 1, Integer::sum);
                }
            }
        }
        return votes.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(most -> events.get(most.getKey()));
    }
}
