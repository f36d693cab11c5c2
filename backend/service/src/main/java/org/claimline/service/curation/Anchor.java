// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.curation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.claimline.extraction.Claim;
import org.claimline.extraction.reconcile.Event;

/**
 * An event as an edit remembers it: by its id, and by the claims it had.
 *
 * @param event its id at the time
 */
record Anchor(String event, List<ClaimRef> claims) {
    Anchor {
        claims = List.copyOf(claims);
    }

    static Anchor of(String event, Collection<Claim> claims) {
        return new Anchor(event, claims.stream().map(ClaimRef::of).toList());
    }

    static Anchor of(Event event, Map<String, Claim> claims) {
        return of(event.id(), event.claims().stream().map(claims::get).toList());
    }
}
