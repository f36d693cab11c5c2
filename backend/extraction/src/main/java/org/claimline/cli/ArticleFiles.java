// SPDX-License-Identifier: Apache-2.0
package org.claimline.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.claimline.extraction.Article;
import org.claimline.extraction.ArticleMetadata;
import org.claimline.extraction.article.ArticleReader;
import org.claimline.extraction.article.ArticleReader.Format;
import org.claimline.extraction.article.Manifest;
import org.claimline.extraction.article.PublicationDate;
import org.claimline.extraction.time.Basis;
import org.claimline.extraction.time.Edtf;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The articles that a command reads, and what is known of them from outside. */
final class ArticleFiles {
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

    /** What is done with one article. */
    interface Step {
        void take(Path file, Article article) throws IOException;
    }

    /** Reads one file after the other, so that the first is done before a later one turns out to be missing. */
    void forEach(Step step) throws IOException {
        Manifest known = manifest.isPresent() ? Manifest.parse(content(manifest.get())) : Manifest.empty();
        for (Path file : files) {
            step.take(file, read(file, known));
        }
    }

    /** The text of a file in UTF-8. */
    static String content(Path file) throws IOException {
        try {
            return Files.readString(file);
        } catch (NoSuchFileException e) {
            throw new IllegalArgumentException("There is no file " + file + ".", e);
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException(file + " is not a text in UTF-8.", e);
        }
    }

    private Article read(Path file, Manifest known) throws IOException {
        String content = content(file);
        ArticleMetadata metadata = known.of(content, file.getFileName().toString(), given());
        return ArticleReader.read(content, Format.of(file.toString()), metadata);
    }

    private ArticleMetadata given() {
        Optional<ZoneId> where = zone.map(Manifest::zone);
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
}
