// SPDX-License-Identifier: Apache-2.0
package org.claimline.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.claimline.evaluation.attribution.AttributionSection;
import org.claimline.evaluation.event.TimelineSection;
import org.claimline.evaluation.time.TimexSection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluationTest {
    private static final String ATTRIBUTIONS =
            "## Attributions\n\nOnce measured.\n\n### Stances\n\n| set | right |\n| --- | --- |\n| held out | 61.00 |\n";
    private static final String TIMELINES = "## Timelines of entities\n\nAlso measured.\n";

    @TempDir
    private Path folder;

    @Test
    void keepsWhatItCannotMeasureAndSaysWhatWouldMeasureIt() throws IOException {
        Path file = folder.resolve("report.md");
        Files.writeString(
                file, "# Evaluation\n\nOld words.\n\n" + ATTRIBUTIONS + "\n## Speed\n\nSlow.\n\n" + TIMELINES);

        String printed = write(List.of(new AttributionSection(nothing()), speed(), new TimelineSection(nothing())));

        String report = Files.readString(file);
        assertTrue(report.endsWith(ATTRIBUTIONS + "\n## Speed\n\nFast.\n\n" + TIMELINES), report);
        assertFalse(report.contains("Old words."), report);
        String last = printed.lines().reduce("", (before, line) -> line);
        assertTrue(last.startsWith("Kept in " + file), last);
        assertTrue(last.contains("Attributions (CLAIMLINE_TOOLS, CLAIMLINE_CORPORA)"), last);
        assertTrue(last.contains("Timelines of entities (CLAIMLINE_CORPORA)"), last);
        assertFalse(last.contains("Speed"), last);
    }

    @Test
    void saysInAFirstReportWhatWasNotMeasured() throws IOException {
        String printed = write(List.of(new TimexSection(nothing())));

        String report = Files.readString(folder.resolve("report.md"));
        assertTrue(report.contains("## Time expressions\n\n*Not measured in this run: "), report);
        assertTrue(report.contains("`CLAIMLINE_TOOLS`"), report);
        assertTrue(report.contains("the corpus TimeBank is not there; `CLAIMLINE_CORPORA`"), report);
        assertFalse(printed.contains("Kept"), printed);
    }

    @Test
    void writesTheSameReportAgain() throws IOException {
        write(List.of(speed(), new TimexSection(nothing())));
        String first = Files.readString(folder.resolve("report.md"));

        write(List.of(speed(), new TimexSection(nothing())));

        assertEquals(first, Files.readString(folder.resolve("report.md")));
    }

    private String write(List<Section> sections) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Evaluation.write(sections, folder.resolve("report.md"), new PrintStream(out, true, StandardCharsets.UTF_8));
        return out.toString(StandardCharsets.UTF_8);
    }

    /** No corpus, scorer or article is there. */
    private Inputs nothing() {
        return new Inputs(folder.resolve("corpora"), folder.resolve("tools"), folder.resolve("seeds"));
    }

    /** A section that needs nothing from outside. */
    private static Section speed() {
        return new Section() {
            @Override
            public String title() {
                return "Speed";
            }

            @Override
            public void write(Report report) {
                report.paragraph("Fast.");
            }
        };
    }
}
