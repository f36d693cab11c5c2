// SPDX-License-Identifier: Apache-2.0
package org.claimline.evaluation.golden;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.claimline.evaluation.Inputs;
import org.claimline.evaluation.Report;
import org.claimline.evaluation.Section;
import org.claimline.extraction.Claim;
import org.claimline.extraction.Extractor;
import org.claimline.extraction.reconcile.Reconciler;
import org.claimline.extraction.reconcile.Storyline;

/** Events, dates, speakers, stances and disputes of whole articles against what a reader finds in them. */
public final class GoldenSection implements Section {
    private static final Path SEEDS = Path.of("seeds");
    private static final List<String> SETS = List.of("originals", "briefs", "invented");
    private static final Map<String, Function<GoldenScore, Ratio>> FIGURES = figures();

    private final Path originals;

    public GoldenSection(Inputs inputs) {
        this.originals = inputs.seeds();
    }

    @Override
    public String title() {
        return "Events of whole articles";
    }

    @Override
    public void write(Report report) throws IOException {
        report.paragraph("What a reader finds in the five articles, in their briefs, and in six invented articles, was"
                + " written down before the program was run on them. `seeds/golden/README.md` defines how the two are"
                + " compared.");
        Map<String, GoldenScore> scores = new LinkedHashMap<>();
        for (String set : SETS) {
            score(SEEDS, originals, set).ifPresent(score -> scores.put(set, score));
        }
        report.table(rows(scores));
        if (!scores.containsKey("originals")) {
            report.missing("the folder of the original articles is not there", Inputs.SEEDS);
        }
        scores.forEach((set, score) -> writeFindings(report, set, score));
    }

    /** The score of a set of golden facts; nothing when its articles are not at hand. */
    static Optional<GoldenScore> score(Path seeds, Path originals, String set) throws IOException {
        GoldenFacts facts = GoldenFacts.read(seeds.resolve("golden").resolve(set + ".yaml"));
        List<Storyline> storylines = storylines(seeds);
        return GoldenArticles.of(facts, seeds, originals).map(articles -> {
            List<Claim> claims = articles.articles().stream()
                    .flatMap(article -> Extractor.english().extract(article).claims().stream())
                    .toList();
            Output output = new Output(articles.ids(), claims, new Reconciler(storylines).reconcile(claims));
            return new GoldenScore(facts.withPlaces(articles::inText), output);
        });
    }

    private static List<Storyline> storylines(Path seeds) throws IOException {
        return new YAMLMapper().readValue(seeds.resolve("storylines.yaml").toFile(), new TypeReference<>() {});
    }

    private static List<List<String>> rows(Map<String, GoldenScore> scores) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(row("", scores.keySet().stream().toList()));
        FIGURES.forEach((name, figure) -> rows.add(row(
                name,
                scores.values().stream()
                        .map(score -> figure.apply(score).toString())
                        .toList())));
        return rows;
    }

    private static List<String> row(String head, List<String> cells) {
        List<String> row = new ArrayList<>(List.of(head));
        row.addAll(cells);
        return row;
    }

    private static void writeFindings(Report report, String set, GoldenScore score) {
        report.subheading("Missing or wrong: " + set);
        List<String> findings = score.findings();
        report.paragraph(findings.isEmpty() ? "Nothing." : "- " + String.join("\n- ", findings));
    }

    private static Map<String, Function<GoldenScore, Ratio>> figures() {
        Map<String, Function<GoldenScore, Ratio>> figures = new LinkedHashMap<>();
        figures.put("event recall", GoldenScore::eventRecall);
        figures.put("event precision", GoldenScore::eventPrecision);
        figures.put("claim recall", GoldenScore::claimRecall);
        figures.put("date exact", GoldenScore::dates);
        figures.put("speaker", GoldenScore::speakers);
        figures.put("stance", GoldenScore::stances);
        figures.put("disputes found", GoldenScore::disputes);
        return figures;
    }
}
