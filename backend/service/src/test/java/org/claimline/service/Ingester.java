// SPDX-License-Identifier: Apache-2.0
package org.claimline.service;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.claimline.service.key.Keys;
import org.claimline.service.key.Role;

/** Hands articles in over HTTP, as a client with a key does, and takes them away again. */
public final class Ingester {
    private final String token;
    private final List<String> added = new ArrayList<>();

    public Ingester(Keys keys) {
        token = keys.create("test", Role.INGESTER);
    }

    /** The token of its key. */
    public String token() {
        return token;
    }

    public RequestSpecification caller() {
        return given().header("Authorization", "Bearer " + token).contentType("application/json");
    }

    /** The body of a request that hands in articles. */
    public static Map<String, Object> body(Object... articles) {
        return Map.of("articles", articles);
    }

    public Response hand(Object... articles) {
        Response response = caller().body(body(articles)).post("/api/v1/articles");
        assertEquals(202, response.statusCode(), response.asString());
        return response;
    }

    /** Hands articles in and waits until they are read. */
    public JsonPath read(Object... articles) {
        return await(hand(articles));
    }

    /** The job once it has ended. */
    public JsonPath await(Response accepted) {
        Instant deadline = Instant.now().plusSeconds(60);
        JsonPath job = accepted.jsonPath();
        while (!"done".equals(job.getString("state"))) {
            if (Instant.now().isAfter(deadline)) {
                throw new IllegalStateException("the job did not end: " + job.prettify());
            }
            pause();
            job = caller().get(accepted.header("Location")).jsonPath();
        }
        job.<String>getList("articles.article").stream()
                .filter(id -> id != null)
                .forEach(added::add);
        return job;
    }

    /** Takes away what it handed in. */
    public void takeAway() {
        added.stream().distinct().forEach(id -> caller().delete("/api/v1/articles/" + id));
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
