// SPDX-License-Identifier: Apache-2.0
package org.claimline.evaluation;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The evaluation report while it is written, in Markdown. */
public final class Report {
    private static final String SECTION = "## ";

    private final StringBuilder text = new StringBuilder();
    private final Set<String> missing = new LinkedHashSet<>();

    public Report(String title) {
        text.append("# ").append(title).append("\n\n");
    }

    /** A section of a report, to be added to one. */
    Report(Section section) throws IOException {
        heading(section.title());
        section.write(this);
    }

    public void heading(String heading) {
        text.append(SECTION).append(heading).append("\n\n");
    }

    public void subheading(String heading) {
        text.append("### ").append(heading).append("\n\n");
    }

    public void paragraph(String paragraph) {
        text.append(paragraph).append("\n\n");
    }

    /** Says that a part was not measured, what it would need, and which variable of the environment names that. */
    public void missing(String what, String variable) {
        paragraph("*Not measured in this run: " + what + "; `" + variable + "` says where it lies.*");
        missing.add(variable);
    }

    /** The variables that would have to be set to measure everything. */
    Set<String> missing() {
        return missing;
    }

    /** A section that is written already. */
    void add(String section) {
        text.append(section.strip()).append("\n\n");
    }

    /** A section of a report that was written before. */
    static Optional<String> section(String report, String title) {
        return Stream.of(report.split("(?m)^(?=" + SECTION + ")"))
                .filter(section -> section.startsWith(SECTION + title + "\n"))
                .findFirst();
    }

    /** A table whose first row is its head. */
    public void table(List<List<String>> rows) {
        for (int i = 0; i < rows.size(); i++) {
            row(rows.get(i));
            if (i == 0) {
                row(rows.get(0).stream().map(cell -> "---").toList());
            }
        }
        text.append('\n');
    }

    /** A ratio between 0 and 1 as a percentage with two digits. */
    public static String percent(double ratio) {
        return String.format(Locale.ROOT, "%.2f", 100 * ratio);
    }

    private void row(List<String> cells) {
        text.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    @Override
    public String toString() {
        return text.toString().stripTrailing() + "\n";
    }
}
