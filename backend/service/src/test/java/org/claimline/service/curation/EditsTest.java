// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.curation;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.claimline.service.ServiceTest;
import org.claimline.service.key.Keys;
import org.claimline.service.key.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ServiceTest
class EditsTest {
    @Inject
    Keys keys;

    private final Deque<String> made = new ArrayDeque<>();
    private String token;
    private String untouched;

    @BeforeEach
    void look() {
        token = keys.create("test", Role.EDITOR);
        untouched = state();
    }

    /** Whatever was done, undoing it restores everything but the times of change. */
    @AfterEach
    void undoEverything() {
        while (!made.isEmpty()) {
            editor().post("/api/v1/edits/" + made.pop() + "/undo").then().statusCode(200);
        }
        assertEquals(untouched, state());
    }

    @Test
    void aChangeShowsAtOnce() {
        String id = event(0);
        edit(
                id,
                "",
                Map.of(
                        "title",
                        "What an editor says",
                        "when",
                        "2019-04",
                        "kind",
                        "talks",
                        "status",
                        "alleged",
                        "storylines",
                        List.of("oslo-talks")));
        get("/api/v1/events/" + id)
                .then()
                .body("title", equalTo("What an editor says"))
                .body("when.edtf", equalTo("2019-04"))
                .body("when.basis", equalTo("editor"))
                .body("kind", equalTo("talks"))
                .body("status", equalTo("alleged"))
                .body("storylines.id", equalTo(List.of("oslo-talks")));
        get("/api/v1/events?storyline=oslo-talks&limit=500").then().body("data.id", hasItem(id));
    }

    @Test
    void aHiddenEventIsGoneUntilTheEditIsUndone() {
        String id = event(0);
        edit(id, "", Map.of("hidden", true));
        get("/api/v1/events/" + id).then().statusCode(410);
        get("/api/v1/events?limit=500").then().body("data.id", not(hasItem(id)));
        editor().post("/api/v1/edits/" + made.pop() + "/undo").then().statusCode(200);
        get("/api/v1/events/" + id).then().statusCode(200);
    }

    @Test
    void mergedEventsAreOneAndTheOldAddressLeadsThere() {
        String into = event(0);
        String from = event(1);
        int claims = count(into) + count(from);
        edit(into, "/merge", Map.of("events", List.of(from)));
        get("/api/v1/events/" + into).then().body("claimCount", equalTo(claims));
        given().redirects()
                .follow(false)
                .get("/api/v1/events/" + from)
                .then()
                .statusCode(308)
                .header("Location", org.hamcrest.Matchers.endsWith("/api/v1/events/" + into));
    }

    @Test
    void aSplitMakesAnEventOfItsOwn() {
        String id = get("/api/v1/events?limit=500").jsonPath().getString("data.find { it.claimCount > 1 }.id");
        List<String> claims = get("/api/v1/events/" + id + "/claims").jsonPath().getList("data.id");
        Response split = edit(id, "/split", Map.of("claims", claims.subList(0, 1)));
        String created = split.jsonPath().getString("created");
        get("/api/v1/events/" + created + "/claims").then().body("data.id", equalTo(claims.subList(0, 1)));
        get("/api/v1/events/" + id).then().body("claimCount", equalTo(claims.size() - 1));
        edit(created, "", Map.of("title", "Edited once more"));
        get("/api/v1/events/" + created).then().body("title", equalTo("Edited once more"));
    }

    @Test
    void theLogTellsWhoDidWhat() {
        String id = event(0);
        edit(id, "", Map.of("title", "Logged"));
        String edit = made.peek();
        String editor = keys.holder(token).orElseThrow().id();
        get("/api/v1/edits?limit=1")
                .then()
                .body("data[0].id", equalTo(edit))
                .body("data[0].editor", equalTo(editor))
                .body("data[0].change", equalTo(Map.of("title", "Logged")))
                .body("data[0].undone", equalTo(null));
        editor().post("/api/v1/edits/" + made.pop() + "/undo")
                .then()
                .statusCode(200)
                .body("undoneBy", equalTo(editor));
        editor().post("/api/v1/edits/" + edit + "/undo").then().statusCode(409);
        editor().post("/api/v1/edits/nope/undo").then().statusCode(404);
        get("/api/v1/edits?limit=1").then().body("data[0].undoneBy", equalTo(editor));
    }

