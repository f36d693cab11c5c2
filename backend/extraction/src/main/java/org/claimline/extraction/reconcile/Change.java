// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.reconcile;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
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
 * @param weights after it
 * @param moved ids of the claims that came, went or have another form
 * @param fresh the claims that came or of whose words one has another weight now
 * @param gone those that went or had other weights, as they were
 */
record Change(Map<String, Node> current, TermWeights weights, Set<String> moved, List<Node> fresh, List<Node> gone) {

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

        Map<String, Node> current = new HashMap<>(before);
        current.keySet().removeAll(moved);
        Set<String> reweighted = weights.differing(changed, Stream.concat(coming.values().stream(), left.stream()));
        List<Node> stale = current.values().stream()
                .filter(node -> !Collections.disjoint(node.profile().terms(), reweighted))
                .toList();
        List<Node> fresh = Stream.concat(
                        coming.values().stream(), stale.stream().map(Node::profile))
                .map(profile -> Node.of(profile, changed))
                .toList();
        fresh.forEach(node -> current.put(node.id(), node));
        List<Node> gone = Stream.concat(leaving.stream(), stale.stream()).toList();
        return new Change(current, changed, moved, fresh, gone);
    }

    /** What is compared anew, as it was and as it is. */
    List<Node> touched() {
        return Stream.concat(gone.stream(), fresh.stream()).toList();
    }

    Set<String> freshIds() {
        return fresh.stream().map(Node::id).collect(Collectors.toSet());
    }
}
