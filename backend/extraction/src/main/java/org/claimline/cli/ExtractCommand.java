// SPDX-License-Identifier: Apache-2.0
package org.claimline.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.claimline.extraction.ArticleMetadata;
import org.claimline.extraction.Extraction;
import org.claimline.extraction.Extractor;
import org.claimline.extraction.article.ArticleReader;
import org.claimline.extraction.article.ArticleReader.Format;
import org.claimline.extraction.article.PublicationDate;
import org.claimline.extraction.time.Basis;
import org.claimline.extraction.time.Edtf;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints the claims of each file: who says what happened, when, and on whose word. */
@Command(
        name = "extract",
        description = "Reads articles (.txt, .md, .html) and prints the claims of each as a JSON object.",
        mixinStandardHelpOptions = true)
final class ExtractCommand implements Callable<Integer> {
    private static final ObjectMapper PRETTY =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "articles: plain text, Markdown or HTML by their names")
    List<Path> files;

    @Option(
            names = "--manifest",
            paramLabel = "FILE",
            description = "what the articles do not say of themselves, in YAML")
    Optional<Path> manifest;

    @Option(
            names = "--published",
            paramLabel = "DATE",
            description = "date of publication in EDTF, for instance 2019-08-21")
    Optional<String> published;

    @Option(
            names = "--zone",
            paramLabel = "ZONE",
            description = "zone of days and clock times, for instance America/Caracas")
    Optional<String> zone;

    @Option(names = "--source", paramLabel = "NAME", description = "the outlet that published the articles")
    Optional<String> source;

    @Option(names = "--lines", description = "print one claim a line instead of one object for each file")
    boolean lines;

    @Override
    public Integer call() throws IOException {
        Manifest known = manifest.isPresent() ? Manifest.read(manifest.get()) : Manifest.empty();
        try (PrintStream out = JsonLines.standardOutput()) {
            for (Path file : files) {
                print(out, extract(file, known));
                out.flush();
            }
        }
        return 0;
    }

    private Extraction extract(Path file, Manifest known) throws IOException {
        String content = content(file);
        ArticleMetadata metadata = known.of(content, file.getFileName().toString(), given());
        return Extractor.english().extract(ArticleReader.read(content, Format.of(file.toString()), metadata));
    }

    private static String content(Path file) throws IOException {
        try {
            return Files.readString(file);
        } catch (NoSuchFileException e) {
            throw new IllegalArgumentException("There is no file " + file + ".", e);
        } catch (java.nio.charset.CharacterCodingException e) {
            throw new IllegalArgumentException(file + " is not a text in UTF-8.", e);
        }
    }

    private ArticleMetadata given() {
        var where = zone.map(Manifest::zone);
        return new ArticleMetadata(
                Optional.empty(),
                Optional.empty(),
                source,
                Optional.empty(),
                where,
                published.map(date -> new PublicationDate(
                        Edtf.parse(date, where.orElse(ZoneOffset.UTC), Basis.EDITOR),
                        List.of("Given by the caller."),
                        1)));
    }

    private void print(PrintStream out, Extraction extraction) throws IOException {
        if (lines) {
            for (var claim : extraction.claims()) {
                JsonLines.print(out, ClaimJson.of(claim));
            }
        } else {
            out.write(PRETTY.writeValueAsBytes(ClaimJson.of(extraction)));
            out.write('\n');
        }
    }
}
