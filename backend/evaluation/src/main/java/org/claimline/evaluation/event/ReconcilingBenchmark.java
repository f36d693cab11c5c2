// SPDX-License-Identifier: Apache-2.0
package org.claimline.evaluation.event;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.claimline.evaluation.Progress;
import org.claimline.evaluation.Report;
import org.claimline.extraction.Claim;
import org.claimline.extraction.reconcile.Reconciler;
import org.claimline.extraction.reconcile.Reconciliation;

/** Shows how the work of reconciling grows with the number of claims, and what an update with a hundred new claims costs. */
public final class ReconcilingBenchmark {
    private static final List<Integer> SIZES = List.of(1_000, 10_000, 100_000, 1_000_000);
    private static final int UPDATE = 100;
    private static final int WARM_UP = 5000;
    private static final long SEED = 7;

    private ReconcilingBenchmark() {}

    public static void measure(Report report) {
        report.heading("Reconciling claims");
        report.paragraph("Claims of a made-up archive with a thousand events a day, always the same for one seed. An"
                + " update adds " + UPDATE
                + " claims to those that are there and ends with the same events as reconciling all of them afresh.");
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                "claims",
                "events",
                "comparisons",
                "comparisons a claim",
                "seconds",
                "claims a second",
                "comparisons of an update",
                "seconds of an update"));
        Reconciler reconciler = new Reconciler(List.of());
        reconciler.reconcile(new ClaimGenerator(SEED).claims(WARM_UP));
        SIZES.forEach(size -> rows.add(row(reconciler, size)));
        report.table(rows);
    }

    private static List<String> row(Reconciler reconciler, int size) {
        List<Claim> claims = new ClaimGenerator(SEED).claims(size + UPDATE);
        long start = processorTime();
        Reconciliation first = reconciler.start(claims.subList(0, size));
        double seconds = (processorTime() - start) / 1e9;
        Progress.measured("reconciling %,d claims afresh, %.1f s", size, seconds);
        start = processorTime();
        Reconciliation updated = reconciler.update(first, claims.subList(size, size + UPDATE), List.of());
        double updateSeconds = (processorTime() - start) / 1e9;
        Progress.measured("adding %,d claims to %,d, %.2f s", UPDATE, size, updateSeconds);
        return List.of(
                format("%,d", size),
                format("%,d", first.events().size()),
                format("%,d", first.comparisons()),
                format("%.1f", (double) first.comparisons() / size),
                format("%.1f", seconds),
                format("%,.0f", size / seconds),
                format("%,d", updated.comparisons()),
                format("%.2f", updateSeconds));
    }

    private static String format(String pattern, Object value) {
        return String.format(Locale.ROOT, pattern, value);
    }

    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
