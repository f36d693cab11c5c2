// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.change;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.claimline.service.ServiceTest;
import org.claimline.service.database.Database;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@ServiceTest
class ChangesTest {
    private static final int PART = 400;
    private static final String LOG = "INSERT INTO change (event, kind, replaced_by) VALUES (?, ?, ?)";

    @Inject
    Database database;

    @Test
    void everyEventWasCreatedOnceOrMore() {
        JsonPath first = given().queryParam("limit", 10).get("/api/v1/changes").jsonPath();
        assertEquals("created", first.getString("data[0].kind"));
        List<Integer> numbers = first.getList("data.seq");
        assertEquals(numbers.stream().sorted().toList(), numbers);
        given().queryParam("since", numbers.get(9))
                .queryParam("limit", 1)
                .get("/api/v1/changes")
                .then()
                .body("data[0].seq", is(first.getInt("data[9].seq") + 1));
        given().queryParam("since", "yesterday").get("/api/v1/changes").then().statusCode(400);
    }

    @Test
    void tombstonesSayWhereClaimsHaveGoneAndOldAddressesLeadThere() {
        String heir = get("/api/v1/events").jsonPath().getString("data[0].id");
        database.update(LOG, "merged-away", "removed", heir);
        given().redirects()
                .follow(false)
                .get("/api/v1/events/merged-away")
                .then()
                .statusCode(308)
                .header("Location", endsWith("/api/v1/events/" + heir));
        get("/api/v1/events/merged-away").then().statusCode(200).body("id", is(heir));
        get("/api/v1/events/merged-away/claims").then().statusCode(200);
    }

    @Test
    @Timeout(60)
    void aReaderHearsOfChangesAndGoesOnWhereItStopped() throws IOException, InterruptedException {
        long before = latest();
        try (BufferedReader lines = open(null)) {
            assertEquals(":still here", lines.readLine());
            database.update(LOG, "one", "created", null);
            assertEquals("one", next(lines));
        }
        database.update(LOG, "two", "updated", null);
        try (BufferedReader lines = open(String.valueOf(before))) {
            assertEquals("one", next(lines));
            assertEquals("two", next(lines));
        }
        HttpRequest wrong = request("soon");
        assertEquals(
                400,
                HttpClient.newHttpClient()
                        .send(wrong, HttpResponse.BodyHandlers.discarding())
                        .statusCode());
    }

    /** It takes in nothing while the service has far more to say than any buffer between them holds. */
    @Test
    @Timeout(120)
    void aReaderWhoDoesNotKeepUpIsCutOffAndOthersAreNot() throws IOException, InterruptedException {
        String padding = "x".repeat(5_000);
        List<Object[]> changes = IntStream.range(0, 4_000)
                .mapToObj(i -> new Object[] {i + padding, "updated", null})
                .toList();
        try (Socket slow = new Socket();
                BufferedReader quick = open(null)) {
            slow.setReceiveBufferSize(2_048);
            slow.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), RestAssured.port));
            slow.setSoTimeout(60_000);
            slow.getOutputStream()
                    .write("GET /api/v1/events/stream HTTP/1.1\r\nHost: localhost\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
            assertEquals('H', slow.getInputStream().read());
            // The quick reader is never further behind than one part, however busy the machine is.
            for (int from = 0; from < changes.size(); from += PART) {
                database.batch(LOG, changes.subList(from, from + PART));
                for (int i = from; i < from + PART; i++) {
                    assertTrue(nextData(quick).contains("\"event\":\"" + i + "x"));
                }
            }
            assertTrue(slow.getInputStream().readAllBytes().length < padding.length() * changes.size());
        } finally {
            database.update("DELETE FROM change WHERE length(event) > ?", padding.length());
        }
    }

    private long latest() {
        JsonPath changes =
                given().queryParam("limit", 500).get("/api/v1/changes").jsonPath();
        return changes.getLong("data.seq.max()");
    }

    private BufferedReader open(String last) throws IOException, InterruptedException {
        var response = HttpClient.newHttpClient().send(request(last), HttpResponse.BodyHandlers.ofInputStream());
        assertEquals(200, response.statusCode());
        assertTrue(response.headers().firstValue("Content-Type").orElse("").startsWith("text/event-stream"));
        return new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8));
    }

    private HttpRequest request(String last) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + RestAssured.port + "/api/v1/events/stream"))
                .timeout(Duration.ofSeconds(30));
        return (last == null ? request : request.header("Last-Event-ID", last)).build();
    }

    /** The event of the next change. */
    private static String next(BufferedReader lines) throws IOException {
        return JsonPath.from(nextData(lines)).getString("event");
    }

    private static String nextData(BufferedReader lines) throws IOException {
        String line = lines.readLine();
        while (!line.startsWith("data:")) {
            line = lines.readLine();
        }
        return line.substring("data:".length());
    }
}
