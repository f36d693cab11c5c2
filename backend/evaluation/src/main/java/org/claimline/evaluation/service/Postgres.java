// SPDX-License-Identifier: Apache-2.0
package org.claimline.evaluation.service;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The embedded PostgreSQL of the service that is measured, and PostgreSQL's own client programs beside it.
 *
 * @param data the service's folder of data
 * @param programs the folder of {@code pgbench} and {@code psql}
 */
record Postgres(Path data, Path programs) {
    private static final int PORT_LINE = 3;
    private static final Pattern STATEMENT =
            Pattern.compile("LOG:  duration: [\\d.]+ ms  execute [^:]+: (.*)", Pattern.DOTALL);
    private static final Pattern PARAMETER = Pattern.compile("\\$(\\d+) = ('(?:[^']|'')*'|NULL)");
    private static final Pattern PLACE = Pattern.compile("\\$(\\d+)");

    /** The statements that the server runs while something is done, with their parameters in place. */
    List<String> statementsOf(Runnable work) throws IOException {
        Path log = data.resolve("postgres.log");
        long before = Files.size(log);
        work.run();
        byte[] all = Files.readAllBytes(log);
        return statements(new String(all, (int) before, all.length - (int) before, StandardCharsets.UTF_8));
    }

    /** Lets the server tell of every statement, or no longer. */
    void tellStatements(boolean tell) throws IOException {
        query("ALTER SYSTEM " + (tell ? "SET log_min_duration_statement = 0" : "RESET log_min_duration_statement"));
        query("SELECT pg_reload_conf()");
        try {
            Thread.sleep(500);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    String query(String sql) throws IOException {
        return run(List.of(program("psql"), "-X", "-q", "-A", "-t", "-v", "ON_ERROR_STOP=1", "-c", sql));
    }

    /** Runs scripts of statements, one drawn by chance after the other. */
    Latencies bench(List<List<String>> scripts, int connections, Duration length) throws IOException {
        Path folder = Files.createTempDirectory("claimline-pgbench");
        try {
            List<String> command = new ArrayList<>(List.of(program("pgbench"), "-n", "-M", "prepared"));
            command.addAll(List.of("-c", "" + connections, "-j", "2", "-T", "" + length.toSeconds(), "-l"));
            command.add("--log-prefix=" + folder.resolve("log"));
            for (int i = 0; i < scripts.size(); i++) {
                Path script = folder.resolve(i + ".sql");
                Files.writeString(script, String.join(";\n", scripts.get(i)) + ";\n");
                command.addAll(List.of("-f", script.toString()));
            }
            run(command);
            return logged(folder, length);
        } finally {
            delete(folder);
        }
    }

    /** Each line of pgbench's log holds the microseconds of one run of a script. */
    private static Latencies logged(Path folder, Duration length) throws IOException {
        List<long[]> parts = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(f -> f.getFileName().toString().startsWith("log"))
                    .toList()) {
                parts.add(Files.readAllLines(file).stream()
                        .mapToLong(line -> 1_000 * Long.parseLong(line.split(" ")[2]))
                        .toArray());
            }
        }
        return Latencies.of(parts, length.toSeconds());
    }

    /** Lines that begin with a tab go on with the line before. */
    private static List<String> statements(String log) {
        List<String> found = new ArrayList<>();
        for (String entry : log.split("\n(?!\t)")) {
            Matcher statement = STATEMENT.matcher(entry);
            if (statement.find()) {
                found.add(statement.group(1).replaceAll("\\s*\n\\s*", " ").strip());
            } else if (entry.contains("DETAIL:") && !found.isEmpty()) {
                int last = found.size() - 1;
                found.set(last, filled(found.get(last), entry));
            }
        }
        return found.stream()
                .filter(sql -> sql.startsWith("SELECT") || sql.startsWith("select"))
                .toList();
    }

    private static String filled(String statement, String detail) {
        Map<Integer, String> values = new TreeMap<>();
        Matcher parameter = PARAMETER.matcher(detail);
        while (parameter.find()) {
            values.put(Integer.parseInt(parameter.group(1)), parameter.group(2));
        }
        return PLACE.matcher(statement)
                .replaceAll(place -> Matcher.quoteReplacement(values.get(Integer.parseInt(place.group(1)))));
    }

    private String program(String name) {
        return programs.resolve(name).toString();
    }

    private String run(List<String> command) throws IOException {
        Path output = Files.createTempFile("claimline-postgres", ".out");
        try {
            ProcessBuilder builder =
                    new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
            builder.environment().put("PGHOST", "127.0.0.1");
            builder.environment()
                    .put(
                            "PGPORT",
                            Files.readAllLines(data.resolve("postgres/postmaster.pid"))
                                    .get(PORT_LINE)
                                    .strip());
            builder.environment().put("PGUSER", "claimline");
            builder.environment().put("PGDATABASE", "postgres");
            builder.environment().put("PGPASSWORD", Files.readString(data.resolve("postgres.password")));
            int status = builder.start().waitFor();
            String said = Files.readString(output);
            if (status != 0) {
                throw new IOException(command.get(0) + " failed: " + said);
            }
            return said.strip();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } finally {
            Files.delete(output);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
