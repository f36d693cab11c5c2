// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.reconcile;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimline.extraction.Claim;
import org.claimline.extraction.actor.Identities;

/** Events with what is needed to bring them up to date when claims come and go. Immutable. */
public final class Reconciliation {
    private static final Reconciliation EMPTY = new Reconciliation(
            Map.of(),
            TermWeights.none(),
            Collections.emptySortedMap(),
            Groups.none(),
            List.of(),
            Identities.of(List.of()),
            0,
            0);

    private final Map<String, Node> nodes;
    private final TermWeights weights;
    private final SortedMap<String, Contradiction> contradictions;
    private final Groups groups;
    private final List<Event> events;
    private final Identities identities;
    private final long comparisons;
    private final int clustered;

    private Reconciliation(
            Map<String, Node> nodes,
            TermWeights weights,
            SortedMap<String, Contradiction> contradictions,
            Groups groups,
            List<Event> events,
            Identities identities,
            long comparisons,
            int clustered) {
        this.nodes = nodes;
        this.weights = weights;
        this.contradictions = contradictions;
        this.groups = groups;
        this.events = events;
        this.identities = identities;
        this.comparisons = comparisons;
        this.clustered = clustered;
    }

    static Reconciliation empty() {
        return EMPTY;
    }

    /** The events, by date, then id. */
    public List<Event> events() {
        return events;
    }

    /** Who is who among the speakers and participants of the claims. */
    public Identities identities() {
        return identities;
    }

    /** How many pairs of claims were compared in the last update. */
    public long comparisons() {
        return comparisons;
    }

    /** How many claims were put together to events anew in the last update. */
    public int clustered() {
        return clustered;
    }

    Reconciliation updated(Collection<Claim> added, Collection<String> removed, Assembly assembly) {
        Change change = Change.of(nodes, weights, added, removed);
        Matching matching = new Matching(change, groups.links());
        SortedMap<String, Contradiction> contradicting = Contradictions.update(contradictions, change);
        Set<Link> before = links(contradictions);
        Set<Link> after = links(contradicting);
        Regrouping regrouping = new Regrouping(
                groups,
                change,
                union(matching.found(), without(after, before)),
                union(matching.dropped(), without(before, after)));
        Groups grouped = regrouping.after(assembly);
        Identities who = Identities.of(
                change.current().values().stream().map(Node::claim).toList());
        List<Dispute> disputes =
                contradicting.values().stream().map(Contradiction::dispute).toList();
        List<Event> result = assembly.events(grouped.drafts(), disputes, who);
        return new Reconciliation(
                change.current(),
                change.weights(),
                contradicting,
                grouped,
                result,
                who,
                matching.comparisons(),
                regrouping.clustered());
    }

    private static Set<Link> links(Map<String, Contradiction> contradictions) {
        return contradictions.values().stream().flatMap(Contradiction::links).collect(Collectors.toSet());
    }

    private static Set<Link> union(Set<Link> one, Set<Link> other) {
        return Stream.concat(one.stream(), other.stream()).collect(Collectors.toSet());
    }

    private static Set<Link> without(Set<Link> links, Set<Link> others) {
        return links.stream().filter(link -> !others.contains(link)).collect(Collectors.toSet());
    }
}
