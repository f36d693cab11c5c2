// SPDX-License-Identifier: Apache-2.0
package org.claimline.evaluation;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Where the evaluation finds what it measures against. None of it belongs to the project.
 *
 * @param corpora folder of the annotated corpora
 * @param tools folder of the scorers
 * @param seeds folder of the original seed articles
 */
public record Inputs(Path corpora, Path tools, Path seeds) {
    public static final String CORPORA = "CLAIMLINE_CORPORA";
    public static final String TOOLS = "CLAIMLINE_TOOLS";
    public static final String SEEDS = "CLAIMLINE_SEEDS";

    /** From the variables of the environment, else beside the project. */
    static Inputs of(Map<String, String> environment) {
        return new Inputs(
                Path.of(environment.getOrDefault(CORPORA, "../shared/corpora")),
                Path.of(environment.getOrDefault(TOOLS, "../shared/tools")),
                Path.of(environment.getOrDefault(SEEDS, "../shared/seeds")));
    }

    /** A corpus by the name of its folder, if it is there. */
    public Optional<Path> corpus(String name) {
        return Optional.of(corpora.resolve(name)).filter(Files::isDirectory);
    }

    /** A scorer by its file name, if it is there. */
    public Optional<Path> tool(String name) {
        return Optional.of(tools.resolve(name)).filter(Files::isRegularFile);
    }
}
