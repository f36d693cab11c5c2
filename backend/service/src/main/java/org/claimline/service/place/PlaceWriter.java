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
    private static final String COUNT = """
            UPDATE place p
            SET event_count = (SELECT coalesce(sum(d.starts), 0) FROM event_density d
                               WHERE d.dimension = 'place' AND d.level IN ('ever', 'undated') AND d.member = p.id)
            WHERE p.id = ANY (?)
            """;

    private final PlaceRepository places;
    private final Database database;

    PlaceWriter(PlaceRepository places, Database database) {
        this.places = places;
        this.database = database;
    }

    /** Adds the places of events that are stored already, a great many at once. */
    public void add(Collection<Place> added) {
        database.copy(
                "place",
                added.stream()
                        .map(place -> new Object[] {place.id(), place.name(), 0})
                        .toList());
        database.update(COUNT, added.stream().map(Place::id).toList());
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
        places.listAll().stream().filter(known -> !names.containsKey(known.id)).forEach(places::delete);
        names.forEach((id, name) -> places.put(PlaceEntity.of(id, name, counts.get(id))));
    }
}
