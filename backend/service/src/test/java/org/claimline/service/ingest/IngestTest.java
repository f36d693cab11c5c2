// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.ingest;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.claimline.service.ServiceTest;
import org.claimline.service.database.Database;
import org.claimline.service.event.EventWriter.Difference;
import org.claimline.service.key.Keys;
import org.claimline.service.key.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@ServiceTest
class IngestTest {
    private static final Path SEEDS = Path.of("../../seeds");
    private static final Seeds BRIEFS = new Seeds(SEEDS.resolve("briefs"), SEEDS);

    @Inject
    SeedIngest ingest;

    @Inject
    Keys keys;

    @Inject
    Database database;

    @Inject
    Reconciling reconciling;

    @TempDir
    Path folder;

    /** Other tests expect the briefs. */
    @AfterEach
    void readTheBriefsAgain() {
        ingest.run(BRIEFS);
        reconciling.run();
    }

    @Test
    void nothingIsDoneTwice() {
        String before = get("/api/v1/events?limit=500").asString();
        String articles = get("/api/v1/articles").asString();
        ingest.run(BRIEFS);
        assertTrue(reconciling.run().isEmpty());
        assertEquals(before, get("/api/v1/events?limit=500").asString());
        assertEquals(articles, get("/api/v1/articles").asString());
    }

    @Test
    void aBadArticleDoesNotEndTheRun() throws IOException {
        Files.write(folder.resolve("a-broken.txt"), new byte[] {(byte) 0xc3, (byte) 0x28, 'x'});
        Files.writeString(folder.resolve("b-empty.md"), "  \n");
        Files.writeString(
                folder.resolve("c-good.txt"),
                "Harbour talks collapse\n\nLisbon, 3 March 2021\n\nThe minister Ana Reis said on Tuesday that the harbour"
                        + " talks in Porto had collapsed.\n");
        ingest.run(new Seeds(folder, folder));
        reconciling.run();
        assertEquals(1, get("/api/v1/articles").jsonPath().getInt("page.total"));
        List<String> starts = given().queryParam("q", "harbour")
                .get("/api/v1/events")
                .jsonPath()
                .getList("data.when.edtf");
        assertEquals(List.of("2021-03-02"), starts);
    }

    @Test
    void articlesThatAreGoneTakeTheirEventsWithThem() throws IOException {
        String kept =
                "Harbour talks collapse\n\nLisbon, 3 March 2021\n\nAna Reis met the dockers in Porto on Monday.\n";
        Files.writeString(folder.resolve("one.txt"), kept);
        ingest.run(new Seeds(folder, folder));
        Difference difference = reconciling.run().orElseThrow();
        assertTrue(difference.removed() > 0, difference.toString());
        assertEquals(
                0,
                given().queryParam("q", "Guaidó")
                        .get("/api/v1/events")
                        .jsonPath()
                        .getInt("page.total"));
        assertEquals(
                0,
                given().queryParam("q", "Guaidó")
                        .get("/api/v1/actors")
                        .jsonPath()
                        .getInt("page.total"));
    }

    @Test
    void removedEventsAreGoneAndComeBackUnderTheSameId() throws IOException {
        String id = get("/api/v1/events?sort=salience&limit=1").jsonPath().getString("data[0].id");
        Files.writeString(folder.resolve("one.txt"), "Lisbon, 3 March 2021\n\nAna Reis met the dockers on Monday.\n");
        ingest.run(new Seeds(folder, folder));
        reconciling.run();
        get("/api/v1/events/" + id).then().statusCode(410).contentType("application/problem+json");
        readTheBriefsAgain();
        get("/api/v1/events/" + id).then().statusCode(200);
    }

    /** As after an update of the program: everything is read anew, by another version. */
    @Test
    void eventsKeepTheirClaimsWhenArticlesAreReadAgain() {
        String events = "/api/v1/events?limit=500&include=claims&fields=claims,title";
        List<List<String>> before = get(events).jsonPath().getList("data.claims.id");
        database.update("UPDATE article SET extractor = ?, known = 'by another version'", "0.0.1");
        ingest.run(BRIEFS);
        reconciling.run();
        assertEquals(before, get(events).jsonPath().getList("data.claims.id"));
        assertTrue(before.stream().noneMatch(List::isEmpty));
    }

    @Test
    void editsOutliveANewReadingByAnotherVersion() {
        String key = "Bearer " + keys.create("ingest", Role.EDITOR);
        String event = "/api/v1/events/"
                + get("/api/v1/events?sort=salience&limit=1").jsonPath().getString("data[0].id");
        String edit = given().headers("Authorization", key, "If-Match", "*")
                .contentType("application/json")
                .body(Map.of("title", "Told by an editor", "when", "2019-05"))
                .patch(event)
                .jsonPath()
                .getString("id");
        database.update("UPDATE article SET extractor = ?, known = 'by another version'", "0.0.1");
        ingest.run(BRIEFS);
        reconciling.run();
        assertEquals(
                List.of(),
                get("/api/v1/articles").jsonPath().getList("data.extractor.findAll { it == '0.0.1' }"),
                "all were read anew");
        get(event).then().body("title", equalTo("Told by an editor")).body("when.edtf", equalTo("2019-05"));
        given().header("Authorization", key)
                .post("/api/v1/edits/" + edit + "/undo")
                .then()
                .statusCode(200);
    }

    @Test
    void theManifestSaysWhatArticlesDoNot() throws IOException {
        Files.writeString(folder.resolve("one.txt"), "Ana Reis met the dockers on Monday.\n");
        Files.writeString(folder.resolve("manifest.yaml"), """
                articles:
                  - file: one.txt
                    title: Dockers at the table
                    source: Porto Courier
                    url: https://courier.example/dockers
                    zone: Europe/Lisbon
                    published: {date: 2021-03-03, basis: stated, why: "The masthead says so."}
                """);
        ingest.run(new Seeds(folder, folder));
        reconciling.run();
        var article = get("/api/v1/articles").jsonPath();
        assertEquals("Dockers at the table", article.getString("data[0].title"));
        assertEquals("porto-courier", article.getString("data[0].source.id"));
        assertEquals("2021-03-03", article.getString("data[0].published.edtf"));
        assertEquals("https://courier.example/dockers", article.getString("data[0].url"));
        assertEquals("2021-03-01", get("/api/v1/events").jsonPath().getString("data[0].when.edtf"));
    }
}
