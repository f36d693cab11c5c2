// SPDX-License-Identifier: Apache-2.0
package org.claimline.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.claimline.evaluation.event.ReconcilingBenchmark;

/**
 * Measures how fast articles are read, the command line starts and claims are reconciled, and writes it to the file that
 * {@code CLAIMLINE_PERFORMANCE} names, else to {@code docs/performance-extraction.md}.
 */
public final class Benchmark {
    private Benchmark() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Report report = new Report("Speed of the extraction");
        report.paragraph(
                "Written by `make bench`; do not edit. Processor time of one thread, so that other work on the machine"
                        + " counts little; start-up is by the clock. The machine has "
                        + Runtime.getRuntime().availableProcessors() + " processors, and runs Java "
                        + Runtime.version().feature() + ".");
        ExtractionBenchmark.measure(report);
        StartBenchmark.measure(report);
        ReconcilingBenchmark.measure(report);
        Files.writeString(
                Path.of(System.getenv().getOrDefault("CLAIMLINE_PERFORMANCE", "docs/performance-extraction.md")),
                report.toString());
        System.out.print(report);
    }
}
