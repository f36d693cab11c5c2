// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.place;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.claimline.extraction.Place;
import org.claimline.extraction.reconcile.Event;

/** Keeps the places of all events; must run inside a transaction that holds the write lock. */
@ApplicationScoped
public class PlaceWriter {
    private final PlaceRepository places;

    PlaceWriter(PlaceRepository places) {
        this.places = places;
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
