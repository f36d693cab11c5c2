// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.claim;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.claimline.extraction.Hashes;
import org.claimline.service.ServiceTest;
import org.junit.jupiter.api.Test;

@ServiceTest
class ClaimsTest {
    private static final Path BRIEFS = Path.of("../../seeds/briefs");

    @Test
    void everyQuoteStandsWhereItSays() throws IOException {
        Map<String, String> texts = new HashMap<>();
        try (Stream<Path> files = Files.list(BRIEFS)) {
            for (Path file : files.toList()) {
                String text = Files.readString(file);
                texts.put(Hashes.sha256(text), text);
            }
        }
        List<Map<String, Object>> claims = given().queryParam("limit", 500)
                .get("/api/v1/claims")
                .jsonPath()
                .getList("data");
        assertTrue(claims.size() > 50);
        for (Map<String, Object> claim : claims) {
            String text = texts.get(claim.get("article"));
            Map<?, ?> quote = (Map<?, ?>) claim.get("quote");
            int start = text.offsetByCodePoints(0, (Integer) quote.get("start"));
            int end = text.offsetByCodePoints(0, (Integer) quote.get("end"));
            assertEquals(quote.get("exact"), text.substring(start, end));
            assertTrue(text.substring(0, start).endsWith((String) quote.get("prefix")));
            assertTrue(text.substring(end).startsWith((String) quote.get("suffix")));
        }
    }

    @Test
    void onePersonIsOneActorHoweverArticlesWriteTheName() {
        List<String> names = given().queryParam("limit", 500)
                .get("/api/v1/actors")
                .jsonPath()
                .getList("data.name");
        assertEquals(
                List.of("Juan Guaidó"),
                names.stream().filter(name -> name.matches(".*Guaid[oó]$")).toList());
        assertEquals(
                given().queryParam("speaker", "Guaido")
                        .get("/api/v1/claims")
                        .jsonPath()
                        .getInt("page.total"),
                given().queryParam("speaker", "juan-guaido")
                        .get("/api/v1/claims")
                        .jsonPath()
                        .getInt("page.total"));
        given().queryParam("speaker", "juan-guaido")
                .get("/api/v1/claims")
                .then()
                .body("data.speaker.name", everyItem(equalTo("Juan Guaidó")));
    }

    @Test
    void claimsAreFoundBySpeakerAndStance() {
        given().queryParam("stance", "denies")
                .get("/api/v1/claims")
                .then()
                .body("page.total", greaterThan(0))
                .body("data.stance", everyItem(is("denies")));
        String speaker = given().get("/api/v1/claims").jsonPath().getString("data[0].speaker.id");
        given().queryParam("speaker", speaker)
                .get("/api/v1/claims")
                .then()
                .body("page.total", greaterThan(0))
                .body("data.speaker.id", everyItem(is(speaker)));
    }

    @Test
    void aClaimLeadsToItsArticleSourceAndEvent() {
        JsonPath claim = given().get("/api/v1/claims").jsonPath();
        String id = claim.getString("data[0].id");
        get("/api/v1/claims/" + id).then().statusCode(200).body("id", equalTo(id));
        get("/api/v1/articles/" + claim.getString("data[0].article")).then().body("claims.id", hasItem(id));
        get("/api/v1/sources/" + claim.getString("data[0].source.id"))
                .then()
                .statusCode(200)
                .body("articleCount", greaterThan(0));
        get("/api/v1/events/" + claim.getString("data[0].event")).then().statusCode(200);
        get("/api/v1/claims/nothing").then().statusCode(404);
    }

    @Test
    void articlesAreNotGivenAway() throws IOException {
        String article = get("/api/v1/articles").jsonPath().getString("data[0].id");
        String answer = get("/api/v1/articles/" + article).asString();
        try (Stream<Path> files = Files.list(BRIEFS)) {
            for (Path file : files.toList()) {
                assertTrue(!answer.contains(Files.readString(file)));
            }
        }
    }

    @Test
    void actorsAndPlacesAreFoundByPartsOfTheirNames() {
        given().queryParam("q", "guaido")
                .get("/api/v1/actors")
                .then()
                .body("page.total", greaterThan(0))
                .body("data[0].eventCount", greaterThan(0));
        String id = given().queryParam("q", "guaido")
                .get("/api/v1/actors")
                .jsonPath()
                .getString("data[0].id");
        get("/api/v1/actors/" + id).then().statusCode(200);
        given().queryParam("actor", id).get("/api/v1/events").then().body("page.total", greaterThan(0));
        given().queryParam("q", "venez").get("/api/v1/places").then().body("page.total", greaterThan(0));
        get("/api/v1/storylines").then().body("data.size()", is(4));
        get("/api/v1/storylines/oslo-talks").then().statusCode(200).body("name", is("Oslo talks"));
    }
}
