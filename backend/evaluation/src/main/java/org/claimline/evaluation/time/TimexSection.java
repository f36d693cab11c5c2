// SPDX-License-Identifier: Apache-2.0
package org.claimline.evaluation.time;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimline.evaluation.Inputs;
import org.claimline.evaluation.Report;
import org.claimline.evaluation.Scorer;
import org.claimline.evaluation.Section;

/** Time expressions against TIMEX3 corpora, beside the public figures of other taggers. */
public final class TimexSection implements Section {
    private static final List<Corpus> CORPORA = List.of(
            new Corpus("TimeBank", "76.13", "68.29"),
            new Corpus("AQUAINT", "71.28", "67.29"),
            new Corpus("MEANTIME-apple", "72.59", "67.13"));

    private final Inputs inputs;

    public TimexSection(Inputs inputs) {
        this.inputs = inputs;
    }

    @Override
    public String title() {
        return "Time expressions";
    }

    @Override
    public void write(Report report) throws IOException {
        Optional<Path> scorer = inputs.tool("score_timex.py");
        if (scorer.isEmpty()) {
            report.missing("the scorer of time expressions is not there", Inputs.TOOLS);
        }
        CORPORA.stream()
                .filter(corpus -> inputs.corpus(corpus.name).isEmpty())
                .forEach(corpus -> report.missing("the corpus " + corpus.name + " is not there", Inputs.CORPORA));
        if (scorer.isEmpty()) {
            return;
        }
        report.paragraph(
                "Scores in percent, by the measures of TempEval-3 (UzZaman et al. 2013). The last two columns are"
                        + " published value F1 of other taggers; the ones beside MEANTIME-apple are for all of MEANTIME.");
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                "corpus",
                "gold",
                "relaxed P",
                "relaxed R",
                "relaxed F1",
                "strict F1",
                "type F1",
                "**value F1**",
                "HeidelTime 2.2.1",
                "SUTime"));
        for (Corpus corpus : CORPORA) {
            Optional<Path> folder = inputs.corpus(corpus.name);
            if (folder.isPresent()) {
                rows.add(row(corpus, figures(new Scorer(scorer.get()), folder.get())));
            }
        }
        report.table(rows);
    }

    private static JsonNode figures(Scorer scorer, Path gold) throws IOException {
        Path predictions = Files.createTempFile("predictions", ".jsonl");
        try {
            TimexPredictions.write(scorer.documents(gold), predictions);
            return scorer.figures(gold, predictions);
        } finally {
            Files.delete(predictions);
        }
    }

    private static List<String> row(Corpus corpus, JsonNode figures) {
        return List.of(
                corpus.name,
                figures.get("gold").asText(),
                percent(figures, "relaxed_p"),
                percent(figures, "relaxed_r"),
                percent(figures, "relaxed_f1"),
                percent(figures, "strict_f1"),
                percent(figures, "type_f1"),
                "**" + percent(figures, "value_f1") + "**",
                corpus.heidelTime,
                corpus.suTime);
    }

    private static String percent(JsonNode figures, String name) {
        return Report.percent(figures.get(name).asDouble());
    }

    /** A corpus with the published value F1 of two taggers on it. */
    private record Corpus(String name, String heidelTime, String suTime) {}
}
