// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.reconcile;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * A claim as the reconciler keeps it.
 *
 * @param profile what of it is compared
 * @param keys its blocks
 */
record Node(Profile profile, long[] keys) {
    static Node of(Profile profile, TermWeights weights) {
        return new Node(profile, Blocking.keys(profile, weights));
    }

    /** The blocks in which the nodes stand, ascending and distinct, without the visitors' bit. */
    static long[] blocks(Collection<List<Node>> nodes) {
        return nodes.stream()
                .flatMap(List::stream)
                .flatMapToLong(node -> Arrays.stream(node.keys()))
                .map(key -> key & ~Blocking.VISITING)
                .sorted()
                .distinct()
                .toArray();
    }
}
