// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.http;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.blankOrNullString;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.claimline.service.ServiceTest;
import org.junit.jupiter.api.Test;

@ServiceTest
class ReadsTest {
    private static final String EVENTS = "/api/v1/events";

    @Test
    void aReadThatHasNotChangedIsAnsweredWith304() {
        String tag = get(EVENTS)
                .then()
                .header("ETag", matchesPattern("\"[0-9a-f]{32}(-gzip)?\""))
                .extract()
                .header("ETag");
        given().header("If-None-Match", "\"other\", " + tag)
                .get(EVENTS)
                .then()
                .statusCode(304)
                .header("ETag", equalTo(tag))
                .body(is(blankOrNullString()));
        given().header("If-None-Match", tag).get(EVENTS + "?limit=1").then().statusCode(200);
    }

    @Test
    void headAnswersLikeGetWithoutABody() {
        given().head(EVENTS)
                .then()
                .statusCode(200)
                .header("ETag", matchesPattern("\".*\""))
                .body(is(blankOrNullString()));
    }

    @Test
    void longAnswersAreCompressedUnderATagOfTheirOwn() throws IOException, InterruptedException {
        HttpResponse<byte[]> plain = fetch("identity");
        HttpResponse<byte[]> packed = fetch("br;q=1.0, gzip;q=0.8");
        assertEquals("gzip", packed.headers().firstValue("Content-Encoding").orElseThrow());
        assertTrue(packed.body().length < plain.body().length / 2);
        assertNotEquals(plain.headers().firstValue("ETag"), packed.headers().firstValue("ETag"));
        byte[] unpacked = new GZIPInputStream(new ByteArrayInputStream(packed.body())).readAllBytes();
        assertEquals(new String(plain.body(), StandardCharsets.UTF_8), new String(unpacked, StandardCharsets.UTF_8));
        assertTrue(fetch("gzip;q=0").headers().firstValue("Content-Encoding").isEmpty());
    }

    @Test
    void readsAreOpenToEveryOriginAndNothingElseIs() {
        given().header("Origin", "https://news.example")
                .get(EVENTS)
                .then()
                .header("Access-Control-Allow-Origin", is("*"))
                .header("Access-Control-Allow-Credentials", is(nullValue()))
                .header("Set-Cookie", is(nullValue()));
        preflight("GET").then().statusCode(204).header("Access-Control-Allow-Origin", is("*"));
        preflight("DELETE").then().header("Access-Control-Allow-Origin", is(nullValue()));
        preflight("no method").then().header("Access-Control-Allow-Origin", is(nullValue()));
        given().header("Origin", "https://news.example")
                .post(EVENTS)
                .then()
                .header("Access-Control-Allow-Origin", is(nullValue()));
    }

    @Test
    void onlyTheEmbedMayBeFramed() {
        get("/embed").then().header("Content-Security-Policy", containsString("frame-ancestors *"));
        get("/embed").then().header("X-Frame-Options", is(nullValue()));
        get("/").then().header("Content-Security-Policy", containsString("frame-ancestors 'self'"));
        get(EVENTS).then().header("Content-Security-Policy", containsString("frame-ancestors 'none'"));
        get(EVENTS).then().header("X-Content-Type-Options", is("nosniff"));
    }

    private static Response preflight(String method) {
        return given().header("Origin", "https://news.example")
                .header("Access-Control-Request-Method", method)
                .options(EVENTS);
    }

    private HttpResponse<byte[]> fetch(String encoding) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + RestAssured.port + EVENTS))
                .header("Accept-Encoding", encoding)
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofByteArray());
    }
}
