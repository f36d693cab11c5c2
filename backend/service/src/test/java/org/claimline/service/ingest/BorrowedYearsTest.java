// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.ingest;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.claimline.extraction.reconcile.Storyline;
import org.claimline.service.Ingester;
import org.claimline.service.ServiceTest;
import org.claimline.service.WithoutSeeds;
import org.claimline.service.database.Database;
import org.claimline.service.key.Keys;
import org.claimline.service.key.Role;
import org.claimline.service.storyline.StorylineStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServiceTest
@TestProfile(WithoutSeeds.class)
class BorrowedYearsTest {
    private static final String UNDATED = "The port talks failed on May 29.";
    private static final String DATED = "12 June 2021\n\nPort talks\n\nThe port talks failed on 29 May 2021.";
    private static final String UNRELATED = "3 March 2020\n\nBakers\n\nThe bakers closed their shops on 29 May 2019.";

    @Inject
    Keys keys;

    @Inject
    Database database;

    @Inject
    StorylineStore storylines;

    @Inject
    Reconciling reconciling;

    private Ingester ingester;

    @BeforeEach
    void begin() {
        empty();
        ingester = new Ingester(keys);
    }

    @AfterEach
    void empty() {
        WithoutSeeds.empty(database);
    }

    @Test
    void aYearComesWithTheArticleThatLendsItAndGoesWithIt() {
        String undated = read(Map.of(
                "text", UNDATED, "title", "Port news", "zone", "Europe/Lisbon", "url", "https://port.example/news"));
        Map<String, Object> alone = article(undated)
                .body("published.edtf", equalTo("XXXX"))
                .body("claims.when.edtf", equalTo(List.of("XXXX-05-29")))
                .extract()
                .path("published");
        String dated = read(Map.of("text", DATED));
        article(undated)
                .body("published.edtf", equalTo("2021-05-29/2021-12-31"))
                .body("published.basis", equalTo("inferred"))
                .body("published.zone", equalTo("Europe/Lisbon"))
                .body(
                        "published.evidence",
                        equalTo(List.of(
                                "It tells of “The port talks failed” on 05-29 (month-day), which another article,"
                                        + " “Port talks”, dates to 2021-05-29.")))
                .body("claims.when.edtf", equalTo(List.of("2021-05-29")))
                .body("title", equalTo("Port news"))
                .body("revision", equalTo(1));
        get("/api/v1/events?q=talks")
                .then()
                .body("data.when.edtf", equalTo(List.of("2021-05-29")))
                .body("data.claimCount", equalTo(List.of(2)));
        takeAway(dated);
        article(undated).body("published", equalTo(alone)).body("claims.when.edtf", equalTo(List.of("XXXX-05-29")));
        get("/api/v1/events?q=talks").then().body("data.when.edtf", equalTo(List.of("XXXX-05-29")));
    }

    @Test
    void whateverChangesTheLenderChangesTheYear() {
        String undated = read(Map.of("text", UNDATED));
        String lender = "Port talks\n\nThe port talks failed on May 29, the ministry in Faro wrote.";
        String url = "https://port.example/talks";
        read(Map.of("text", lender, "url", url, "published", "2021-06-12"));
        assertEquals("2021-05-29/2021-12-31", published(undated));
        read(Map.of("text", lender, "url", url, "published", "2018-06-12"));
        assertEquals("2018-05-29/2018-12-31", published(undated), "it was given another date");
        read(Map.of("text", lender.replace("May 29", "29 May 2016"), "url", url));
        assertEquals("XXXX", published(undated), "the new text has no date of its own");
        read(Map.of("text", lender.replace("Faro", "Lagos"), "url", url, "published", "2017-06-12"));
        assertEquals("2017-05-29/2017-12-31", published(undated), "its publisher has changed the text");
    }

    @Test
    void onlyWhatIsDatedByItselfLends() {
        read(Map.of("text", DATED));
        String borrower = read(Map.of("text", UNDATED + " The dockers ended their strike on June 2."));
        String further = read(Map.of("text", "The dockers ended their strike on June 2."));
        assertEquals("2021-06-02/2021-12-31", published(borrower));
        assertEquals("XXXX", published(further));
    }

