// SPDX-License-Identifier: Apache-2.0
package org.claimline.evaluation;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.claimline.extraction.Article;
import org.claimline.extraction.ArticleMetadata;
import org.claimline.extraction.Extractor;
import org.claimline.extraction.attribution.AttributionFinder;
import org.claimline.extraction.text.AnalyzedText;
import org.claimline.extraction.text.TextAnalyzer;
import org.claimline.extraction.time.Basis;
import org.claimline.extraction.time.Edtf;
import org.claimline.extraction.time.ReferenceTime;
import org.claimline.extraction.time.TimeTagger;

/**
 * Characters per second and core, warm. All parts take turns in every run, and each is compared with what OpenNLP's own
 * sentences, tokens and tags took in that run, so that a machine that slows down meanwhile slows all of them down.
 */
final class ExtractionBenchmark {
    private static final int WARM_UP = 20;
    private static final int RUNS = 15;
    private static final String YARDSTICK = "OpenNLP's sentences, tokens and tags alone";
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final List<String> texts;
    private final Map<String, Consumer<String>> parts = new LinkedHashMap<>();

    private ExtractionBenchmark(List<String> texts) throws IOException {
        this.texts = texts;
        ReferenceTime reference =
                new ReferenceTime(Optional.of(Edtf.parse("2019-08-21", ZoneOffset.UTC, Basis.STATED)), ZoneOffset.UTC);
        parts.put(YARDSTICK, new Yardstick()::read);
        parts.put("time tagger", text -> TimeTagger.english().tag(text, reference));
        parts.put("sentences, tokens and tags", TextAnalyzer.english()::analyze);
        parts.put("attributions, with these", ExtractionBenchmark::attribute);
        parts.put("whole pipeline, from article to claims", ExtractionBenchmark::extract);
    }

    static void measure(Report report) throws IOException {
        List<String> texts = briefs();
        report.heading("Reading articles");
        report.paragraph(String.format(
                Locale.ROOT,
                "The %d briefs, %,d characters; medians of %d runs after %d to warm up.",
                texts.size(),
                texts.stream().mapToInt(String::length).sum(),
                RUNS,
                WARM_UP));
        new ExtractionBenchmark(texts).table(report);
    }

    private void table(Report report) {
        for (int i = 0; i < WARM_UP; i++) {
            parts.values().forEach(this::seconds);
        }
        Map<String, List<Double>> runs = new LinkedHashMap<>();
        for (int i = 0; i < RUNS; i++) {
            parts.forEach((name, part) ->
                    runs.computeIfAbsent(name, any -> new ArrayList<>()).add(seconds(part)));
        }
        List<Double> yardstick = runs.get(YARDSTICK);
        long characters = texts.stream().mapToLong(String::length).sum();
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("what", "characters per second and core", "times the yardstick"));
        runs.forEach((name, seconds) -> {
            double[] ratios = new double[RUNS];
            Arrays.setAll(ratios, i -> yardstick.get(i) / seconds.get(i));
            double speed =
                    median(seconds.stream().mapToDouble(s -> characters / s).toArray());
            Progress.measured("%s, %,.0f characters per second", name, speed);
            rows.add(List.of(
                    name,
                    String.format(Locale.ROOT, "%,.0f", speed),
                    String.format(Locale.ROOT, "%.2f", median(ratios))));
        });
        report.table(rows);
    }

    private double seconds(Consumer<String> part) {
        long start = THREADS.getCurrentThreadCpuTime();
        texts.forEach(part);
        return (THREADS.getCurrentThreadCpuTime() - start) / 1e9;
    }

    static double median(double[] values) {
        Arrays.sort(values);
        return values[values.length / 2];
    }

    private static void attribute(String text) {
        AnalyzedText analyzed = TextAnalyzer.english().analyze(text);
        AttributionFinder.english().find(analyzed);
    }

    private static void extract(String text) {
        Extractor.english().extract(Article.of(text, ArticleMetadata.none()));
    }

    private static List<String> briefs() throws IOException {
        List<String> texts = new ArrayList<>();
        try (Stream<Path> briefs = Files.list(Path.of("seeds/briefs"))) {
            for (Path file : briefs.sorted().toList()) {
                texts.add(Files.readString(file));
            }
        }
        return texts;
    }
}
