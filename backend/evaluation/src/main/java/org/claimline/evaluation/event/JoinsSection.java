// SPDX-License-Identifier: Apache-2.0
package org.claimline.evaluation.event;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimline.evaluation.Inputs;
import org.claimline.evaluation.Report;
import org.claimline.evaluation.Scorer;
import org.claimline.evaluation.Section;
import org.claimline.evaluation.event.Archive.Place;

/** Which claims of newswire on many subjects are joined, against what a reader finds to be one event. */
public final class JoinsSection implements Section {
    private static final List<String> CORPORA = List.of("TimeBank", "AQUAINT");

    private final Inputs inputs;

    public JoinsSection(Inputs inputs) {
        this.inputs = inputs;
    }

    @Override
    public String title() {
        return "Events of a mixed archive";
    }

    @Override
    public void write(Report report) throws IOException {
        List<Path> corpora =
                CORPORA.stream().map(inputs::corpus).flatMap(Optional::stream).toList();
        Optional<Path> scorer = inputs.tool("score_timex.py");
        if (corpora.size() < CORPORA.size()) {
            report.missing("the corpora " + String.join(" and ", CORPORA) + " are not there", Inputs.CORPORA);
        } else if (scorer.isEmpty()) {
            report.missing("the scorer that hands out their text is not there", Inputs.TOOLS);
        } else {
            measure(report, Archive.of(corpora, new Scorer(scorer.get())));
        }
    }

    private static void measure(Report report, Archive archive) throws IOException {
        Map<Place, String> found = archive.events();
        Map<String, String> gold = new HashMap<>();
        Map<String, String> joined = new HashMap<>();
        Map<Place, String> labels = labels();
        labels.forEach((place, event) -> {
            if (found.containsKey(place)) {
                gold.put(place.toString(), event);
                joined.put(place.toString(), found.get(place));
            }
        });
        report.paragraph("All articles of " + String.join(" and ", CORPORA)
                + " read together: newswire of 1989 to 2000 on business, wars, courts and"
                + " disasters, among which the same words tell of different things every day. Labelled by reading are the "
                + labels.size()
                + " claims that some version of the program put together with one of another article, rightly"
                + " or wrongly; the " + gold.size()
                + " that are still found are compared, so recall is against what was ever joined."
                + " The labels were looked at while rules were written. Scores in percent.");
        CoreferenceScore score = new CoreferenceScore(gold, joined);
        report.table(List.of(
                List.of("measure", "precision", "recall", "F1"),
                row("pairwise", score.pairwise()),
                row("B-cubed", score.bCubed())));
    }

    private static List<String> row(String measure, CoreferenceScore.Scores scores) {
        return List.of(
                measure,
                Report.percent(scores.precision()),
                Report.percent(scores.recall()),
                Report.percent(scores.f1()));
    }

    /** The number of the event of each labelled claim. */
    static Map<Place, String> labels() throws IOException {
        try (InputStream in = JoinsSection.class.getResourceAsStream("joins.tsv")) {
            Map<Place, String> labels = new HashMap<>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .forEach(cells -> labels.put(new Place(cells[0], Integer.parseInt(cells[1])), cells[2]));
            return labels;
        }
    }
}
