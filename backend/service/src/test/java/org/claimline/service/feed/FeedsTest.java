// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.feed;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.junit.QuarkusMock;
import io.vertx.core.Vertx;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.claimline.service.ServiceTest;
import org.claimline.service.database.Database;
import org.claimline.service.database.Sql;
import org.claimline.service.fetch.Fetcher;
import org.claimline.service.fetch.LoopbackFetcher;
import org.claimline.service.key.Keys;
import org.claimline.service.key.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** Feeds and their articles are on a server of the test's own, which only the fetcher of the test may reach. */
@ServiceTest
class FeedsTest {
    @Inject
    FeedCommand command;

    @Inject
    Feeds feeds;

    @Inject
    Database database;

    @Inject
    Keys keys;

    @Inject
    Vertx vertx;

    private HttpServer server;
    private volatile int stories = 2;
    private volatile int status = 200;
    private volatile int unchanged;

    @BeforeEach
    void startServer() throws IOException {
        QuarkusMock.installMockForType(LoopbackFetcher.on(vertx), Fetcher.class);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/feed", this::feed);
        server.createContext("/nonsense", exchange -> answer(exchange, 200, "application/xml", "<html>"));
        server.createContext(
                "/story",
                exchange -> answer(
                        exchange,
                        200,
                        "text/html",
                        story(exchange.getRequestURI().getPath())));
        server.start();
    }

    @AfterEach
    void takeAway() {
        server.stop(0);
        database.update("DELETE FROM feed");
        String token = keys.create("test", Role.INGESTER);
        articles()
                .forEach(
                        id -> given().header("Authorization", "Bearer " + token).delete("/api/v1/articles/" + id));
    }

    @Test
    void whatIsNewInAFeedBecomesArticlesOnce() {
        run("add", at("/feed"));
        readAll();
        awaitArticles(2);
        get("/api/v1/articles/" + articles().get(0)).then().statusCode(200);
        assertEquals(
                "Valley News",
                get("/api/v1/articles/" + articles().get(0)).jsonPath().getString("source.name"));
        assertEquals(0, unchanged);

        readAll();
        assertEquals(1, unchanged, "the server is told what is known");
        stories = 3;
        readAll();
        awaitArticles(3);
        assertEquals(3, jobs(), "every story was handed in once");
        assertTrue(run("list").contains("3 entries  read "), run("list"));
    }

    @Test
    void aFeedThatFailsIsTriedLessAndLessOften() {
        run("add", at("/feed"));
        status = 503;
        readAll();
        Instant first = due();
        readAll();
        Instant second = due();
        assertTrue(run("list").contains("failed 2 times"), run("list"));
        assertTrue(run("list").contains("it answers with status 503"), run("list"));
        assertTrue(second.isAfter(first.plusSeconds(1_800)), first + " " + second);
        status = 200;
        readAll();
        assertFalse(run("list").contains("failed"), run("list"));
        awaitArticles(2);
    }

    @Test
    void whatIsNoFeedIsSaidSo() {
        run("add", at("/nonsense"));
        run("add", at("/story/1"));
        readAll();
        String list = run("list");
        assertTrue(list.contains("it is neither Atom nor RSS"), list);
        assertTrue(list.contains("it is no feed but \"text/html\""), list);
    }

    @Test
    void aFeedIsKeptOnceAndForgottenByIdOrAddress() {
        String id = run("add", at("/feed")).strip();
        assertEquals(id, run("add", at("/feed")).strip());
        assertEquals(1, run("list").lines().count());
        run("remove", at("/feed"));
        assertEquals("", run("list"));
        assertEquals(1, status("remove", id));
        assertEquals(2, status("add", "file:///etc/passwd"));
    }

    private void feed(HttpExchange exchange) throws IOException {
        String tag = "\"v" + stories + "\"";
        exchange.getResponseHeaders().set("ETag", tag);
        if (status == 200 && tag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
            unchanged++;
            exchange.sendResponseHeaders(304, -1);
            return;
        }
        String entries = IntStream.rangeClosed(1, stories)
                .mapToObj(i -> "<entry><id>tag:%d</id><title>Dam report %d</title><link href=\"/story/%d\"/>"
                                .formatted(i, i, i)
                        + "<updated>2021-03-0" + i + "T10:00:00Z</updated></entry>")
                .collect(Collectors.joining());
        answer(
                exchange,
                status,
                "application/atom+xml; charset=utf-8",
                "<?xml version=\"1.0\"?><feed xmlns=\"http://www.w3.org/2005/Atom\"><id>tag:f</id><title>Valley News</title>"
                        + "<updated>2021-03-03T10:00:00Z</updated>" + entries + "</feed>");
    }

    private static String story(String path) {
        return "<html><head><title>Dam report</title></head><body><article><h1>Dam report</h1><p>The mayor Rita Lopes said on"
                + " Monday that the Valdemar dam was safe, in her statement number " + path.replaceAll("\\D", "")
                + " of this month to the council.</p></article></body></html>";
    }

    private static void answer(HttpExchange exchange, int status, String type, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length);
        try (exchange) {
            exchange.getResponseBody().write(bytes);
        }
    }

    private void readAll() {
        database.update("UPDATE feed SET due = now() - interval '1 second'");
        while (feeds.readNext()) {
            // Until none is due.
        }
    }

    private String at(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    private List<String> articles() {
        return get("/api/v1/articles?q=Valdemar").jsonPath().getList("data.id");
    }

    private void awaitArticles(int count) {
        Instant deadline = Instant.now().plusSeconds(30);
        while (articles().size() != count && Instant.now().isBefore(deadline)) {
            try {
                Thread.sleep(200);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        assertEquals(count, articles().size());
    }

    private Instant due() {
        return database.first(Sql.of("SELECT due FROM feed"), row -> row.instant("due"))
                .orElseThrow();
    }

    private long jobs() {
        return database.first(
                        Sql.of(
                                "SELECT count(*) AS n FROM job_article a JOIN job j ON j.id = a.job WHERE j.caller LIKE 'feed %'"
                                        + " AND j.created > now() - interval '1 minute' AND a.state = 'STORED'"
                                        + " AND EXISTS (SELECT FROM feed f WHERE j.caller = 'feed ' || f.id)"),
                        row -> row.big("n"))
                .orElseThrow();
    }

    private int status(String... arguments) {
        return new CommandLine(command)
                .setErr(new PrintWriter(new StringWriter()))
                .execute(arguments);
    }

    private String run(String... arguments) {
        StringWriter output = new StringWriter();
        assertEquals(
                0,
                new CommandLine(command).setOut(new PrintWriter(output, true)).execute(arguments));
        return output.toString();
    }
}
