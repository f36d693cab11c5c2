// SPDX-License-Identifier: Apache-2.0
package org.claimline.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.claimline.evaluation.attribution.AttributionSection;
import org.claimline.evaluation.event.CoreferenceSection;
import org.claimline.evaluation.event.TimelineSection;
import org.claimline.evaluation.golden.GoldenSection;
import org.claimline.evaluation.time.TimexSection;

/**
 * Measures the extraction and writes the report. Sections that are named on the command line are run alone and printed;
 * without names all are run and written to the file that {@code CLAIMLINE_REPORT} names, else {@code docs/evaluation.md}.
 */
public final class Evaluation {
    private Evaluation() {}

    private static List<Section> sections(Inputs inputs) {
        return List.of(
                new TimexSection(inputs),
                new AttributionSection(inputs),
                new GoldenSection(inputs),
                new TimelineSection(inputs),
                new CoreferenceSection(inputs));
    }

    public static void main(String[] names) throws IOException {
        List<Section> chosen = sections(Inputs.of(System.getenv())).stream()
                .filter(section -> names.length == 0 || List.of(names).contains(section.title()))
                .toList();
        Report report = new Report("Evaluation");
        report.paragraph(
                "Written by `make eval`; do not edit. The corpora and scorers belong to others and are not part"
                        + " of this project; `CLAIMLINE_CORPORA` and `CLAIMLINE_TOOLS` say where they lie.");
        for (Section section : chosen) {
            report.heading(section.title());
            section.write(report);
        }
        if (names.length == 0) {
            Path file = Path.of(System.getenv().getOrDefault("CLAIMLINE_REPORT", "docs/evaluation.md"));
            Files.writeString(file, report.toString());
        }
        System.out.print(report);
    }
}
