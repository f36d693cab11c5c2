// SPDX-License-Identifier: Apache-2.0
package org.claimline.evaluation.event;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimline.evaluation.Inputs;
import org.claimline.evaluation.Report;
import org.claimline.evaluation.Section;

/** Timelines of entities from raw text, against the trial data of SemEval-2015 Task 4. */
public final class TimelineSection implements Section {
    private final Inputs inputs;

    public TimelineSection(Inputs inputs) {
        this.inputs = inputs;
    }

    @Override
    public String title() {
        return "Timelines of entities";
    }

    @Override
    public void write(Report report) throws IOException {
        Optional<Path> corpus = inputs.corpus("SemEval2015-trial");
        if (corpus.isEmpty()) {
            report.missing("the trial data of SemEval-2015 Task 4 is not there", Inputs.CORPORA);
            return;
        }
        report.paragraph(
                "Trial data of SemEval-2015 Task 4 (Minard et al. 2015), from raw text: events are found, dated and"
                        + " joined by the program. Temporal awareness in percent; the best published figure for the task's test data"
                        + " from raw text is 7.85 (with gold events 25.36). The trial data was looked at while developing.");
        CorpusEvents events = CorpusEvents.of(only(corpus.get(), "Corpus"));
        TimelineWriter writer = new TimelineWriter(events);
        TimelineScore all = new TimelineScore();
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("entity", "gold events", "found", "precision", "recall", "F1", "anchors right", "of"));
        for (Path file : timelines(only(corpus.get(), "TimeLines"))) {
            Timeline gold = Timeline.parse(Files.readAllLines(file));
            Timeline found = writer.of(gold.entity());
            TimelineScore one = new TimelineScore();
            one.add(gold, found);
            all.add(gold, found);
            rows.add(row(gold.entity(), gold.entries().size(), found.entries().size(), one));
        }
        int gold = rows.stream()
                .skip(1)
                .mapToInt(row -> Integer.parseInt(row.get(1)))
                .sum();
        int found = rows.stream()
                .skip(1)
                .mapToInt(row -> Integer.parseInt(row.get(2)))
                .sum();
        rows.add(row("**all, micro-average**", gold, found, all));
        report.table(rows);
    }

    private static List<String> row(String entity, int gold, int found, TimelineScore score) {
        return List.of(
                entity,
                Integer.toString(gold),
                Integer.toString(found),
                Report.percent(score.precision()),
                Report.percent(score.recall()),
                Report.percent(score.f1()),
                Report.percent(score.anchorAccuracy()),
                Integer.toString(score.anchorsCompared()));
    }

    private static Path only(Path folder, String start) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(entry -> entry.getFileName().toString().startsWith(start))
                    .min(Path::compareTo)
                    .orElseThrow(() -> new IOException(folder + " holds no folder " + start + "…"));
        }
    }

    private static List<Path> timelines(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }
}
