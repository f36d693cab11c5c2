// SPDX-License-Identifier: Apache-2.0
package org.claimline.evaluation.golden;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimline.evaluation.golden.GoldenFacts.GoldenArticle;
import org.claimline.evaluation.golden.GoldenFacts.Place;
import org.claimline.extraction.Article;
import org.claimline.extraction.ArticleMetadata;
import org.claimline.extraction.Hashes;
import org.claimline.extraction.article.ArticleReader;
import org.claimline.extraction.article.ArticleReader.Format;
import org.claimline.extraction.article.Manifest;

/** The articles that golden facts are about, by the names that the facts use. */
final class GoldenArticles {
    private final Map<String, Source> sources = new LinkedHashMap<>();

    /** A file's content and the article made of it, whose text is another where the file is a web page. */
    private record Source(String content, Article article) {}

    private GoldenArticles() {}

    /**
     * The articles, or nothing when one of them is not at hand.
     *
     * @param seeds the project's folder of seeds
     * @param originals the folder of the articles that are not part of the project
     */
    static Optional<GoldenArticles> of(GoldenFacts facts, Path seeds, Path originals) throws IOException {
        Map<String, Path> byHash = byHash(originals);
        GoldenArticles articles = new GoldenArticles();
        for (var named : facts.articles().entrySet()) {
            GoldenArticle article = named.getValue();
            Optional<Path> file =
                    article.file().map(seeds::resolve).or(() -> Optional.ofNullable(byHash.get(article.sha256())));
            if (file.isEmpty()) {
                return Optional.empty();
            }
            articles.sources.put(named.getKey(), read(file.get(), seeds));
        }
        return Optional.of(articles);
    }

    List<Article> articles() {
        return sources.values().stream().map(Source::article).toList();
    }

    /** The articles' ids by their names. */
    Map<String, String> ids() {
        return sources.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, e -> e.getValue().article().id()));
    }

    /** A place in the article's text instead of its file. */
    Place inText(Place place) {
        Source source = sources.get(place.article());
        String text = source.article().text();
        if (text.equals(source.content())) {
            return place;
        }
        String sentence = sentence(source.content(), place);
        int at = text.indexOf(sentence);
        if (at < 0) {
            throw new IllegalStateException(
                    "the text of " + place.article() + " has lost the sentence at " + place.start());
        }
        int start = text.codePointCount(0, at);
        return new Place(place.article(), start, start + place.end() - place.start(), place.hash());
    }

    private static String sentence(String content, Place place) {
        int start = content.offsetByCodePoints(0, place.start());
        return content.substring(start, content.offsetByCodePoints(start, place.end() - place.start()));
    }

    private static Source read(Path file, Path seeds) throws IOException {
        String content = Files.readString(file);
        Path beside = file.resolveSibling("manifest.yaml");
        Manifest manifest =
                Manifest.parse(Files.readString(Files.exists(beside) ? beside : seeds.resolve("manifest.yaml")));
        ArticleMetadata known = manifest.of(content, file.getFileName().toString(), ArticleMetadata.none());
        return new Source(content, ArticleReader.read(content, Format.of(file.toString()), known));
    }

    private static Map<String, Path> byHash(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return Map.of();
        }
        Map<String, Path> files = new LinkedHashMap<>();
        try (Stream<Path> listed = Files.list(folder)) {
            for (Path file : listed.filter(Files::isRegularFile).toList()) {
                files.put(Hashes.sha256(Files.readString(file)), file);
            }
        }
        return files;
    }
}
