// SPDX-License-Identifier: Apache-2.0
package org.claimline.evaluation.golden;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.claimline.evaluation.golden.GoldenFacts.Place;
import org.claimline.extraction.Claim;
import org.claimline.extraction.reconcile.Event;

/** What the program made of the articles, seen from the sentences of the golden facts. */
final class Output {
    private final Map<String, String> articleIds;
    private final Map<String, Claim> claims = new HashMap<>();
    private final List<Event> events;

    /**
     * @param articleIds ids of the articles by the names that the facts use
     * @param claims all claims
     * @param events the events made of them
     */
    Output(Map<String, String> articleIds, Collection<Claim> claims, List<Event> events) {
        this.articleIds = Map.copyOf(articleIds);
        this.events = List.copyOf(events);
        claims.forEach(claim -> this.claims.put(claim.id(), claim));
    }

    List<Event> events() {
        return events;
    }

    Stream<Claim> claimsOf(Event event) {
        return claims(event.claims());
    }

    Stream<Claim> claims(List<String> ids) {
        return ids.stream().map(claims::get);
    }

    /** Article and position of a claim. */
    String whereabouts(Claim claim) {
        String name = articleIds.entrySet().stream()
                .filter(article -> article.getValue().equals(claim.article()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
        return name + " at " + claim.quote().start();
    }

    /** Whether claim and sentence share at least half of the shorter one. */
    boolean lieOn(Claim claim, Place place) {
        if (!claim.article().equals(articleIds.get(place.article()))) {
            return false;
        }
        int shared = Math.min(claim.quote().end(), place.end())
                - Math.max(claim.quote().start(), place.start());
        int shorter = Math.min(claim.quote().end() - claim.quote().start(), place.end() - place.start());
        return shared > 0 && 2 * shared >= shorter;
    }
}
