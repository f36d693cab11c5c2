// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.curation;

import java.util.List;
import java.util.Optional;
import org.claimline.extraction.Actor;
import org.claimline.extraction.EventKind;
import org.claimline.extraction.Place;
import org.claimline.extraction.Status;
import org.claimline.extraction.reconcile.Dispute;
import org.claimline.extraction.reconcile.Event;
import org.claimline.extraction.reconcile.Event.DateCandidate;
import org.claimline.extraction.time.When;

/** An event whose members can be set one by one. */
final class EventBuilder {
    String id;
    String title;
    EventKind kind;
    Status status;
    When when;
    List<DateCandidate> dates;
    Optional<String> parent;
    List<String> storylines;
    List<Actor> actors;
    List<Place> places;
    List<String> claims;
    List<Dispute> disputes;
    double salience;

    EventBuilder(Event event) {
        id = event.id();
        title = event.title();
        kind = event.kind();
        status = event.status();
        when = event.when();
        dates = event.dates();
        parent = event.parent();
        storylines = event.storylines();
        actors = event.actors();
        places = event.places();
        claims = event.claims();
        disputes = event.disputes();
        salience = event.salience();
    }

    Event build() {
        return new Event(
                id, title, kind, status, when, dates, parent, storylines, actors, places, claims, disputes, salience);
    }
}
