// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.reconcile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All claims in their components. Immutable. */
final class Components {
    private final Map<String, Component> byClaim;
    private final Set<Component> all;
    private final int renewed;

    private Components(Map<String, Component> byClaim, int renewed) {
        this.byClaim = byClaim;
        this.all = Collections.newSetFromMap(new IdentityHashMap<>());
        this.all.addAll(byClaim.values());
        this.renewed = renewed;
    }

    static Components none() {
        return new Components(Map.of(), 0);
    }

    Stream<Link> links() {
        return all.stream().flatMap(component -> component.links().stream());
    }

    List<Draft> drafts() {
        return all.stream().flatMap(component -> component.drafts().stream()).toList();
    }

    /** How many claims stand in components that the last change has touched. */
    int renewed() {
        return renewed;
    }

    /**
     * The components after a change; those that it does not touch stay.
     *
     * @param found links that were not there before
     * @param dropped links that are there no more
     */
    Components with(Change change, Collection<Link> found, Collection<Link> dropped, Assembly assembly) {
        Set<String> touched = new HashSet<>(change.moved());
        Stream.concat(found.stream(), dropped.stream()).forEach(link -> touched.addAll(List.of(link.a(), link.b())));
        Set<Component> old = Collections.newSetFromMap(new IdentityHashMap<>());
        touched.stream().map(byClaim::get).filter(Objects::nonNull).forEach(old::add);
        old.forEach(component -> touched.addAll(component.claims()));

        List<Node> nodes = touched.stream()
                .map(change.current()::get)
                .filter(Objects::nonNull)
                .toList();
        Set<Link> links = old.stream()
                .flatMap(component -> component.links().stream())
                .collect(Collectors.toCollection(HashSet::new));
        links.removeAll(dropped);
        links.addAll(found);

        Map<String, Component> changed = new HashMap<>(byClaim);
        changed.keySet().removeAll(touched);
        for (Component component : Component.of(nodes, new ArrayList<>(links), assembly)) {
            component.claims().forEach(claim -> changed.put(claim, component));
        }
        return new Components(changed, nodes.size());
    }
}
