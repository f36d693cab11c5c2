// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.reconcile;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How much a shared term tells. Rare terms tell more: the weight is {@code 1 / (1 + ⌊log₂ df⌋)} for a term that stands in
 * {@code df} claims. Unlike the usual inverse document frequency it depends neither on the number of claims nor on small
 * changes of {@code df}, so that a new claim leaves almost all comparisons as they were.
 */
final class TermWeights {
    private final Map<String, Integer> frequencies;

    private TermWeights(Map<String, Integer> frequencies) {
        this.frequencies = frequencies;
    }

    static TermWeights none() {
        return new TermWeights(Map.of());
    }

    /** The weights after some claims came and others went. */
    TermWeights with(Collection<Profile> added, Collection<Profile> removed) {
        Map<String, Integer> changed = new HashMap<>(frequencies);
        added.forEach(profile -> profile.terms().forEach(term -> changed.merge(term, 1, Integer::sum)));
        removed.forEach(profile -> profile.terms()
                .forEach(term -> changed.computeIfPresent(term, (any, count) -> count == 1 ? null : count - 1)));
        return new TermWeights(changed);
    }

    double weight(String term) {
        return 1.0 / (1 + rank(term));
    }

    /** The terms of these claims that have another weight there. */
    Set<String> differing(TermWeights other, Stream<Profile> claims) {
        return claims.flatMap(claim -> claim.terms().stream())
                .filter(term -> rank(term) != other.rank(term))
                .collect(Collectors.toSet());
    }

    /** The rarest of those terms that stand in other claims too; the terms themselves break ties. */
    List<String> rarest(Collection<String> terms, int count) {
        return terms.stream()
                .filter(term -> rank(term) > 0)
                .sorted(Comparator.<String>comparingInt(this::rank).thenComparing(Comparator.naturalOrder()))
                .limit(count)
                .toList();
    }

    private int rank(String term) {
        int count = frequencies.getOrDefault(term, 0);
        return count == 0 ? 0 : 31 - Integer.numberOfLeadingZeros(count);
    }
}
