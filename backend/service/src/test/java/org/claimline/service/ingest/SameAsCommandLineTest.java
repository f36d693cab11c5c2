// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.ingest;

import static io.restassured.RestAssured.get;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.claimline.cli.Claimline;
import org.claimline.extraction.Article;
import org.claimline.extraction.ArticleMetadata;
import org.claimline.extraction.Extraction;
import org.claimline.extraction.Extractor;
import org.claimline.extraction.reconcile.Corpus;
import org.claimline.service.Ingester;
import org.claimline.service.ServiceTest;
import org.claimline.service.WithoutSeeds;
import org.claimline.service.database.Database;
import org.claimline.service.key.Keys;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In whatever order and batches articles arrive, the service makes of them what the command line makes of their files. */
@ServiceTest
@TestProfile(WithoutSeeds.class)
class SameAsCommandLineTest {
    private static final int ORDERS = 12;

    /** Two years for one day, a year that only a borrower tells, words that do not agree, and days without any lender. */
    private static final List<String> TEXTS = List.of(
            "12 June 2021\n\nPort talks\n\nThe port talks failed on 29 May 2021. The dockers struck on 1 June 2021.",
            "2 July 2021\n\nStrike ends\n\nThe dockers ended their strike on 20 June 2021, Ana Reis said.",
            "9 June 2017\n\nOld talks\n\nThe port talks failed on 29 May 2017.",
            "Port news\n\nThe port talks failed on May 29. The union had called for them last month.",
            "Harbour diary\n\nThe dockers struck on June 1. The port talks failed on May 29.",
            "The long strike\n\nThe dockers ended their strike on June 20. The mayor reopened the old bridge on June 24.",
            "Bridges\n\nThe mayor reopened the old bridge on June 24.",
            "Bakers' news\n\nThe bakers closed their shops on May 29.",
            "Leap day\n\nAna Reis opened the museum on February 29. The port talks failed on May 29.");

    private static final String LENT_AND_TAKEN_AWAY =
            "5 July 2012\n\nBridges of old\n\nThe mayor reopened the old bridge on 24 June 2012. The bakers closed their"
                    + " shops on 29 May 2012. The port talks failed on 29 May 2012. The dockers struck on 1 June 2012.";

    @Inject
    Keys keys;

    @Inject
    Database database;

    @TempDir
    Path folder;

    @BeforeEach
    @AfterEach
    void empty() {
        WithoutSeeds.empty(database);
    }

    @Test
    void inWhateverOrderArticlesArrive() throws IOException, InterruptedException {
        List<Extraction> expected = new Corpus(Extractor.english())
                .extract(TEXTS.stream().map(SameAsCommandLineTest::article).toList());
        long borrowed = expected.stream()
                .filter(article -> article.published().evidence().toString().contains("which another article"))
                .count();
        assertEquals(4, borrowed);
        Map<String, Object> events = eventsOfCommandLine();
        for (int seed = 0; seed < ORDERS; seed++) {
            empty();
            arrive(new Random(seed));
            assertEquals(articles(expected), articlesOfService(), "seed " + seed);
            assertEquals(claims(expected), claimsOfService(), "seed " + seed);
            assertEquals(events, eventsOfService(), "seed " + seed);
        }
    }

    private void arrive(Random random) {
        Ingester ingester = new Ingester(keys);
        List<String> texts = new ArrayList<>(TEXTS);
        texts.add(LENT_AND_TAKEN_AWAY);
        Collections.shuffle(texts, random);
        boolean gone = false;
        for (int from = 0; from < texts.size(); ) {
            int to = Math.min(texts.size(), from + 1 + random.nextInt(4));
            ingester.read(texts.subList(from, to).stream()
                    .map(text -> Map.of("text", text))
                    .toArray());
            boolean came = texts.indexOf(LENT_AND_TAKEN_AWAY) < to;
            if (came && !gone && (to == texts.size() || random.nextBoolean())) {
                ingester.caller()
                        .delete("/api/v1/articles/"
                                + article(LENT_AND_TAKEN_AWAY).id())
                        .then()
                        .statusCode(204);
                gone = true;
            }
            from = to;
        }
    }

    private static Article article(String text) {
        return Article.of(text, ArticleMetadata.none());
    }

    private static Map<String, Object> articles(List<Extraction> extractions) {
        Map<String, Object> articles = new TreeMap<>();
        extractions.forEach(article -> articles.put(
                article.article(),
                List.of(
                        article.published().when().edtf(),
                        article.published().evidence(),
                        article.published().confidence())));
        return articles;
    }

    private static Map<String, Object> articlesOfService() throws IOException {
        Map<String, Object> articles = new TreeMap<>();
        for (JsonNode article : data("/api/v1/articles?limit=500")) {
            JsonNode published = article.path("published");
            List<String> evidence = new ArrayList<>();
            published.path("evidence").forEach(step -> evidence.add(step.textValue()));
            articles.put(
                    article.path("id").textValue(),
                    List.of(
                            published.path("edtf").textValue(),
                            evidence,
                            published.path("confidence").doubleValue()));
        }
        return articles;
    }

    private static Map<String, String> claims(List<Extraction> extractions) {
        Map<String, String> claims = new TreeMap<>();
        extractions.forEach(article -> article.claims()
                .forEach(claim -> claims.put(claim.id(), claim.date().when().edtf())));
        return claims;
    }

    private static Map<String, String> claimsOfService() throws IOException {
        Map<String, String> claims = new TreeMap<>();
        for (JsonNode claim : data("/api/v1/claims?limit=500")) {
            claims.put(claim.path("id").textValue(), claim.at("/when/edtf").textValue());
        }
        return claims;
    }

    private static Map<String, Object> eventsOfService() throws IOException {
        Map<String, Object> events = new TreeMap<>();
        for (JsonNode event : data("/api/v1/events?limit=500&include=claims")) {
            events.put(event.path("id").textValue(), event(event, event.path("claims"), "id"));
        }
        return events;
    }

    /** The command line as people run it, on files. */
    private Map<String, Object> eventsOfCommandLine() throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                Claimline.class.getName(),
                "events"));
        for (int i = 0; i < TEXTS.size(); i++) {
            command.add(
                    Files.writeString(folder.resolve(i + ".txt"), TEXTS.get(i)).toString());
        }
        Path output = folder.resolve("events.jsonl");
        Process process = new ProcessBuilder(command)
                .redirectOutput(output.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        assertEquals(0, process.waitFor());
        Map<String, Object> events = new TreeMap<>();
        for (String line : Files.readAllLines(output)) {
            JsonNode event = new ObjectMapper().readTree(line);
            events.put(event.path("id").textValue(), event(event, event.path("mentions"), "claim"));
        }
        assertTrue(events.size() > 5, events.toString());
        return events;
    }

    private static Object event(JsonNode event, JsonNode claims, String id) {
        TreeSet<String> ids = new TreeSet<>();
        claims.forEach(claim -> ids.add(claim.path(id).textValue()));
        return List.of(event.path("title").textValue(), event.at("/when/edtf").textValue(), ids);
    }

    private static JsonNode data(String path) throws IOException {
        return new ObjectMapper().readTree(get(path).asString()).path("data");
    }
}
