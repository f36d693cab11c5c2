// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.intake;

import jakarta.enterprise.context.Dependent;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.claimline.extraction.article.Manifest;
import org.claimline.service.ingest.Seeds;
import org.claimline.service.intake.Reader.Failure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads articles on the command line. One that fails never ends the run; all that failed is told of at the end. */
@Dependent
@Command(
        name = "ingest",
        mixinStandardHelpOptions = true,
        description = "Reads articles from folders, files and addresses, and brings events up to date.")
public class IngestCommand implements Callable<Integer> {
    private static final int WIDTH = 24;

    private final Ingestion ingestion;

    @Spec
    CommandSpec spec;

    @Parameters(
            paramLabel = "DIR|FILE|URL",
            arity = "1..*",
            description =
                    "Folders of .txt, .md and .html files, single files, or addresses of pages. A manifest.yaml beside"
                            + " the files says what they do not say themselves.")
    List<String> places;

    IngestCommand(Ingestion ingestion) {
        this.ingestion = ingestion;
    }

    /** Something to read, by the name that it is told of by. */
    private record Task(String name, Work work) {}

    private interface Work {
        Optional<Integer> read() throws Failure;
    }

    @Override
    public Integer call() {
        List<Task> tasks =
                places.stream().flatMap(place -> tasks(place).stream()).toList();
        Map<String, List<String>> failures = new TreeMap<>();
        int stored = 0;
        int claims = 0;
        for (int i = 0; i < tasks.size(); i++) {
            progress(i, tasks.size(), tasks.get(i).name);
            try {
                Optional<Integer> found = tasks.get(i).work.read();
                stored += found.isPresent() ? 1 : 0;
                claims += found.orElse(0);
            } catch (Failure e) {
                failures.computeIfAbsent(e.stage, stage -> new ArrayList<>())
                        .add(tasks.get(i).name + ": " + e.getMessage());
            }
        }
        progress(tasks.size(), tasks.size(), "");
        err().println();
        int failed = failures.values().stream().mapToInt(List::size).sum();
        out().printf(
                        "%d stored with %d claims, %d unchanged, %d failed%n",
                        stored, claims, tasks.size() - stored - failed, failed);
        failures.forEach(this::tell);
        out().println(ingestion
                .reconcile()
                .orElse("The events here are invented (claimline generate), so they are left as they are."));
        return failed == 0 ? 0 : 1;
    }

    private List<Task> tasks(String place) {
        if (place.matches("(?i)https?://.*")) {
            return List.of(new Task(place, () -> ingestion.page(place)));
        }
        Path path = path(place);
        boolean isFolder = Files.isDirectory(path);
        Path folder = isFolder ? path : path.toAbsolutePath().getParent();
        Seeds seeds = new Seeds(folder, folder);
        Manifest manifest = seeds.manifest();
        List<Path> files = isFolder ? seeds.articles() : List.of(path);
        return files.stream()
                .map(file -> new Task(file.toString(), () -> ingestion.file(file, manifest)))
                .toList();
    }

    private Path path(String place) {
        try {
            Path path = Path.of(place);
            if (Files.exists(path)) {
                return path;
            }
        } catch (InvalidPathException e) {
            // Told of below like any other name of nothing.
        }
        throw new ParameterException(
                spec.commandLine(), "\"" + place + "\" is neither a folder nor a file nor an http or https address.");
    }

    private void tell(String stage, List<String> problems) {
        out().printf("failed to %s: %d%n", stage, problems.size());
        problems.forEach(problem -> out().println("  " + problem));
    }

    private void progress(int done, int all, String name) {
        int filled = all == 0 ? WIDTH : WIDTH * done / all;
        String bar = "#".repeat(filled) + ".".repeat(WIDTH - filled);
        err().printf("\r\u001b[K[%s] %d/%d %s", bar, done, all, name);
        err().flush();
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }
}
