// SPDX-License-Identifier: Apache-2.0
package org.claimline.evaluation.service;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Measures a running service on its embedded PostgreSQL, beside pgbench running the same statements, and writes a report.
 * Arguments: the service's address, number of its process, its folder of data, the folder of pgbench, seconds for each
 * request, minutes for memory, and the report's file.
 */
public final class ServiceBenchmark {
    private static final int CONNECTIONS = 8;
    private static final double HALF = 0.5;

    private final HttpLoad service;
    private final Postgres postgres;
    private final long process;
    private final Duration each;
    private final Duration soak;

    private ServiceBenchmark(String[] arguments) {
        service = new HttpLoad(URI.create(arguments[0]), CONNECTIONS);
        process = Long.parseLong(arguments[1]);
        postgres = new Postgres(Path.of(arguments[2]), Path.of(arguments[3]));
        each = Duration.ofSeconds(Long.parseLong(arguments[4]));
        soak = Duration.ofSeconds(Math.round(60 * Double.parseDouble(arguments[5])));
    }

    public static void main(String... arguments) throws IOException {
        ServiceBenchmark benchmark = new ServiceBenchmark(arguments);
        Files.writeString(Path.of(arguments[6]), benchmark.report());
    }

    /** One request: the service at full and at half load, the same with answers made anew, and pgbench at full load. */
    record Figures(Latencies full, Latencies half, Latencies anew, Latencies anewAtHalf, Latencies pgbench) {}

    private String report() throws IOException {
        String machine = Machine.described();
        Map<String, List<String>> requests = new Requests(service).all();
        requests.values().forEach(paths -> service.anew().fast(paths, each.dividedBy(2)));
        Map<String, List<List<String>>> statements = statements(requests);
        Map<String, Figures> figures = new LinkedHashMap<>();
        for (Map.Entry<String, List<String>> request : requests.entrySet()) {
            Figures measured = measure(request.getValue(), statements.get(request.getKey()));
            figures.put(request.getKey(), measured);
            say(
                    "%-24s %,8.0f/s  anew %,8.0f/s  pgbench %,8.0f/s",
                    request.getKey(), measured.full.rate(), measured.anew.rate(), measured.pgbench.rate());
        }
        Latencies alone = new HttpLoad(service.service(), 1).anew().fast(List.of(Requests.EVERYTHING), each);
        say("memory for %d minutes", soak.toMinutes());
        List<Memory.Sample> memory = soak(requests);
        return new PerformanceReport(
                        LocalDate.now(ZoneOffset.UTC),
                        machine,
                        postgres.query("SELECT 'PostgreSQL ' || current_setting('server_version')"),
                        postgres.query(
                                "SELECT (SELECT count(*) FROM event) || ' events, ' || (SELECT count(*) FROM claim)"
                                        + " || ' claims, ' || pg_size_pretty(pg_database_size('postgres'))"),
                        CONNECTIONS,
                        each,
                        soak,
                        figures,
                        alone,
                        memory,
                        plans(statements))
                .text();
    }

    private Figures measure(List<String> paths, List<List<String>> statements) throws IOException {
        Latencies full = service.fast(paths, each);
        Latencies half = service.paced(paths, each, full.rate() * HALF);
        Latencies anew = service.anew().fast(paths, each);
        Latencies anewAtHalf = service.anew().paced(paths, each, anew.rate() * HALF);
        return new Figures(full, half, anew, anewAtHalf, postgres.bench(statements, CONNECTIONS, each));
    }

    /** What each variant of each request runs, once the service is warm. */
    private Map<String, List<List<String>>> statements(Map<String, List<String>> requests) throws IOException {
        postgres.tellStatements(true);
        Map<String, List<List<String>>> statements = new LinkedHashMap<>();
        for (Map.Entry<String, List<String>> request : requests.entrySet()) {
            List<List<String>> variants = new ArrayList<>();
            for (String path : request.getValue()) {
                variants.add(postgres.statementsOf(() -> service.anew().page(path)));
            }
            statements.put(request.getKey(), variants);
        }
        postgres.tellStatements(false);
        return statements;
    }

    /** All requests mixed, at half of what the service can. */
    private List<Memory.Sample> soak(Map<String, List<String>> requests) {
        List<String> mixed = requests.values().stream().flatMap(List::stream).toList();
        double rate = service.fast(mixed, each).rate() * HALF;
        Memory memory = new Memory(process, service);
        Thread watch = new Thread(memory, "memory");
        watch.start();
        service.paced(mixed, soak, rate);
        watch.interrupt();
        return memory.samples();
    }

    /** How the server answers the first variant of each request. */
    private Map<String, String> plans(Map<String, List<List<String>>> statements) throws IOException {
        Map<String, String> plans = new LinkedHashMap<>();
        for (Map.Entry<String, List<List<String>>> request : statements.entrySet()) {
            StringBuilder plan = new StringBuilder();
            for (String statement : request.getValue().get(0)) {
                plan.append(statement).append("\n\n");
                plan.append(postgres.query("EXPLAIN (ANALYZE, BUFFERS, COSTS OFF) " + statement))
                        .append("\n\n");
            }
            plans.put(request.getKey(), plan.toString());
        }
        return plans;
    }

    private static void say(String format, Object... values) {
        System.out.printf(Locale.ROOT, format + "%n", values);
    }
}
