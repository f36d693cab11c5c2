// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.reconcile;

import java.util.List;
import java.util.Optional;
import org.claimline.extraction.Actor;
import org.claimline.extraction.EventKind;
import org.claimline.extraction.Place;
import org.claimline.extraction.Status;
import org.claimline.extraction.time.When;

/**
 * What claims are about: a view over its claims.
 *
 * @param id derived from its founding claim, so that it does not depend on the order in which articles arrive
 * @param title chosen from the claims
 * @param kind kind of event
 * @param status whether it happened
 * @param when chosen from the claims' dates
 * @param dates every date that a claim gives, the chosen one first
 * @param parent id of the event that this one is part of
 * @param storylines ids of the storylines it belongs to
 * @param actors participants
 * @param places places
 * @param claims ids of its claims
 * @param disputes what its claims contradict each other in
 * @param salience between 0 and 1
 */
public record Event(
        String id,
        String title,
        EventKind kind,
        Status status,
        When when,
        List<DateCandidate> dates,
        Optional<String> parent,
        List<String> storylines,
        List<Actor> actors,
        List<Place> places,
        List<String> claims,
        List<Dispute> disputes,
        double salience) {
    public Event {
        dates = List.copyOf(dates);
        storylines = List.copyOf(storylines);
        actors = List.copyOf(actors);
        places = List.copyOf(places);
        claims = List.copyOf(claims);
        disputes = List.copyOf(disputes);
    }

    /**
     * A date with the claims that give it.
     *
     * @param when the date
     * @param claims ids of the claims
     */
    public record DateCandidate(When when, List<String> claims) {
        public DateCandidate {
            claims = List.copyOf(claims);
        }
    }
}
