// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.event;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.claimline.extraction.Claim;
import org.claimline.extraction.reconcile.Event;

/**
 * Makes rows of events. Most events stay as they are from one time to the next, so it remembers of what it made each digest,
 * and makes the row anew only when that has changed. Safe for use by several threads.
 */
final class RowMaker {
    private volatile Made last = new Made(Map.of(), Map.of());

    private record Made(Map<String, String> storylines, Map<String, Digest> digests) {}

    private record Digest(Event event, List<Claim> claims, String text) {
        boolean isOf(Event other, List<Claim> others) {
            return event.equals(other) && claims.equals(others);
        }
    }

    /**
     * Rows of all events.
     *
     * @param digests by the ids of the events
     * @param made the rows that had to be made, by the ids of the events
     */
    record Rows(
            Map<String, String> digests,
            Map<String, EventRow> made,
            Map<String, Claim> claims,
            Map<String, String> storylines) {
        EventRow of(Event event) {
            EventRow row = made.get(event.id());
            return row != null ? row : EventRow.of(event, claims, storylines);
        }
    }

    Rows rows(Collection<Event> events, Map<String, Claim> claims, Map<String, String> storylines) {
        Made before = last;
        Map<String, Digest> known = before.storylines().equals(storylines) ? before.digests() : Map.of();
        Rows rows = new Rows(new HashMap<>(), new HashMap<>(), claims, storylines);
        Map<String, Digest> digests = new HashMap<>();
        for (Event event : events) {
            List<Claim> own = EventRow.own(event, claims);
            Digest digest = known.get(event.id());
            if (digest == null || !digest.isOf(event, own)) {
                EventRow row = EventRow.of(event, claims, storylines);
                rows.made().put(event.id(), row);
                digest = new Digest(event, own, row.digest());
            }
            digests.put(event.id(), digest);
            rows.digests().put(event.id(), digest.text());
        }
        last = new Made(Map.copyOf(storylines), digests);
        return rows;
    }
}