    @Test
    void nobodysChangeGetsLost() {
        String id = event(0);
        String seen = get("/api/v1/events/" + id).header("ETag");
        edit(id, "", Map.of("title", "First"));
        editor().header("If-Match", seen)
                .body(Map.of("title", "Second"))
                .patch("/api/v1/events/" + id)
                .then()
                .statusCode(412)
                .contentType("application/problem+json");
        editor().body(Map.of("title", "Second"))
                .patch("/api/v1/events/" + id)
                .then()
                .statusCode(428);
        get("/api/v1/events/" + id).then().body("title", equalTo("First"));
        String packed = given().header("Accept-Encoding", "gzip")
                .get("/api/v1/events/" + id)
                .header("ETag");
        Response third = editor().header("If-Match", packed)
                .body(Map.of("title", "Third"))
                .patch("/api/v1/events/" + id);
        assertEquals(200, third.statusCode(), third.asString());
        made.push(third.jsonPath().getString("id"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "|{}|body",
                "|{\"title\": \" \"}|title",
                "|{\"title\": \"a\\u0000\"}|title",
                "|{\"when\": \"2019-02-30\"}|when",
                "|{\"kind\": \"party\"}|kind",
                "|{\"status\": \"maybe\"}|status",
                "|{\"storylines\": [\"nope\"]}|storylines",
                "|{\"hidden\": false}|hidden",
                "/merge|{}|events",
                "/merge|{\"events\": [\"nope\"]}|events",
                "/merge|{\"events\": [\"a\\u0000b\"]}|events",
                "/split|{\"claims\": []}|claims",
                "/split|{\"claims\": [\"nope\"]}|claims"
            })
    void whatIsWrongIsSaid(String below, String body, String member) {
        String address = "/api/v1/events/" + event(0) + (below == null ? "" : below);
        RequestSpecification request = editor().header("If-Match", "*").body(body);
        (below == null ? request.patch(address) : request.post(address))
                .then()
                .statusCode(400)
                .body("errors.parameter", hasItem(member));
    }

    @Test
    void correctingIsForEditors() {
        given().contentType("application/json")
                .body("{}")
                .patch("/api/v1/events/x")
                .then()
                .statusCode(401);
        given().contentType("application/json")
                .header("Authorization", "Bearer " + keys.create("i", Role.INGESTER))
                .body("{}")
                .patch("/api/v1/events/x")
                .then()
                .statusCode(403);
        editor().header("If-Match", "*")
                .body("{}")
                .patch("/api/v1/events/x")
                .then()
                .statusCode(404);
    }

    private static String state() {
        String events = get("/api/v1/events?limit=500").asString().replaceAll("\"updated\":\"[^\"]*\"", "");
        assertTrue(events.length() > 1_000);
        return events;
    }

    private static String event(int index) {
        return get("/api/v1/events?sort=salience").jsonPath().getString("data[" + index + "].id");
    }

    private static int count(String event) {
        return get("/api/v1/events/" + event).jsonPath().getInt("claimCount");
    }

    private RequestSpecification editor() {
        return given().header("Authorization", "Bearer " + token).contentType("application/json");
    }

    private Response edit(String event, String below, Map<String, Object> body) {
        String address = "/api/v1/events/" + event;
        RequestSpecification request =
                editor().header("If-Match", get(address).header("ETag")).body(body);
        Response response = below.isEmpty() ? request.patch(address) : request.post(address + below);
        assertEquals(200, response.statusCode(), response.asString());
        made.push(response.jsonPath().getString("id"));
        return response;
    }
}
