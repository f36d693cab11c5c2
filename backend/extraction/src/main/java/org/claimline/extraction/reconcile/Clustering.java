// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.reconcile;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Joins claims into events: the best links first, each if nothing forbids it. Since the order of the links depends on the
 * claims alone, so does the result.
 */
final class Clustering {
    private Clustering() {}

    /** The members of each event, in order of their ids; the events are in order of their first member. */
    static List<List<Profile>> of(Collection<Node> nodes, List<Link> links, List<Contradiction> contradictions) {
        Map<String, Cluster> clusters = new HashMap<>();
        nodes.forEach(node -> clusters.put(node.profile().id(), new Cluster(node.profile())));
        Stream.concat(links.stream(), contradictions.stream().flatMap(Contradiction::link))
                .sorted(Link.BEST_FIRST)
                .forEach(link -> join(link, clusters));
        Set<Cluster> distinct = new LinkedHashSet<>(clusters.values());
        return distinct.stream()
                .map(cluster -> cluster.members().stream().sorted(Profile.BY_ID).toList())
                .sorted(Comparator.comparing(members -> members.get(0).id()))
                .toList();
    }

    private static void join(Link link, Map<String, Cluster> clusters) {
        Cluster a = clusters.get(link.a());
        Cluster b = clusters.get(link.b());
        if (a == b || !a.agreesWith(b, link.dispute())) {
            return;
        }
        Cluster small = a.size() < b.size() ? a : b;
        Cluster large = small == a ? b : a;
        large.join(small);
        small.members().forEach(member -> clusters.put(member.id(), large));
    }
}
