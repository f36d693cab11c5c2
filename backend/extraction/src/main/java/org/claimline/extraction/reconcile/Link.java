// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.reconcile;

import java.util.Comparator;
import java.util.List;

/**
 * Two claims that seem to be about one event.
 *
 * @param block key of the block in which they met; an odd number, which no block has, tells what else joined them
 * @param score their similarity
 * @param a the claim with the smaller id
 * @param b the claim with the greater id
 * @param dispute whether only one of their dates can hold
 */
record Link(long block, double score, String a, String b, boolean dispute) {
    /** Best first. The order is total but for the block, which does not matter. */
    static final Comparator<Link> BEST_FIRST = Comparator.comparingDouble(Link::score)
            .reversed()
            .thenComparing(Link::a)
            .thenComparing(Link::b)
            .thenComparing(Link::dispute);

    /** The ids of both. */
    List<String> claims() {
        return List.of(a, b);
    }
}
