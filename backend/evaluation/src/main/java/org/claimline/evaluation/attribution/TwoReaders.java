// SPDX-License-Identifier: Apache-2.0
package org.claimline.evaluation.attribution;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.claimline.evaluation.Report;

/**
 * What two readers made of the same claims, each without seeing the other's labels.
 *
 * @param first the first reader's labels
 * @param second the second reader's, in the same order
 */
record TwoReaders(List<StanceLabels.Label> first, List<StanceLabels.Label> second) {

    /** The claims of a set that both have read. */
    static TwoReaders of(String set) throws IOException {
        return of(StanceLabels.read(set), StanceLabels.read(StanceLabels.ofSecondReader(set)));
    }

    /** The claims that the second reader labelled, which must be among the first reader's. */
    static TwoReaders of(List<StanceLabels.Label> first, List<StanceLabels.Label> second) {
        Map<Object, StanceLabels.Label> byClaim = new HashMap<>();
        first.forEach(label -> byClaim.put(label.claim(), label));
        List<StanceLabels.Label> same = new ArrayList<>();
        for (StanceLabels.Label label : second) {
            if (!byClaim.containsKey(label.claim())) {
                throw new IllegalArgumentException("the first reader has no label for " + label.claim());
            }
            same.add(byClaim.get(label.claim()));
        }
        return new TwoReaders(same, second);
    }

    /** The labels that both gave. */
    List<StanceLabels.Label> agreed() {
        return first.stream().filter(second::contains).toList();
    }

    /** The claims whose cue was found. */
    TwoReaders foundIn(AttributionPredictions predictions) {
        return new TwoReaders(found(first, predictions), found(second, predictions));
    }

    /** The share of claims on which they agree. */
    double agreement() {
        return (double) agreed().size() / Math.max(1, first.size());
    }

    double kappa() {
        return CohensKappa.of(stances(first), stances(second));
    }

    List<String> row(String name, AttributionPredictions predictions) {
        TwoReaders found = foundIn(predictions);
        return List.of(
                name,
                Integer.toString(first.size()),
                Report.percent(agreement()),
                String.format(Locale.ROOT, "%.2f", kappa()),
                Integer.toString(found.first.size()),
                Report.percent(found.agreement()),
                String.format(Locale.ROOT, "%.2f", found.kappa()));
    }

    private static List<StanceLabels.Label> found(List<StanceLabels.Label> labels, AttributionPredictions predictions) {
        return labels.stream()
                .filter(label -> label.foundIn(predictions).isPresent())
                .toList();
    }

    private static List<Object> stances(List<StanceLabels.Label> labels) {
        return labels.stream().<Object>map(StanceLabels.Label::stance).toList();
    }
}
