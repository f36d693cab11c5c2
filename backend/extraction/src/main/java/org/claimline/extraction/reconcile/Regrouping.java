// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.reconcile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Puts claims together to events anew where a change may matter: it opens the groups of claims that came, went or have other
 * links, and clusters them along with the groups that links join to them. As groups act on each other only through links,
 * nothing has changed for what lies further off when those around come out as they were; those that do not are opened too.
 * So the events are those that come of clustering all claims at once.
 */
final class Regrouping {
    private final Groups before;
    private final Change change;
    private final Set<Link> found;
    private final Set<Link> dropped;
    private final Set<String> open = new HashSet<>();
    private List<Link> links = List.of();
    private List<List<Profile>> events = List.of();
    private int clustered;

    /**
     * Regrouping after a change.
     *
     * @param found links that were not there before
     * @param dropped links that are there no more
     */
    Regrouping(Groups before, Change change, Set<Link> found, Set<Link> dropped) {
        this.before = before;
        this.change = change;
        this.found = found;
        this.dropped = dropped;
        Set<String> reached = new HashSet<>(change.moved());
        Stream.concat(found.stream(), dropped.stream()).forEach(link -> reached.addAll(link.claims()));
        while (open.addAll(reached)) {
            before.of(reached).forEach(group -> open.addAll(group.claims()));
            cluster();
            reached.clear();
            events.stream()
                    .filter(event -> before.of(event).isEmpty())
                    .forEach(event -> event.forEach(claim -> reached.add(claim.id())));
        }
    }

    /** How many claims were put together anew. */
    int clustered() {
        return clustered;
    }

    /** The groups after the change. */
    Groups after(Assembly assembly) {
        List<List<Profile>> renewed = events.stream()
                .filter(event -> open.contains(event.get(0).id()))
                .toList();
        Map<String, Links> own = own(renewed);
        List<Group> groups = renewed.stream()
                .map(event -> own.get(event.get(0).id()).group(draft(event, assembly)))
                .toList();
        return before.with(open, groups);
    }

    private record Links(List<Link> inner, List<Link> outer) {
        Links() {
            this(new ArrayList<>(), new ArrayList<>());
        }

        Group group(Draft draft) {
            return new Group(draft, List.copyOf(inner), List.copyOf(outer));
        }
    }

    /** The links of each event, by its claims. */
    private Map<String, Links> own(List<List<Profile>> renewed) {
        Map<String, Links> own = new HashMap<>();
        for (List<Profile> event : renewed) {
            Links shared = new Links();
            event.forEach(claim -> own.put(claim.id(), shared));
        }
        Links elsewhere = new Links();
        for (Link link : links) {
            Links one = own.getOrDefault(link.a(), elsewhere);
            Links other = own.getOrDefault(link.b(), elsewhere);
            if (one == other) {
                one.inner().add(link);
            } else {
                one.outer().add(link);
                other.outer().add(link);
            }
        }
        return own;
    }

    private Draft draft(List<Profile> event, Assembly assembly) {
        return before.of(event)
                .filter(group -> Collections.disjoint(group.claims(), change.moved()))
                .map(Group::draft)
                .orElseGet(() -> assembly.draft(event));
    }

    /** Clusters what is open with what links join to it. */
    private void cluster() {
        Set<String> claims = new HashSet<>(open);
        before.of(open).forEach(group -> group.outer().forEach(link -> claims.addAll(link.claims())));
        Set<Group> groups = before.of(claims);
        groups.forEach(group -> claims.addAll(group.claims()));
        List<Node> nodes = claims.stream()
                .map(change.current()::get)
                .filter(Objects::nonNull)
                .toList();
        links = Stream.concat(before.links(groups).filter(link -> !dropped.contains(link)), found.stream())
                .sorted(Link.BEST_FIRST)
                .toList();
        events = Clustering.of(nodes, links);
        clustered = nodes.size();
    }
}
