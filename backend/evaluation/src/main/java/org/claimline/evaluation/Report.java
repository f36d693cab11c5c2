// SPDX-License-Identifier: Apache-2.0
package org.claimline.evaluation;

import java.util.List;
import java.util.Locale;

/** The evaluation report while it is written, in Markdown. */
public final class Report {
    private final StringBuilder text = new StringBuilder();

    public Report(String title) {
        text.append("# ").append(title).append("\n\n");
    }

    public void heading(String heading) {
        text.append("## ").append(heading).append("\n\n");
    }

    public void subheading(String heading) {
        text.append("### ").append(heading).append("\n\n");
    }

    public void paragraph(String paragraph) {
        text.append(paragraph).append("\n\n");
    }

    /** Says that a part was not measured, and what it would need. */
    public void missing(String what) {
        paragraph("*Not measured in this run: " + what + ".*");
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
