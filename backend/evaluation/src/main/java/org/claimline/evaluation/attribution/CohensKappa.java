// SPDX-License-Identifier: Apache-2.0
package org.claimline.evaluation.attribution;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;

/** How far two readers agree beyond what chance would give (Cohen 1960, A coefficient of agreement for nominal scales). */
final class CohensKappa {
    private CohensKappa() {}

    /**
     * From 1, where they always agree, over 0, as often as by chance, to negative values; not a number where both gave one
     * and the same label to everything, for then chance agrees as well.
     *
     * @param first what the first reader gave to each item
     * @param second what the second reader gave to the same items, in the same order
     */
    static <T> double of(List<T> first, List<T> second) {
        if (first.size() != second.size()) {
            throw new IllegalArgumentException(
                    "two readers label the same items, not " + first.size() + " and " + second.size());
        }
        double items = first.size();
        double observed = IntStream.range(0, first.size())
                        .filter(i -> first.get(i).equals(second.get(i)))
                        .count()
                / items;
        double byChance = new HashSet<>(first)
                .stream()
                        .mapToDouble(label -> Collections.frequency(first, label)
                                / items
                                * (Collections.frequency(second, label) / items))
                        .sum();
        return byChance == 1 ? Double.NaN : (observed - byChance) / (1 - byChance);
    }
}
