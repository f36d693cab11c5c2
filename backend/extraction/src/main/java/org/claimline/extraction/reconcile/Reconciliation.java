// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.reconcile;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimline.extraction.Claim;
import org.claimline.extraction.actor.Identities;

/** Events with what is needed to bring them up to date when claims come and go. Immutable. */
public final class Reconciliation {
    private static final Reconciliation EMPTY =
            new Reconciliation(Map.of(), TermWeights.none(), List.of(), List.of(), Identities.of(List.of()), 0);

    private final Map<String, Node> nodes;
    private final TermWeights weights;
    private final List<Link> links;
    private final List<Event> events;
    private final Identities identities;
    private final long comparisons;

    private Reconciliation(
            Map<String, Node> nodes,
            TermWeights weights,
            List<Link> links,
            List<Event> events,
            Identities identities,
            long comparisons) {
        this.nodes = nodes;
        this.weights = weights;
        this.links = links;
        this.events = events;
        this.identities = identities;
        this.comparisons = comparisons;
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

    Reconciliation updated(Collection<Claim> added, Collection<String> removed, Assembly assembly) {
        Map<String, Profile> coming = new LinkedHashMap<>();
        added.forEach(claim -> coming.put(claim.id(), Profile.of(claim)));
        List<Node> leaving = known(removed, coming.keySet());
        TermWeights changed = weights.with(
                coming.values(), leaving.stream().map(Node::profile).toList());

        Map<String, Node> kept = new HashMap<>(nodes);
        leaving.forEach(node -> kept.remove(node.id()));
        List<Node> stale =
                kept.values().stream().filter(node -> isStale(node, changed)).toList();
        List<Node> fresh = Stream.concat(
                        coming.values().stream(), stale.stream().map(Node::profile))
                .map(profile -> Node.of(profile, changed))
                .toList();
        fresh.forEach(node -> kept.put(node.id(), node));
        List<Node> gone = Stream.concat(leaving.stream(), stale.stream()).toList();
        return matched(kept, changed, fresh, gone, assembly);
    }

    /** Compares what stands in the touched blocks; what was found in the others still holds. */
    private Reconciliation matched(
            Map<String, Node> kept, TermWeights changed, List<Node> fresh, List<Node> gone, Assembly assembly) {
        Set<String> ids = fresh.stream().map(Node::id).collect(Collectors.toSet());
        Matching matching = new Matching(Node.blocks(List.of(gone, fresh)), ids);
        matching.match(kept.values(), gone, links);
        List<Contradiction> contradictions = new Contradictions(kept.values(), changed).find();
        List<List<Profile>> groups = Clustering.of(kept.values(), matching.links(), contradictions);
        Identities who = Identities.of(kept.values().stream().map(Node::claim).toList());
        List<Dispute> disputes =
                contradictions.stream().map(Contradiction::dispute).toList();
        List<Event> result = assembly.events(groups, disputes, who);
        return new Reconciliation(kept, changed, matching.links(), result, who, matching.comparisons());
    }

    private List<Node> known(Collection<String> removed, Collection<String> replaced) {
        return Stream.concat(removed.stream(), replaced.stream())
                .distinct()
                .map(nodes::get)
                .filter(Objects::nonNull)
                .toList();
    }

    private boolean isStale(Node node, TermWeights changed) {
        return node.profile().terms().stream().anyMatch(term -> weights.differs(changed, term));
    }
}
