// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.reconcile;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimline.extraction.Claim;

/**
 * What claims that come and go change in a set of claims.
 *
 * @param current all claims after it, by their ids
 * @param all the claims before and after it, in order of their words
 * @param weights after it
 * @param moved ids of the claims that came, went or have another form
 * @param fresh the claims that came or of whose words one has another weight now
 * @param gone those that went or had other weights, as they were
 */
record Change(
        Map<String, Node> current,
        List<Node> all,
        TermWeights weights,
        Set<String> moved,
        List<Node> fresh,
        List<Node> gone) {

    static Change of(
            Map<String, Node> before, TermWeights weights, Collection<Claim> added, Collection<String> removed) {
        Map<String, Profile> coming = new LinkedHashMap<>();
        added.forEach(claim -> coming.put(claim.id(), Profile.of(claim)));
        Set<String> moved = new HashSet<>(coming.keySet());
        moved.addAll(removed);
        List<Node> leaving =
                moved.stream().map(before::get).filter(Objects::nonNull).toList();
        List<Profile> left = leaving.stream().map(Node::profile).toList();
        TermWeights changed = weights.with(coming.values(), left);

        Set<String> reweighted = weights.differing(changed, Stream.concat(coming.values().stream(), left.stream()));
        List<Node> stale = before.values().stream()
                .filter(node -> !moved.contains(node.id())
                        && !Collections.disjoint(node.profile().terms(), reweighted))
                .toList();
        List<Node> fresh = Stream.concat(
                        coming.values().stream(), stale.stream().map(Node::profile))
                .map(profile -> Node.of(profile, changed))
                .toList();
        List<Node> gone = Stream.concat(leaving.stream(), stale.stream()).toList();
        List<Node> all = Stream.concat(before.values().stream(), fresh.stream())
                .sorted(Node.BY_WORDS)
                .toList();
        return new Change(current(all, gone), all, changed, moved, fresh, gone);
    }

    /** All but the gone; in order, so that to sort them after the next change only puts what is fresh between them. */
    private static Map<String, Node> current(List<Node> all, List<Node> gone) {
        Map<String, Node> current = new LinkedHashMap<>();
        Set<Node> out = Collections.newSetFromMap(new IdentityHashMap<>());
        out.addAll(gone);
        all.stream().filter(node -> !out.contains(node)).forEachOrdered(node -> current.put(node.id(), node));
        return current;
    }

    /** What is compared anew, as it was and as it is. */
    List<Node> touched() {
        return Stream.concat(gone.stream(), fresh.stream()).toList();
    }

    Set<String> freshIds() {
        return fresh.stream().map(Node::id).collect(Collectors.toSet());
    }
}
