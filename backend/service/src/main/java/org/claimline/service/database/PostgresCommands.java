// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Runs PostgreSQL's own programs. PostgreSQL refuses to run as root, so for root they run in a user namespace of their own,
 * where they have no rights beyond the files of the folder.
 */
record PostgresCommands(Path home, Path cluster) {
    private static final int PATIENCE_SECONDS = 120;

    void initialise(Path folder, String user, Path passwordFile) throws IOException {
        run(
                "initdb",
                "-D",
                folder.toString(),
                "-U",
                user,
                "--pwfile=" + passwordFile,
                "-A",
                "scram-sha-256",
                "--encoding=UTF8",
                "--locale=" + locale(),
                "--no-instructions");
    }

    /**
     * Stops a server that outlived its service and removes the mark of one that was killed. Without the latter a start would
     * fail when some other process happens to have the number that the mark names.
     */
    void clearLeftovers() throws IOException {
        if (isRunning()) {
            stop();
        } else {
            Files.deleteIfExists(mark());
        }
    }

    boolean isRunning() {
        return processId().flatMap(ProcessHandle::of).filter(this::isOurs).isPresent();
    }

    void start(Path log, String options) throws IOException {
        checkVersion();
        run(
                "pg_ctl",
                "start",
                "-D",
                cluster.toString(),
                "-w",
                "-t",
                seconds(),
                "-s",
                "-l",
                log.toString(),
                "-o",
                options);
    }

    void stop() {
        try {
            run("pg_ctl", "stop", "-D", cluster.toString(), "-w", "-t", seconds(), "-s", "-m", "fast");
        } catch (IOException e) {
            throw new StartFailure("Cannot stop PostgreSQL on " + cluster + ": " + e.getMessage(), e);
        }
    }

    /** The number of the server's process according to its mark, whether or not it still runs. */
    Optional<Long> processId() {
        try {
            return Files.readAllLines(mark()).stream()
                    .findFirst()
                    .map(String::trim)
                    .map(Long::valueOf);
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private boolean isOurs(ProcessHandle process) {
        return process.info()
                .commandLine()
                .filter(line -> line.contains(home.toString()) && line.contains(cluster.toString()))
                .isPresent();
    }

    private Path mark() {
        return cluster.resolve("postmaster.pid");
    }

    private void checkVersion() throws IOException {
        String wanted = run("postgres", "--version").replaceAll("^\\D*(\\d+).*\\s*$", "$1");
        String found = Files.readString(cluster.resolve("PG_VERSION")).trim();
        if (!wanted.equals(found)) {
            throw new StartFailure("The data in " + cluster + " were written by PostgreSQL " + found
                    + ", and this build has PostgreSQL " + wanted + ". Move them over with pg_upgrade, or give an empty"
                    + " folder with CLAIMLINE_DATA and read the articles anew.");
        }
    }

    private String run(String program, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(prefix());
        command.add(home.resolve("bin").resolve(program).toString());
        command.addAll(Arrays.asList(arguments));
        Result result = execute(command);
        if (result.status != 0) {
            throw new StartFailure(
                    "PostgreSQL's %s failed (status %d): %s".formatted(program, result.status, result.output));
        }
        return result.output;
    }

    private static List<String> prefix() throws IOException {
        if (!isRoot()) {
            return List.of();
        }
        List<String> unshare = List.of("unshare", "--user");
        if (!works(unshare)) {
            throw new StartFailure(
                    "PostgreSQL does not run as root, and this system does not let root start it in a user"
                            + " namespace (unshare --user failed). Start Claimline as another user, or set"
                            + " CLAIMLINE_DB_URL=jdbc:postgresql://host:port/database to use a server of your own.");
        }
        return unshare;
    }

    private static boolean works(List<String> prefix) {
        List<String> command = new ArrayList<>(prefix);
        command.add("true");
        try {
            return execute(command).status == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean isRoot() throws IOException {
        Path self = Path.of("/proc/self/status");
        return Files.exists(self) && Integer.valueOf(0).equals(Files.getAttribute(self, "unix:uid"));
    }

    /** The output goes through a file: a pipe would stay open for as long as the server lives, which inherits it. */
    private static Result execute(List<String> command) throws IOException {
        Path output = Files.createTempFile("claimline-postgres", ".out");
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IOException(command.get(0) + " did not end within " + PATIENCE_SECONDS + " seconds");
            }
            return new Result(process.exitValue(), Files.readString(output).trim());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while waiting for " + command.get(0), e);
        } finally {
            Files.deleteIfExists(output);
        }
    }

    /** Full-text search needs a locale that knows letters beyond ASCII; its name differs. */
    private static String locale() {
        return System.getProperty("os.name").startsWith("Mac") ? "en_US.UTF-8" : "C.UTF-8";
    }

    private static String seconds() {
        return String.valueOf(PATIENCE_SECONDS - 20);
    }

    private record Result(int status, String output) {}
}