    @Test
    void anArticleWhoseDateIsGivenLaterBorrowsNoMoreButLends() {
        String text = UNDATED + " The dockers ended their strike on June 2.";
        read(Map.of("text", DATED));
        String further = read(Map.of("text", "The dockers ended their strike on June 2."));
        String given = read(Map.of("text", text));
        assertEquals("XXXX", published(further));
        read(Map.of("text", text, "published", "2019-07-01"));
        assertEquals("2019-07-01", published(given));
        assertEquals("2019-06-02/2019-12-31", published(further));
    }

    @Test
    void aTextThatItsPublisherHasReplacedBorrowsNoMore() {
        String url = "https://port.example/news";
        String old = read(Map.of("text", UNDATED, "url", url));
        String now = read(Map.of("text", UNDATED + " Nobody was surprised.", "url", url));
        read(Map.of("text", DATED));
        article(old).body("published.edtf", equalTo("XXXX")).body("claims", equalTo(List.of()));
        article(now).body("published.edtf", equalTo("2021-05-29/2021-12-31")).body("revision", equalTo(2));
        get("/api/v1/articles?q=port").then().body("page.total", equalTo(2));
    }

    @Test
    void anArticleIsReadAgainOnlyWhenItsDateChanges() {
        String undated = read(Map.of("text", UNDATED));
        read(Map.of("text", DATED));
        String stored = article(undated).extract().path("ingested");
        read(Map.of("text", UNRELATED));
        assertEquals("unchanged", ingester.read(Map.of("text", UNDATED)).getString("articles[0].state"));
        storylines.replace(List.of(new Storyline("port", "The port", "", List.of("port"), List.of())));
        assertTrue(reconciling.run().isPresent());
        article(undated).body("ingested", equalTo(stored)).body("published.edtf", equalTo("2021-05-29/2021-12-31"));
    }

    /** As after an update of the program, when a lender is read anew by another version. */
    @Test
    void aYearStaysWhenItsLenderIsReadAgain() {
        String undated = read(Map.of("text", UNDATED));
        String dated = read(Map.of("text", DATED));
        database.update("UPDATE article SET known = 'by another version' WHERE id = ?", dated);
        assertEquals("stored", ingester.read(Map.of("text", DATED)).getString("articles[0].state"));
        assertEquals("2021-05-29/2021-12-31", published(undated));
        get("/api/v1/events?q=talks").then().body("data.claimCount", equalTo(List.of(2)));
    }

    @Test
    void editsOutliveTheReadingWithAnotherYear() {
        String undated = read(Map.of("text", UNDATED));
        String editor = "Bearer " + keys.create("edit", Role.EDITOR);
        String event = get("/api/v1/events?q=talks").jsonPath().getString("data[0].id");
        String edit = given().headers("Authorization", editor, "If-Match", "*")
                .contentType("application/json")
                .body(Map.of("title", "The talks as an editor tells them", "kind", "other"))
                .patch("/api/v1/events/" + event)
                .jsonPath()
                .getString("id");
        String dated = read(Map.of("text", DATED));
        assertNotEquals("XXXX", published(undated));
        get("/api/v1/events?q=talks")
                .then()
                .body("data.title", equalTo(List.of("The talks as an editor tells them")))
                .body("data.kind", equalTo(List.of("other")))
                .body("data.when.edtf", equalTo(List.of("2021-05-29")));
        takeAway(dated);
        get("/api/v1/events?q=talks").then().body("data.title", equalTo(List.of("The talks as an editor tells them")));
        given().header("Authorization", editor)
                .post("/api/v1/edits/" + edit + "/undo")
                .then()
                .statusCode(200);
        get("/api/v1/events?q=talks").then().body("data.title", equalTo(List.of("The port talks failed")));
    }

    private String read(Map<String, String> article) {
        return ingester.read(article).getString("articles[0].article");
    }

    private void takeAway(String id) {
        ingester.caller().delete("/api/v1/articles/" + id).then().statusCode(204);
    }

    private static ValidatableResponse article(String id) {
        return get("/api/v1/articles/" + id).then().statusCode(200);
    }

    private static String published(String id) {
        return article(id).extract().path("published.edtf");
    }
}
