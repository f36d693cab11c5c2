// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.ingest;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimline.extraction.Claim;
import org.claimline.extraction.reconcile.Reconciler;
import org.claimline.extraction.reconcile.Reconciliation;
import org.claimline.extraction.reconcile.Storyline;

/**
 * All claims as of one moment and what the reconciler made of them, from which the next moment is reached by reading only
 * the articles that have changed since.
 *
 * @param versions when each article was stored
 */
record ClaimsRead(
        List<Storyline> storylines, Map<String, Instant> versions, Map<String, Claim> claims, Reconciliation result) {

    static ClaimsRead none(List<Storyline> storylines) {
        return new ClaimsRead(storylines, Map.of(), Map.of(), new Reconciler(storylines).start(List.of()));
    }

    /** Whether an article has been stored since a moment before. */
    boolean isNew(String article, ClaimsRead before) {
        return !Objects.equals(versions.get(article), before.versions.get(article));
    }

    /** The claims that have come or gone since a moment before. */
    Stream<Claim> changes(ClaimsRead before) {
        return Stream.concat(without(before), before.without(this));
    }

    private Stream<Claim> without(ClaimsRead others) {
        return claims.values().stream().filter(claim -> others.claims.get(claim.id()) != claim);
    }

    /** The claims of another moment; {@code records} reads those of articles. */
    ClaimsRead at(Map<String, Instant> now, Function<Set<String>, Collection<Claim>> records) {
        Set<String> fresh = now.keySet().stream()
                .filter(article -> !Objects.equals(now.get(article), versions.get(article)))
                .collect(Collectors.toSet());
        List<String> gone = claims.values().stream()
                .filter(claim -> fresh.contains(claim.article()) || !now.containsKey(claim.article()))
                .map(Claim::id)
                .toList();
        Collection<Claim> added = fresh.isEmpty() ? List.of() : records.apply(fresh);
        Map<String, Claim> all = new HashMap<>(claims);
        all.keySet().removeAll(gone);
        added.forEach(claim -> all.put(claim.id(), claim));
        return new ClaimsRead(storylines, now, all, new Reconciler(storylines).update(result, added, gone));
    }
}
