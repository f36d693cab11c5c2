// SPDX-License-Identifier: Apache-2.0
package org.claimline.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.util.concurrent.Callable;
import org.claimline.extraction.Claim;
import org.claimline.extraction.Extraction;
import org.claimline.extraction.Extractor;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints the claims of each file: who says what happened, when, and on whose word. */
@Command(
        name = "extract",
        description = "Reads articles (.txt, .md, .html) and prints the claims of each as a JSON object.",
        mixinStandardHelpOptions = true)
final class ExtractCommand implements Callable<Integer> {
    private static final ObjectMapper PRETTY =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    @Mixin
    ArticleFiles articles;

    @Option(names = "--lines", description = "print one claim a line instead of one object for each file")
    boolean lines;

    @Override
    public Integer call() throws IOException {
        try (PrintStream out = JsonLines.standardOutput()) {
            articles.forEach((file, article) -> {
                print(out, Extractor.english().extract(article));
                out.flush();
            });
        }
        return 0;
    }

    private void print(PrintStream out, Extraction extraction) throws IOException {
        if (lines) {
            for (Claim claim : extraction.claims()) {
                JsonLines.print(out, ClaimJson.of(claim));
            }
        } else {
            out.write(PRETTY.writeValueAsBytes(ClaimJson.of(extraction)));
            out.write('\n');
        }
    }
}
