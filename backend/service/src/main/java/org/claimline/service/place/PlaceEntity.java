// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.place;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A place as it is kept. */
@Entity
@Table(name = "place")
class PlaceEntity {
    @Id
    public String id;

    public String name;

    @Column(name = "event_count")
    public int eventCount;

    static PlaceEntity of(String id, String name, int eventCount) {
        PlaceEntity place = new PlaceEntity();
        place.id = id;
        place.name = name;
        place.eventCount = eventCount;
        return place;
    }

    PlaceView view() {
        return new PlaceView(id, name, eventCount);
    }
}
