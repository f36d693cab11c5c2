// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.reconcile;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All claims in their events. Immutable. */
final class Groups {
    private final Map<String, Group> byClaim;
    private final Set<Group> all;

    private Groups(Map<String, Group> byClaim) {
        this.byClaim = byClaim;
        this.all = distinct(byClaim.values().stream());
    }

    static Groups none() {
        return new Groups(Map.of());
    }

    List<Draft> drafts() {
        return all.stream().map(Group::draft).toList();
    }

    /** The links of all claims. */
    Stream<Link> links() {
        return links(all);
    }

    /** The links between the claims of some groups, each once. */
    Stream<Link> links(Set<Group> groups) {
        return groups.stream()
                .flatMap(group -> Stream.concat(
                        group.inner().stream(),
                        group.outer().stream()
                                .filter(link ->
                                        byClaim.get(link.a()) == group && groups.contains(byClaim.get(link.b())))));
    }

    /** The groups in which those claims stand that are known. */
    Set<Group> of(Collection<String> claims) {
        return distinct(claims.stream().map(byClaim::get).filter(Objects::nonNull));
    }

    /** The group that has just these claims. */
    Optional<Group> of(List<Profile> event) {
        Group group = byClaim.get(event.get(0).id());
        boolean same = group != null
                && group.draft().members().size() == event.size()
                && event.stream().allMatch(claim -> byClaim.get(claim.id()) == group);
        return same ? Optional.of(group) : Optional.empty();
    }

    /** The groups with others in place of those in which some claims stood. */
    Groups with(Collection<String> claims, Collection<Group> others) {
        Map<String, Group> changed = new HashMap<>(byClaim);
        changed.keySet().removeAll(claims);
        others.forEach(group -> group.claims().forEach(claim -> changed.put(claim, group)));
        return new Groups(changed);
    }

    private static Set<Group> distinct(Stream<Group> groups) {
        return groups.collect(Collectors.toCollection(() -> Collections.newSetFromMap(new IdentityHashMap<>())));
    }
}
