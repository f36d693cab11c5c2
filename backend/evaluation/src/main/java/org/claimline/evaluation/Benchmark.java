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
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.claimline.extraction.Article;
import org.claimline.extraction.ArticleMetadata;
import org.claimline.extraction.Extractor;
import org.claimline.extraction.text.TextAnalyzer;
import org.claimline.extraction.time.Basis;
import org.claimline.extraction.time.Edtf;
import org.claimline.extraction.time.ReferenceTime;
import org.claimline.extraction.time.TimeTagger;

/**
 * Measures characters per second and core, warm, by the processor time of one thread, so that other work on the machine
 * does not count. OpenNLP's own sentences, tokens and tags on the same text are the yardstick. Arguments: files to read,
 * else the seeds' briefs.
 */
public final class Benchmark {
    private static final int WARM_UP = 15;
    private static final int RUNS = 15;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private Benchmark() {}

    public static void main(String[] files) throws IOException {
        List<String> texts = texts(files);
        long characters = texts.stream().mapToLong(String::length).sum();
        System.out.printf(
                Locale.ROOT,
                "%d texts, %,d characters; median of %d runs after %d%n",
                texts.size(),
                characters,
                RUNS,
                WARM_UP);
        Yardstick openNlp = new Yardstick();
        double yardstick = speed(texts, openNlp::read);
        print("OpenNLP sentences, tokens, tags", yardstick, yardstick);
        ReferenceTime reference =
                new ReferenceTime(Optional.of(Edtf.parse("2019-08-21", ZoneOffset.UTC, Basis.STATED)), ZoneOffset.UTC);
        print("time tagger", speed(texts, text -> TimeTagger.english().tag(text, reference)), yardstick);
        print("text analysis", speed(texts, TextAnalyzer.english()::analyze), yardstick);
        print("whole pipeline", speed(texts, Benchmark::extract), yardstick);
    }

    private static void extract(String text) {
        Extractor.english().extract(Article.of(text, ArticleMetadata.none()));
    }

    private static List<String> texts(String[] files) throws IOException {
        if (files.length > 0) {
            return read(Stream.of(files).map(Path::of).toList());
        }
        try (Stream<Path> briefs = Files.list(Path.of("seeds/briefs"))) {
            return read(briefs.sorted().toList());
        }
    }

    private static List<String> read(List<Path> files) throws IOException {
        List<String> texts = new ArrayList<>();
        for (Path file : files) {
            texts.add(Files.readString(file));
        }
        return texts;
    }

    /** Characters per second of processor time, the median of several runs. */
    private static double speed(List<String> texts, Consumer<String> work) {
        long characters = texts.stream().mapToLong(String::length).sum();
        for (int i = 0; i < WARM_UP; i++) {
            texts.forEach(work);
        }
        double[] speeds = new double[RUNS];
        for (int i = 0; i < RUNS; i++) {
            long start = THREADS.getCurrentThreadCpuTime();
            texts.forEach(work);
            speeds[i] = characters * 1e9 / (THREADS.getCurrentThreadCpuTime() - start);
        }
        Arrays.sort(speeds);
        return speeds[RUNS / 2];
    }

    private static void print(String what, double speed, double yardstick) {
        System.out.printf(
                Locale.ROOT, "%-34s %,12.0f characters/s   %6.2f x yardstick%n", what, speed, speed / yardstick);
    }
}
