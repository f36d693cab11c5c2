// SPDX-License-Identifier: Apache-2.0
package org.claimline.evaluation.service;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Everything that was measured, as Markdown. */
record PerformanceReport(
        LocalDate date,
        String machine,
        String server,
        String contents,
        int connections,
        Duration each,
        Duration soak,
        Map<String, ServiceBenchmark.Figures> figures,
        Latencies everything,
        List<Memory.Sample> memory,
        Map<String, String> plans) {
    private static final double MEDIAN = 0.5;
    private static final double WORST = 0.99;

    String text() {
        StringBuilder text = new StringBuilder();
        text.append("# Performance of the service\n\n");
        text.append(
                "Written by `make bench`, not by hand. How the figures come about, and why queries are as they are, is in"
                        + " [operations.md](operations.md#performance).\n\n");
        text.append("- ")
                .append(date)
                .append("\n- ")
                .append(machine)
                .append("\n- ")
                .append(server);
        text.append("; ").append(contents).append("\n\n");
        requests(text);
        memory(text);
        plans(text);
        return text.toString();
    }

    private void requests(StringBuilder text) {
        add(
                text,
                "## Requests%n%n%d connections, %d seconds for each figure; service, PostgreSQL and what measures them"
                        + " share the machine. The service is measured twice: as it is, so that it gives answers again that are still"
                        + " what the database says, and made to answer everything anew (`Cache-Control: no-cache`). pgbench runs the"
                        + " statements that the service runs to answer anew. At half load requests come at half of the rate of full"
                        + " load. Ratios are to pgbench's rate.%n%n",
                connections,
                each.toSeconds());
        add(
                text,
                "| request | requests/s | p50 ms | p99 ms | p99 ms at half load | ratio | anew/s | p50 ms | p99 ms"
                        + " | p99 ms at half load | ratio | pgbench/s | p50 ms | p99 ms |%n");
        add(text, "|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|%n");
        figures.forEach((name, f) -> add(
                text,
                "| %s |%s%s %.0f | %.1f | %.1f |%n",
                name,
                cells(f.full(), f.half(), f.pgbench()),
                cells(f.anew(), f.anewAtHalf(), f.pgbench()),
                f.pgbench().rate(),
                f.pgbench().percentile(MEDIAN),
                f.pgbench().percentile(WORST)));
        add(
                text,
                "%n`GET /timeline` over everything, made anew, one request at a time: p50 %.1f ms, p99 %.1f ms.%n%n",
                everything.percentile(MEDIAN),
                everything.percentile(WORST));
    }

    private static String cells(Latencies full, Latencies half, Latencies pgbench) {
        return String.format(
                Locale.ROOT,
                " %.0f | %.1f | %.1f | %.1f | %.2f |",
                full.rate(),
                full.percentile(MEDIAN),
                full.percentile(WORST),
                half.percentile(WORST),
                full.rate() / pgbench.rate());
    }

    /** A row for each tenth of the time. */
    private void memory(StringBuilder text) {
        add(
                text,
                "## Memory%n%nAll requests mixed for %.0f minutes at half load; the least used heap of each tenth of the time"
                        + " is about what is alive.%n%n",
                soak.toSeconds() / 60.0);
        add(text, "| tenth | resident MB | least heap MB |%n|--:|--:|--:|%n");
        for (int part = 0; part < 10; part++) {
            List<Memory.Sample> some = memory.subList(memory.size() * part / 10, memory.size() * (part + 1) / 10);
            if (!some.isEmpty()) {
                add(
                        text,
                        "| %d | %d | %d |%n",
                        part + 1,
                        some.get(some.size() - 1).resident(),
                        Memory.live(some));
            }
        }
    }

    private void plans(StringBuilder text) {
        add(text, "%n## Plans%n%nWhat the server does for one of each request: `EXPLAIN (ANALYZE, BUFFERS)`.%n");
        plans.forEach((name, plan) ->
                add(text, "%n<details><summary>%s</summary>%n%n```%n%s%n```%n%n</details>%n", name, plan.strip()));
    }

    private static void add(StringBuilder text, String format, Object... values) {
        text.append(String.format(Locale.ROOT, format, values));
    }
}
