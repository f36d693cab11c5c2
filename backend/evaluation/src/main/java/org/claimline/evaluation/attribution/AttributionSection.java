// SPDX-License-Identifier: Apache-2.0
package org.claimline.evaluation.attribution;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimline.evaluation.Inputs;
import org.claimline.evaluation.Report;
import org.claimline.evaluation.Scorer;
import org.claimline.evaluation.Section;
import org.claimline.extraction.Hashes;

/** Who says what, against PolNeAR's training articles, and the stances of claims against labels of our own. */
public final class AttributionSection implements Section {
    private static final List<String> ROLES = List.of("source", "cue", "content");

    private static final List<List<String>> PUBLISHED = List.of(
            List.of("published: rules", "10.7", "22.8", "5.6", "", "", "", ""),
            List.of("published: CoreNLP quotes", "13.9", "", "17.5", "", "", "", ""),
            List.of("published: CRF", "50.6", "53.4", "28.6", "", "", "", ""),
            List.of("published: BERT", "83.2", "75.3", "72.9", "", "", "", ""));

    private final Inputs inputs;

    public AttributionSection(Inputs inputs) {
        this.inputs = inputs;
    }

    @Override
    public String title() {
        return "Attributions";
    }

    @Override
    public void write(Report report) throws IOException {
        Optional<Path> scorer = inputs.tool("score_attributions.py");
        Optional<Path> corpus = inputs.corpus("PolNeAR-train");
        if (scorer.isEmpty()) {
            report.missing("the scorer of attributions is not there", Inputs.TOOLS);
        }
        if (corpus.isEmpty()) {
            report.missing("the corpus PolNeAR-train is not there", Inputs.CORPORA);
        }
        if (scorer.isEmpty() || corpus.isEmpty()) {
            return;
        }
        Path work = Files.createTempDirectory("attributions");
        try {
            measure(report, new Scorer(scorer.get()), corpus.get(), work);
        } finally {
            deleteAll(work);
        }
    }

    private static void measure(Report report, Scorer scorer, Path corpus, Path work) throws IOException {
        Path lines = work.resolve("predictions.jsonl");
        AttributionPredictions predictions = AttributionPredictions.of(scorer.documents(corpus));
        predictions.write(lines);
        report.paragraph(
                "F1 in percent against PolNeAR (Newell et al. 2018), training articles. The articles are parted by the"
                        + " SHA-256 of their names: rules were tuned on one half, the other was only scored. A span is exact"
                        + " when all of its pieces are.");
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                "articles",
                "source exact",
                "cue exact",
                "content exact",
                "source overlap",
                "cue overlap",
                "content overlap",
                "whole attribution overlap"));
        rows.add(row("tuning half", scorer.figures(half(corpus, work.resolve("tuning"), true), lines)));
        rows.add(row("**reporting half**", scorer.figures(half(corpus, work.resolve("reporting"), false), lines)));
        rows.addAll(PUBLISHED);
        report.table(rows);
        StanceFigures.write(report, predictions);
    }

    private static List<String> row(String name, JsonNode figures) {
        List<String> row = new ArrayList<>(List.of(name));
        ROLES.forEach(role -> row.add(figure(figures, role, "exact_f1")));
        ROLES.forEach(role -> row.add(figure(figures, role, "overlap_f1")));
        row.add(figure(figures, "attribution", "overlap_f1"));
        return row;
    }

    private static String figure(JsonNode figures, String role, String name) {
        return String.format(Locale.ROOT, "%.1f", figures.get(role).get(name).asDouble());
    }

    /** A copy of one half of the corpus, which the scorer wants as a folder. */
    private static Path half(Path corpus, Path target, boolean tuning) throws IOException {
        for (String kind : List.of("text", "attributions")) {
            Files.createDirectories(target.resolve(kind));
        }
        try (Stream<Path> texts = Files.list(corpus.resolve("text"))) {
            for (Path text : texts.toList()) {
                String name = text.getFileName().toString().replace(".txt", "");
                if (isTuning(name) == tuning) {
                    Files.copy(text, target.resolve("text").resolve(text.getFileName()));
                    copyAnnotations(corpus.resolve("attributions"), target.resolve("attributions"), name);
                }
            }
        }
        return target;
    }

    private static void copyAnnotations(Path from, Path to, String name) throws IOException {
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.filter(file -> file.getFileName().toString().startsWith(name))
                    .toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }

    private static boolean isTuning(String name) {
        return Long.parseLong(Hashes.sha256(name).substring(0, 8), 16) % 2 == 0;
    }

    private static void deleteAll(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(file);
            }
        }
    }
}
