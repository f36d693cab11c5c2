// SPDX-License-Identifier: Apache-2.0
package org.claimline.evaluation.golden;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimline.evaluation.golden.GoldenFacts.GoldenEvent;
import org.claimline.evaluation.golden.GoldenFacts.Place;
import org.claimline.extraction.Hashes;
import org.claimline.extraction.Stance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GoldenFactsTest {
    private static final Path SEEDS = Path.of("../../seeds");
    private static final Path ORIGINALS =
            Path.of(System.getenv().getOrDefault("CLAIMLINE_SEEDS", "../../../shared/seeds"));

    @ParameterizedTest
    @ValueSource(strings = {"briefs", "invented"})
    void pointAtTheSentencesOfTheFilesOfTheProject(String name) throws IOException {
        GoldenFacts facts = GoldenFacts.read(SEEDS.resolve("golden/" + name + ".yaml"));
        Map<String, String> texts = new HashMap<>();
        for (var article : facts.articles().entrySet()) {
            texts.put(
                    article.getKey(),
                    Files.readString(SEEDS.resolve(article.getValue().file().orElseThrow())));
        }
        assertPointAtSentences(facts, texts);
    }

    @Test
    void pointAtTheSentencesOfTheOriginalsWhereTheseAreAtHand() throws IOException {
        assumeTrue(Files.isDirectory(ORIGINALS), "the original articles are not here");
        GoldenFacts facts = GoldenFacts.read(SEEDS.resolve("golden/originals.yaml"));
        Map<String, String> byHash = new HashMap<>();
        try (Stream<Path> files = Files.list(ORIGINALS)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String text = Files.readString(file);
                byHash.put(Hashes.sha256(text), text);
            }
        }
        assertPointAtSentences(
                facts,
                facts.articles().entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, e -> byHash.get(e.getValue().sha256()))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"originals", "briefs", "invented"})
    void areCompleteAndConsistent(String name) {
        GoldenFacts facts = GoldenFacts.read(SEEDS.resolve("golden/" + name + ".yaml"));
        Set<String> ids = new HashSet<>();
        facts.events().forEach(event -> assertTrue(ids.add(event.id()), event.id() + " is there twice"));
        for (GoldenEvent event : facts.events()) {
            assertTrue(ids.containsAll(event.mayJoin()), event.id());
            assertFalse(event.claims().isEmpty() && !event.optional(), event.id() + " has no claim");
            event.claims()
                    .forEach(claim -> assertAll(
                            event.id(),
                            () -> assertFalse(claim.when().isEmpty()),
                            () -> assertFalse(claim.speaker().isEmpty()),
                            () -> claim.stance().forEach(GoldenFactsTest::assertStance)));
        }
        facts.disputes().forEach(dispute -> assertTrue(ids.contains(dispute.event()), dispute.about()));
    }

    private static void assertStance(String name) {
        assertTrue(Stream.of(Stance.values()).anyMatch(stance -> stance.name().equalsIgnoreCase(name)), name);
    }

    private static void assertPointAtSentences(GoldenFacts facts, Map<String, String> texts) {
        facts.articles()
                .forEach((name, article) -> assertEquals(
                        article.sha256(),
                        Hashes.sha256(texts.get(name)),
                        name + " is another text than the facts were written for"));
        List<Place> places = facts.places().toList();
        assertTrue(places.size() > 30);
        for (Place place : places) {
            String text = texts.get(place.article());
            String sentence =
                    text.substring(text.offsetByCodePoints(0, place.start()), text.offsetByCodePoints(0, place.end()));
            assertEquals(place.hash(), Hashes.sha256(sentence).substring(0, 16), place + ": " + sentence);
        }
    }
}
