// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.claimline.extraction.Article;
import org.claimline.extraction.ArticleMetadata;
import org.claimline.extraction.article.ArticleReader;
import org.claimline.extraction.article.ArticleReader.Format;
import org.claimline.extraction.article.Manifest;
import org.jboss.logging.Logger;

/** A folder of articles with what lies beside it. */
public record Seeds(Path folder, Path home) {
    private static final Logger LOG = Logger.getLogger(Seeds.class);
    private static final List<String> ENDINGS = List.of(".txt", ".md", ".html", ".htm");
    private static final Set<String> NOT_ARTICLES = Set.of("readme.md", "readme.txt", "license.txt");

    /** The configured folder, or the first usual one with an article in it. */
    static Optional<Seeds> find(IngestConfig config) {
        return config.folder()
                .or(() -> config.usual().stream()
                        .filter(folder ->
                                !new Seeds(folder, config.home()).articles().isEmpty())
                        .findFirst())
                .map(folder -> new Seeds(folder, config.home()));
    }

    /** The articles' files in the order of their names, those of folders below included. */
    public List<Path> articles() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(Seeds::isArticle)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + folder, e);
        }
    }

    /** The first file of this name in the folder, above it, or in the usual home of seeds. */
    Optional<Path> beside(String name) {
        Set<Path> places = new LinkedHashSet<>();
        Path absolute = folder.toAbsolutePath().normalize();
        places.add(absolute);
        if (absolute.getParent() != null) {
            places.add(absolute.getParent());
        }
        places.add(home.toAbsolutePath().normalize());
        return places.stream()
                .map(place -> place.resolve(name))
                .filter(Files::isRegularFile)
                .findFirst();
    }

    /** What the articles' files do not say themselves; nothing when there is no such file, or none that can be read. */
    public Manifest manifest() {
        Optional<Path> file = beside("manifest.yaml");
        try {
            return file.isPresent() ? Manifest.parse(Files.readString(file.get())) : Manifest.empty();
        } catch (IOException | IllegalArgumentException e) {
            LOG.errorf("%s is left out: %s", file.get(), e.getMessage());
            return Manifest.empty();
        }
    }

    /** The article in a file. */
    public static Article read(Path file, Manifest manifest) throws IOException {
        String content = Files.readString(file);
        String name = file.getFileName().toString();
        return ArticleReader.read(content, Format.of(name), manifest.of(content, name, ArticleMetadata.none()));
    }

    private static boolean isArticle(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return ENDINGS.stream().anyMatch(name::endsWith) && !NOT_ARTICLES.contains(name);
    }
}
