// SPDX-License-Identifier: Apache-2.0
package org.claimline.evaluation;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimline.evaluation.attribution.AttributionSection;
import org.claimline.evaluation.event.CoreferenceSection;
import org.claimline.evaluation.event.JoinsSection;
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
                new CoreferenceSection(inputs),
                new JoinsSection(inputs));
    }

    public static void main(String[] names) throws IOException {
        List<Section> chosen = sections(Inputs.of(System.getenv())).stream()
                .filter(section -> names.length == 0 || List.of(names).contains(section.title()))
                .toList();
        if (names.length == 0) {
            Path file = Path.of(System.getenv().getOrDefault("CLAIMLINE_REPORT", "docs/evaluation.md"));
            write(chosen, file, System.out);
        } else {
            for (Section section : chosen) {
                System.out.print(new Report(section));
            }
        }
    }

    /** Writes the report to a file, prints what it measured, and keeps in the file what it cannot measure. */
    static void write(List<Section> sections, Path file, PrintStream out) throws IOException {
        String earlier = Files.exists(file) ? Files.readString(file) : "";
        Report report = new Report("Evaluation");
        report.paragraph(
                "Written by `make eval`; do not edit. The corpora and scorers belong to others and are not part"
                        + " of this project; `CLAIMLINE_CORPORA` and `CLAIMLINE_TOOLS` say where they lie.");
        List<String> kept = new ArrayList<>();
        for (Section section : sections) {
            Report measured = new Report(section);
            Optional<String> before = Report.section(earlier, section.title())
                    .filter(any -> !measured.missing().isEmpty());
            before.ifPresent(any -> kept.add(section.title() + " (" + String.join(", ", measured.missing()) + ")"));
            report.add(before.orElse(measured.toString()));
            out.println(measured);
        }
        Files.writeString(file, report.toString());
        if (!kept.isEmpty()) {
            out.println("Kept in " + file + " as they stood, since their data is not there (set the variables behind"
                    + " each to measure it): " + String.join("; ", kept) + ".");
        }
    }
}
