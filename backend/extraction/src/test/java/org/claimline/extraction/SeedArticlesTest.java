// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimline.extraction.article.Manifest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The five original articles, where they are at hand: they belong to their publishers, so they are named by the hash of
 * their text and quoted nowhere. Copies with every date a year's 52 weeks later and every person renamed must give the same
 * claims, moved: nothing is made for these articles.
 */
class SeedArticlesTest {
    private static final Path ORIGINALS =
            Path.of(System.getenv().getOrDefault("CLAIMLINE_SEEDS", "../../../shared/seeds"));
    private static final Path MANIFEST = Path.of("../../seeds/manifest.yaml");

    @ParameterizedTest
    @CsvSource({
        "78ec4e2c, 2019-05-29",
        "78ec4e2c, 2019-03",
        "0bbbb439, 2022-10-03",
        "0bbbb439, 2022-09",
        "0bbbb439, 2014/2017",
        "1bae9b30, 2019-04-30",
        "29959c48, 2019-04-30",
        "29959c48, 2019-01-23",
        "29959c48, 2019-05-01",
        "29959c48, 2019-04-30T14:35-04:00",
        "29959c48, 2019-04-30T11:30-04:00",
        "99d3eb6e, 2019-04-30",
        "99d3eb6e, 2019-01",
        "99d3eb6e, 2019-08",
        "99d3eb6e, 2019-08-19",
        "99d3eb6e, 2019-08-20",
        "99d3eb6e, 2018",
        "99d3eb6e, 2019-08-12/2019-08-18"
    })
    void theDatesThatAReaderFindsAreFound(String article, String edtf) throws IOException {
        Set<String> dates = originals(false).stream()
                .filter(extraction -> extraction.article().startsWith(article))
                .flatMap(extraction -> extraction.claims().stream())
                .map(claim -> claim.date().when().edtf())
                .collect(Collectors.toCollection(TreeSet::new));
        assertTrue(dates.contains(edtf), () -> edtf + " not among " + dates);
    }

    @Test
    void theLiveBlogHasItsMinutes() throws IOException {
        assertTrue(minutes(originals(false), "2019-04-30T") >= 25);
    }

    @Test
    void copiesMovedInTimeWithOtherNamesGiveTheSameClaimsMoved() throws IOException {
        List<Extraction> originals = originals(false);
        List<Extraction> moved = originals(true);
        assertTrue(minutes(moved, "2020-04-28T") >= 25);
        int all = 0;
        long same = 0;
        for (int i = 0; i < originals.size(); i++) {
            List<String> expected = originals.get(i).claims().stream()
                    .map(claim -> MovedArticle.edtf(claim.date().when().edtf()))
                    .toList();
            List<String> found = moved.get(i).claims().stream()
                    .map(claim -> claim.date().when().edtf())
                    .collect(Collectors.toList());
            all += expected.size();
            same += expected.stream().filter(found::remove).count();
        }
        assertTrue(same >= 0.95 * all, same + " of " + all + " dates moved");
    }

    @Test
    void noOldNameOrDateIsLeftInWhatTheCopiesGive() throws IOException {
        for (Extraction extraction : originals(true)) {
            for (Claim claim : extraction.claims()) {
                assertEquals(
                        List.of(),
                        MovedArticle.oldNamesIn(claim.event().title()),
                        claim.event().title());
                assertTrue(
                        !claim.date().when().edtf().contains("2019-04-30"),
                        claim.quote().exact());
            }
        }
    }

    private static long minutes(List<Extraction> extractions, String day) {
        return extractions.stream()
                .flatMap(extraction -> extraction.claims().stream())
                .map(claim -> claim.date().when().edtf())
                .filter(edtf -> edtf.startsWith(day))
                .distinct()
                .count();
    }

    private static List<Extraction> originals(boolean moved) throws IOException {
        assumeTrue(Files.isDirectory(ORIGINALS), "the original articles are not at hand");
        Manifest manifest = Manifest.parse(Files.readString(MANIFEST));
        try (Stream<Path> files = Files.list(ORIGINALS)) {
            List<Path> texts = files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
            assumeTrue(!texts.isEmpty(), "the original articles are not at hand");
            return texts.stream().map(file -> extract(file, manifest, moved)).toList();
        }
    }

    private static Extraction extract(Path file, Manifest manifest, boolean moved) {
        try {
            String text = Files.readString(file);
            ArticleMetadata metadata = manifest.of(text, file.getFileName().toString(), ArticleMetadata.none());
            Article article = Article.of(text, metadata);
            return Extractor.english().extract(moved ? MovedArticle.of(article) : article);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
