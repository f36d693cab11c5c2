// SPDX-License-Identifier: Apache-2.0
package org.claimline.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How long the command line takes from its call to its result. */
final class StartBenchmark {
    private static final int RUNS = 7;
    private static final String PROGRAM = "backend/claimline";

    private StartBenchmark() {}

    static void measure(Report report) throws IOException, InterruptedException {
        Path sentence = Files.createTempFile("start", ".jsonl");
        Files.writeString(
                sentence,
                "{\"doc\":\"start\",\"dct\":\"2019-08-21\",\"text\":\"Anna Ek said on Tuesday that the talks had failed.\"}\n");
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("command", "seconds"));
        rows.add(row("timex, one sentence", sentence, List.of(PROGRAM, "timex")));
        rows.add(row("attributions, one sentence", sentence, List.of(PROGRAM, "attributions")));
        rows.add(row(
                "extract, one article", sentence, List.of(PROGRAM, "extract", "seeds/briefs/live-blog-april-30.md")));
        Files.delete(sentence);
        report.heading("Start of the command line");
        report.paragraph("From the call to the end, result included; median of " + RUNS + " calls after one.");
        report.table(rows);
    }

    private static List<String> row(String name, Path input, List<String> command)
            throws IOException, InterruptedException {
        // The first call builds the program where it is stale.
        seconds(input, command);
        double[] seconds = new double[RUNS];
        for (int i = 0; i < RUNS; i++) {
            seconds[i] = seconds(input, command);
        }
        double median = ExtractionBenchmark.median(seconds);
        Progress.measured("start of %s, %.2f s", name, median);
        return List.of(name, String.format(Locale.ROOT, "%.2f", median));
    }

    private static double seconds(Path input, List<String> command) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectInput(input.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        int written = process.getInputStream().readAllBytes().length;
        if (process.waitFor() != 0 || written == 0) {
            throw new IllegalStateException(command + " gives no result");
        }
        return (System.nanoTime() - start) / 1e9;
    }
}
