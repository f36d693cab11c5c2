// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.intake;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.claimline.service.Ingester.body;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.claimline.service.Ingester;
import org.claimline.service.ServiceTest;
import org.claimline.service.key.Keys;
import org.claimline.service.key.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ServiceTest
class IntakeTest {
    private static final String STORY = """
            Harbour talks collapse

            Lisbon, 3 March 2021

            The minister Ana Reis said on Tuesday that the harbour talks in Porto had collapsed.
            """;

    @Inject
    Keys keys;

    @Inject
    Queue queue;

    private Ingester ingester;

    @BeforeEach
    void makeKey() {
        ingester = new Ingester(keys);
    }

    /** Other tests expect the briefs alone. */
    @AfterEach
    void takeAway() {
        ingester.takeAway();
    }

    @Test
    void aTextBecomesAnArticleWithClaimsAndEvents() {
        JsonPath job = ingester.read(Map.of("text", STORY, "source", "Lisbon Courier"));
        assertEquals("stored", job.getString("articles[0].state"));
        String article = job.getString("articles[0].article");
        get("/api/v1/articles/" + article)
                .then()
                .statusCode(200)
                .body("source.name", equalTo("Lisbon Courier"))
                .body("claims.when.edtf", hasItem("2021-03-02"));
        get("/api/v1/events?q=harbour").then().body("data.when.edtf", hasItem("2021-03-02"));
    }

    @Test
    void theSameTextAgainChangesNothing() {
        ingester.read(Map.of("text", STORY));
        String before = get("/api/v1/events?limit=500").asString();
        assertEquals("unchanged", ingester.read(Map.of("text", STORY)).getString("articles[0].state"));
        assertEquals(before, get("/api/v1/events?limit=500").asString());
    }

    @Test
    void aRequestSentAgainIsAnsweredWithItsFirstJob() {
        String name = "again-" + ingester.token();
        Response first = ingester.caller()
                .header("Idempotency-Key", name)
                .body(body(Map.of("text", STORY)))
                .post("/api/v1/articles");
        Response again = ingester.caller()
                .header("Idempotency-Key", name)
                .body(body(Map.of("text", STORY)))
                .post("/api/v1/articles");
        assertEquals(first.jsonPath().getString("id"), again.jsonPath().getString("id"));
        ingester.caller()
                .header("Idempotency-Key", name)
                .body(body(Map.of("text", "Something else.")))
                .post("/api/v1/articles")
                .then()
                .statusCode(409)
                .contentType("application/problem+json");
        ingester.await(first);
    }

    @Test
    void aNewTextAtAnAddressReplacesTheOldOne() {
        String url = "https://news.example/harbour";
        String old = ingester.read(Map.of("text", STORY, "url", url)).getString("articles[0].article");
        String corrected = STORY.replace("Tuesday", "Monday");
        String now = ingester.read(Map.of("text", corrected, "url", url)).getString("articles[0].article");
        assertNotEquals(old, now);
        get("/api/v1/articles/" + now).then().body("revision", equalTo(2));
        get("/api/v1/articles/" + old).then().body("claims.size()", equalTo(0));
        get("/api/v1/articles?q=harbour").then().body("data.id", equalTo(List.of(now)));
        get("/api/v1/events?q=harbour").then().body("data.when.edtf", equalTo(List.of("2021-03-01")));
    }

    @Test
    void eventsAreFoundUnderTheFullNameThatALaterArticleTells() {
        ingester.read(Map.of("text", STORY.replace("The minister Ana Reis", "Reis")));
        String asked = "/api/v1/events?q=harbour&speaker=ana-reis";
        get(asked).then().body("page.total", equalTo(0));
        ingester.read(Map.of("text", "Faro, 3 March 2021\n\nAna Reis opened a museum in Faro on Monday."));
        get(asked).then().body("page.total", equalTo(1));
    }

    @Test
    void anArticleTakenAwayTakesItsEventsAlong() {
        String before =
                get("/api/v1/events?limit=500").jsonPath().getList("data.id").toString();
        String id = ingester.read(Map.of("text", STORY)).getString("articles[0].article");
        String event = get("/api/v1/events?q=harbour").jsonPath().getString("data[0].id");
        ingester.caller().delete("/api/v1/articles/" + id).then().statusCode(204);
        get("/api/v1/articles/" + id).then().statusCode(404);
        get("/api/v1/events/" + event).then().statusCode(410);
        assertEquals(
                before,
                get("/api/v1/events?limit=500").jsonPath().getList("data.id").toString());
        ingester.caller().delete("/api/v1/articles/" + id).then().statusCode(404);
    }

