// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.reconcile;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.claimline.extraction.Claim;

/**
 * A claim as the reconciler keeps it, with what depends on the weights of its words.
 *
 * @param profile what of it is compared
 * @param blocks keys of its blocks
 * @param squares squared weight of each of its words
 * @param norm length of the vector of its weights
 */
record Node(Profile profile, long[] blocks, double[] squares, double norm) {
    static Node of(Profile profile, TermWeights weights) {
        double[] squares = profile.terms().stream()
                .mapToDouble(weights::weight)
                .map(weight -> weight * weight)
                .toArray();
        double norm = Math.sqrt(Arrays.stream(squares).sum());
        return new Node(profile, Blocking.keys(profile, weights), squares, norm);
    }

    String id() {
        return profile.id();
    }

    Claim claim() {
        return profile.claim();
    }

    /** Cosine of the words of two claims, from 0 to 1. */
    double cosine(Node other) {
        List<String> mine = profile.terms();
        List<String> theirs = other.profile.terms();
        double product = 0;
        int i = 0;
        int j = 0;
        while (i < mine.size() && j < theirs.size()) {
            int order = mine.get(i).compareTo(theirs.get(j));
            if (order == 0) {
                product += squares[i];
            }
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return product == 0 ? 0 : product / (norm * other.norm);
    }

    /** The blocks in which the nodes stand, ascending and distinct, without the visitors' bit. */
    static long[] blocks(Collection<List<Node>> nodes) {
        return nodes.stream()
                .flatMap(List::stream)
                .flatMapToLong(node -> Arrays.stream(node.blocks()))
                .map(key -> key & ~Blocking.VISITING)
                .sorted()
                .distinct()
                .toArray();
    }
}
