// SPDX-License-Identifier: Apache-2.0
package org.claimline.evaluation.attribution;

import java.io.IOException;
import java.util.List;
import org.claimline.evaluation.Report;

/** How often the stance is right by labels of our own, and how far two readers agree on these labels. */
final class StanceFigures {
    private StanceFigures() {}

    static void write(Report report, AttributionPredictions predictions) throws IOException {
        report.subheading("Stances");
        oneReader(report, predictions);
        report.subheading("Stances by two readers");
        twoReaders(report, predictions);
    }

    private static void oneReader(Report report, AttributionPredictions predictions) throws IOException {
        report.paragraph("Claims chosen at random and labelled by reading, by the definitions in"
                + " [extraction.md](extraction.md#stances). Stance is compared where the claim's cue was found."
                + " The rules were written while looking at the first set; of the second, only counts were"
                + " looked at. Both are of the tuning half, the others of the reporting half. The"
                + " set once looked at taught rules that were given up since; of it, how often each new rule was"
                + " right was counted. The held-out set was labelled before any run on it: nobody looked at its"
                + " claims while changing rules, but its figure was looked at a few times; it was 54.3 before"
                + " the rules were written anew, and 59.6 before the first set grew from 150 claims to 520.");
        StanceCount developed = StanceCount.of(StanceLabels.read(StanceLabels.DEVELOPED_ON), predictions);
        StanceCount checked = StanceCount.of(StanceLabels.read(StanceLabels.CHECKED), predictions);
        StanceCount lookedAt = StanceCount.of(StanceLabels.read(StanceLabels.LOOKED_AT), predictions);
        StanceCount heldOut = StanceCount.of(StanceLabels.read(StanceLabels.HELD_OUT), predictions);
        report.table(List.of(
                List.of("set", "labelled", "found", "stance right", "if all were *asserts*"),
                developed.row("developed on"),
                checked.row("checked"),
                lookedAt.row("once looked at"),
                heldOut.row("**held out**"),
                lookedAt.and(heldOut).row("both of the reporting half")));
    }

    private static void twoReaders(Report report, AttributionPredictions predictions) throws IOException {
        TwoReaders checked = TwoReaders.of(StanceLabels.CHECKED);
        TwoReaders lookedAt = TwoReaders.of(StanceLabels.LOOKED_AT);
        TwoReaders heldOut = TwoReaders.of(StanceLabels.HELD_OUT);
        report.paragraph(
                "The labels above are the first reader's. A second reader labelled the held-out and the checked"
                        + " set and 100 claims of the set once looked at, by the same definitions, from each claim's"
                        + " sentence with what stands around it, and without seeing a label of the first; no label was"
                        + " changed afterwards. How far the two agree, in percent and as Cohen's kappa (Cohen 1960), on"
                        + " all these claims and on those whose cue was found, says how far the definitions settle a"
                        + " claim's stance:");
        report.table(List.of(
                List.of("set", "read by both", "agreed", "kappa", "found", "agreed of found", "kappa of found"),
                checked.row("checked", predictions),
                lookedAt.row("100 once looked at", predictions),
                heldOut.row("**held out**", predictions)));
        report.paragraph("The program, of the claims on which both readers agree:");
        report.table(List.of(
                List.of("set", "both agree", "found", "stance right", "if all were *asserts*"),
                StanceCount.of(checked.agreed(), predictions).row("checked"),
                StanceCount.of(lookedAt.agreed(), predictions).row("100 once looked at"),
                StanceCount.of(heldOut.agreed(), predictions).row("**held out**")));
    }
}
