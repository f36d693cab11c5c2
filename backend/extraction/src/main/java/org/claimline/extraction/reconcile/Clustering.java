// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.reconcile;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Joins claims into events: the best links first, each if nothing forbids it. Claims without a date come last, since what
 * has a date tells events apart. As the order of the links depends on the claims alone, so does the result.
 */
final class Clustering {
    private final Map<String, Cluster> clusters = new HashMap<>();

    private Clustering(Collection<Node> nodes) {
        nodes.forEach(node -> clusters.put(node.id(), new Cluster(node.profile())));
    }

    /**
     * The members of each event, in order of their ids; the events are in order of their first member.
     *
     * @param links the best first
     */
    static List<List<Profile>> of(Collection<Node> nodes, List<Link> links) {
        Clustering clustering = new Clustering(nodes);
        Set<String> undated = nodes.stream()
                .filter(node -> node.profile().stretch().isEmpty())
                .map(Node::id)
                .collect(Collectors.toSet());
        Map<Boolean, List<Link>> byDate = links.stream()
                .collect(Collectors.partitioningBy(link -> undated.contains(link.a()) || undated.contains(link.b())));
        byDate.get(false).forEach(clustering::join);
        alike(byDate.get(true), undated).forEach(clustering::place);
        return clustering.events();
    }

    /** What each undated claim resembles, and how much. */
    private static Map<String, Map<String, Double>> alike(List<Link> links, Set<String> undated) {
        Map<String, Map<String, Double>> alike = new TreeMap<>();
        for (Link link : links) {
            if (undated.contains(link.a())) {
                alike.computeIfAbsent(link.a(), any -> new TreeMap<>()).put(link.b(), link.score());
            }
            if (undated.contains(link.b())) {
                alike.computeIfAbsent(link.b(), any -> new TreeMap<>()).put(link.a(), link.score());
            }
        }
        return alike;
    }

    /** An undated claim speaks of something as known, so it goes to the event that most of what it resembles is about. */
    private void place(String undated, Map<String, Double> alike) {
        Map<Cluster, Double> support = new HashMap<>();
        alike.forEach((other, score) -> support.merge(clusters.get(other), score, Double::sum));
        support.entrySet().stream()
                .sorted(Map.Entry.<Cluster, Double>comparingByValue()
                        .reversed()
                        .thenComparing(entry -> entry.getKey().firstId()))
                .map(Map.Entry::getKey)
                .filter(cluster -> cluster != clusters.get(undated))
                .filter(cluster -> cluster.agreesWith(clusters.get(undated), false))
                .findFirst()
                .ifPresent(cluster -> merge(cluster, clusters.get(undated)));
    }

    private void join(Link link) {
        Cluster a = clusters.get(link.a());
        Cluster b = clusters.get(link.b());
        if (a != b && a.agreesWith(b, link.dispute())) {
            merge(a, b);
        }
    }

    private void merge(Cluster a, Cluster b) {
        Cluster small = a.size() < b.size() ? a : b;
        Cluster large = small == a ? b : a;
        large.join(small);
        small.members().forEach(member -> clusters.put(member.id(), large));
    }

    private List<List<Profile>> events() {
        Set<Cluster> distinct = new LinkedHashSet<>(clusters.values());
        return distinct.stream()
                .map(cluster -> cluster.members().stream().sorted(Profile.BY_ID).toList())
                .sorted(Comparator.comparing(members -> members.get(0).id()))
                .toList();
    }
}
