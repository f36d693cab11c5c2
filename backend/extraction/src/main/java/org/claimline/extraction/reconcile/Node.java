// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.reconcile;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.claimline.extraction.Claim;

/**
 * A claim as the reconciler keeps it, with what depends on the weights of its words.
 *
 * @param profile what of it is compared
 * @param blocks keys of its blocks
 * @param weights weight of each of its words
 * @param norm length of the vector of its weights
 * @param asserts keys under which denials find it
 * @param denies keys under which it finds what it denies
 */
record Node(Profile profile, long[] blocks, double[] weights, double norm, long[] asserts, long[] denies) {
    /** What a word counts that stands only in the sentence around the event. */
    private static final double AROUND = 0.4;

    /** An order in which claims of the same words are neighbours. */
    static final Comparator<Node> BY_WORDS =
            Comparator.comparing(Node::terms, Node::byWords).thenComparing(Node::id);

    static Node of(Profile profile, TermWeights all) {
        double[] weights = profile.terms().stream()
                .mapToDouble(term -> all.weight(term) * (profile.own().contains(term) ? 1 : AROUND))
                .toArray();
        double norm =
                Math.sqrt(Arrays.stream(weights).map(weight -> weight * weight).sum());
        return new Node(
                profile,
                Blocking.keys(profile, all),
                weights,
                norm,
                Denials.asserted(profile),
                Denials.asked(profile, all));
    }

    String id() {
        return profile.id();
    }

    Claim claim() {
        return profile.claim();
    }

    /**
     * How much two claims share in words, from 0 to 1: the mean of the cosine of their weighted words, which is 1 for equal
     * texts, and of the evidence in what they share, which a longer text around it does not lessen.
     */
    double shared(Node other) {
        List<String> mine = profile.terms();
        List<String> theirs = other.profile.terms();
        double product = 0;
        double evidence = 0;
        int i = 0;
        int j = 0;
        while (i < mine.size() && j < theirs.size()) {
            int order = mine.get(i).compareTo(theirs.get(j));
            if (order == 0) {
                product += weights[i] * other.weights[j];
                evidence += Math.min(weights[i], other.weights[j]);
            }
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return product == 0 ? 0 : (product / (norm * other.norm) + evidence / (evidence + 1)) / 2;
    }

    private List<String> terms() {
        return profile.terms();
    }

    private static int byWords(List<String> some, List<String> others) {
        int common = Math.min(some.size(), others.size());
        for (int i = 0; i < common; i++) {
            int order = some.get(i).compareTo(others.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(some.size(), others.size());
    }
}