    @Test
    void finishedJobsAreForgottenInTheEndAndTheirArticlesStay() {
        Response accepted = ingester.hand(Map.of("text", STORY));
        String article = ingester.await(accepted).getString("articles[0].article");
        String job = accepted.header("Location");
        queue.forget(Instant.now().minusSeconds(60));
        ingester.caller().get(job).then().statusCode(200);
        queue.forget(Instant.now().plusSeconds(60));
        ingester.caller().get(job).then().statusCode(404);
        get("/api/v1/articles/" + article).then().statusCode(200);
    }

    @Test
    void manyArticlesAreEachReadOnce() {
        Object[] stories = IntStream.range(0, 20)
                .mapToObj(i -> Map.of("text", STORY.replace("Porto", "Port " + i)))
                .toArray();
        JsonPath job = ingester.read(stories);
        assertEquals(20, job.getInt("read"));
        assertEquals(20, job.getList("articles.article").stream().distinct().count());
        assertEquals(
                List.of("stored"),
                job.getList("articles.state").stream().distinct().toList());
    }

    @Test
    void aPrivateAddressIsNotFetched() {
        JsonPath job = ingester.read(Map.of("url", "http://127.0.0.1:5432/"), Map.of("text", STORY));
        assertEquals("failed", job.getString("articles[0].state"));
        assertEquals("fetch", job.getString("articles[0].stage"));
        assertEquals("\"127.0.0.1\" is not on the public internet", job.getString("articles[0].problem"));
        assertEquals("stored", job.getString("articles[1].state"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}|articles",
                "{\"articles\": []}|articles",
                "{\"articles\": [{}]}|articles[0]",
                "{\"articles\": [null]}|articles[0]",
                "{\"articles\": [{\"text\": \"a\", \"html\": \"b\"}]}|articles[0]",
                "{\"articles\": [{\"text\": \"  \"}]}|articles[0].text",
                "{\"articles\": [{\"text\": \"a\\u0000b\"}]}|articles[0].text",
                "{\"articles\": [{\"text\": \"a\\ud800b\"}]}|articles[0].text",
                "{\"articles\": [{\"url\": \"ftp://a.example/\"}]}|articles[0].url",
                "{\"articles\": [{\"text\": \"a\", \"zone\": \"Mars/Olympus\"}]}|articles[0].zone",
                "{\"articles\": [{\"text\": \"a\", \"published\": \"2021-02-30\"}]}|articles[0].published",
                "{\"articles\": [{\"text\": \"a\", \"language\": \"?\"}]}|articles[0].language"
            })
    void whatIsWrongIsSaid(String body, String member) {
        ingester.caller()
                .body(body)
                .post("/api/v1/articles")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.parameter", hasItem(member));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"not json", "[]", "{\"article\": []}", "{\"articles\": [{\"txt\": \"a\"}]}", "''"})
    void whatIsNotTheJsonExpectedIsRefused(String body) {
        ingester.caller()
                .body(body)
                .post("/api/v1/articles")
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
    }

    @Test
    void writingNeedsAKeyOfTheRightRole() {
        given().contentType("application/json")
                .body(body(Map.of("text", STORY)))
                .post("/api/v1/articles")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", startsWith("Bearer"))
                .body("detail", containsString("claimline key create --role ingester"));
        for (String wrong : List.of("Bearer cl_00000000_" + "A".repeat(43), "Bearer", "Basic YTpi", "")) {
            given().header("Authorization", wrong)
                    .delete("/api/v1/articles/x")
                    .then()
                    .statusCode(401)
                    .contentType("application/problem+json");
        }
        given().header("Authorization", "Bearer " + keys.create("r", Role.READER))
                .delete("/api/v1/articles/x")
                .then()
                .statusCode(403)
                .body("detail", equalTo("The key is of the role reader; this needs ingester."));
        given().header("Authorization", "Bearer " + keys.create("a", Role.ADMIN))
                .delete("/api/v1/articles/x")
                .then()
                .statusCode(404);
    }

    @Test
    void anUnknownJobIsNotFound() {
        ingester.caller().get("/api/v1/jobs/nope").then().statusCode(404).contentType("application/problem+json");
    }
}
