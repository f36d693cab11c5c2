// SPDX-License-Identifier: Apache-2.0
package org.claimline.evaluation.attribution;

import java.util.List;
import java.util.Optional;
import org.claimline.evaluation.Report;
import org.claimline.extraction.Stance;
import org.claimline.extraction.attribution.Attribution;

/**
 * How many labelled claims were found, and with the right stance.
 *
 * @param labelled all labels
 * @param found those whose cue was found
 * @param right those of them with the labelled stance
 * @param asserted those of them labelled as plain assertions
 */
record StanceCount(int labelled, int found, int right, int asserted) {

    static StanceCount of(List<StanceLabels.Label> labels, AttributionPredictions predictions) {
        int found = 0;
        int right = 0;
        int asserted = 0;
        for (StanceLabels.Label label : labels) {
            Optional<Attribution> attribution = label.foundIn(predictions);
            if (attribution.isPresent()) {
                found++;
                right += attribution.get().stance() == label.stance() ? 1 : 0;
                asserted += label.stance() == Stance.ASSERTS ? 1 : 0;
            }
        }
        return new StanceCount(labels.size(), found, right, asserted);
    }

    StanceCount and(StanceCount other) {
        return new StanceCount(
                labelled + other.labelled, found + other.found, right + other.right, asserted + other.asserted);
    }

    List<String> row(String name) {
        return List.of(
                name,
                Integer.toString(labelled),
                Integer.toString(found),
                Report.percent((double) right / Math.max(1, found)),
                Report.percent((double) asserted / Math.max(1, found)));
    }
}
