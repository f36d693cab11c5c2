// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.reconcile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Claims that links connect, directly or through others, with the events that they make: what becomes of them depends on no
 * claim outside. Immutable.
 */
final class Component {
    private final List<String> claims;
    private final List<Link> links;
    private final List<Draft> drafts;

    private Component(List<Node> nodes, List<Link> links, Assembly assembly) {
        this.claims = nodes.stream().map(Node::id).toList();
        this.links = links;
        this.drafts = assembly.drafts(Clustering.of(nodes, links));
    }

    /** The components of some claims; no link leads out of them. */
    static List<Component> of(Collection<Node> nodes, Collection<Link> links, Assembly assembly) {
        Map<String, String> parents = new HashMap<>();
        nodes.forEach(node -> parents.put(node.id(), node.id()));
        links.forEach(link -> parents.put(root(parents, link.a()), root(parents, link.b())));
        Map<String, List<Node>> members = nodes.stream()
                .collect(Collectors.groupingBy(node -> root(parents, node.id()), TreeMap::new, Collectors.toList()));
        Map<String, List<Link>> within = links.stream().collect(Collectors.groupingBy(link -> root(parents, link.a())));
        List<Component> components = new ArrayList<>();
        members.forEach(
                (root, own) -> components.add(new Component(own, within.getOrDefault(root, List.of()), assembly)));
        return components;
    }

    /** Ids of its claims. */
    List<String> claims() {
        return claims;
    }

    List<Link> links() {
        return links;
    }

    List<Draft> drafts() {
        return drafts;
    }

    /** The claim that stands for all that are known to be connected; the way to it is halved for the next who goes it. */
    private static String root(Map<String, String> parents, String claim) {
        String at = claim;
        while (!parents.get(at).equals(at)) {
            String above = parents.get(parents.get(at));
            parents.put(at, above);
            at = above;
        }
        return at;
    }
}
