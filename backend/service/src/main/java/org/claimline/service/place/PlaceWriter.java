// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.place;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.claimline.extraction.Place;
import org.claimline.extraction.reconcile.Event;
import org.claimline.service.database.Database;

/** Keeps the places of all events; must run inside a transaction that holds the write lock. */
@ApplicationScoped
public class PlaceWriter {
    private final Database database;

    PlaceWriter(Database database) {
        this.database = database;
    }

    /** Makes the stored places those of these events. */
    public void write(Collection<Event> events) {
        Map<String, String> names = new HashMap<>();
        Map<String, Integer> counts = new HashMap<>();
        for (Event event : events) {
            for (Place place : event.places()) {
                names.merge(place.id(), place.name(), (one, other) -> one.compareTo(other) <= 0 ? one : other);
                counts.merge(place.id(), 1, Integer::sum);
            }
        }
        database.update("DELETE FROM place WHERE id <> ALL (?)", names.keySet());
        database.batch(
                "INSERT INTO place (id, name, event_count) VALUES (?, ?, ?)"
                        + " ON CONFLICT (id) DO UPDATE SET name = excluded.name, event_count = excluded.event_count",
                names.keySet().stream()
                        .map(id -> new Object[] {id, names.get(id), counts.get(id)})
                        .toList());
    }
}
