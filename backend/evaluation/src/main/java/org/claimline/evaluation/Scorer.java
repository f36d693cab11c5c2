// SPDX-License-Identifier: Apache-2.0
package org.claimline.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A scorer written in Python, run as a process of its own. */
public final class Scorer {
    private final Path script;
    private final JsonMapper json = new JsonMapper();

    public Scorer(Path script) {
        this.script = script;
    }

    /** The documents of a corpus, as the scorer hands them out to be read. */
    public List<JsonNode> documents(Path corpus) throws IOException {
        Path lines = Files.createTempFile("documents", ".jsonl");
        try {
            run(corpus, "--dump-docs", lines);
            List<JsonNode> documents = new ArrayList<>();
            for (String line : Files.readAllLines(lines)) {
                documents.add(json.readTree(line));
            }
            return documents;
        } finally {
            Files.delete(lines);
        }
    }

    /** How well the predictions in a file of JSON lines agree with a corpus. */
    public JsonNode figures(Path corpus, Path predictions) throws IOException {
        return json.readTree(run(corpus, predictions, "--json"));
    }

    /** What the scorer prints; its complaints go to this process's standard error. */
    private String run(Object... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of("python3", script.toString()));
        for (Object argument : arguments) {
            command.add(argument.toString());
        }
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (InputStream out = process.getInputStream()) {
            String printed = new String(out.readAllBytes(), StandardCharsets.UTF_8);
            int status = process.waitFor();
            if (status != 0) {
                throw new IOException(script.getFileName() + " ended with status " + status);
            }
            return printed;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(script.getFileName() + " was interrupted", e);
        }
    }
}
