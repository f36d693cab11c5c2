// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import io.vertx.core.Vertx;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import org.claimline.extraction.article.ArticleReader.Format;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The server of these tests is on the loopback address, which only the policy of these tests allows. */
class FetcherTest {
    private static final FetchConfig CONFIG = new FetchConfig() {
        @Override
        public Duration timeout() {
            return Duration.ofSeconds(3);
        }

        @Override
        public int mostBytes() {
            return 10_000;
        }

        @Override
        public int mostRedirects() {
            return 2;
        }
    };

    private final Vertx vertx = Vertx.vertx();
    private final Fetcher open = new Fetcher(vertx, CONFIG, InetAddress::isLoopbackAddress, InetAddress::getAllByName);
    private final AtomicInteger requests = new AtomicInteger();
    private HttpServer server;

    @BeforeEach
    void startServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool());
        server.start();
    }

    @AfterEach
    void stopServer() {
        server.stop(0);
        vertx.close();
    }

    @Test
    void aPageComesWithItsForm() throws FetchFailure {
        serve("/story", "text/html; charset=utf-8", "<p>Olá</p>".getBytes(StandardCharsets.UTF_8));
        assertEquals(new Fetched("<p>Olá</p>", Format.HTML), open.fetch(at("/story")));
    }

    @Test
    void thePageMaySayItsEncodingItself() throws FetchFailure {
        serve("/old", "text/html", "<meta charset=\"iso-8859-1\"><p>Olá</p>".getBytes(StandardCharsets.ISO_8859_1));
        assertTrue(open.fetch(at("/old")).content().endsWith("<p>Olá</p>"));
    }

    @Test
    void redirectsAreFollowedButNotForEver() throws FetchFailure {
        serve("/new", "text/plain", "moved".getBytes(StandardCharsets.UTF_8));
        redirect("/once", "/new");
        redirect("/round", "/round");
        assertEquals("moved", open.fetch(at("/once")).content());
        assertFailure("it redirects more than 2 times", open, at("/round"));
        assertEquals(1 + 1 + 3, requests.get());
    }

    @Test
    void aRedirectToAPrivateAddressIsNotFollowed() {
        redirect("/inward", "http://10.0.0.1/secret");
        assertFailure("\"10.0.0.1\" is not on the public internet", open, at("/inward"));
    }

    @Test
    void whatIsTooLongIsBrokenOff() throws IOException {
        serve("/long", "text/plain", new byte[10_001]);
        assertFailure("it is longer than 10000 bytes", open, at("/long"));
        on("/bomb", exchange -> {
            byte[] body = gzip(new byte[5_000_000]);
            exchange.getResponseHeaders().set("Content-Type", "text/plain");
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        });
        assertFailure("it is longer than 10000 bytes", open, at("/bomb"));
    }

    @Test
    void whatIsNoTextIsRefused() {
        serve("/picture", "image/png", new byte[100]);
        assertFailure("it is neither HTML nor text but \"image/png\"", open, at("/picture"));
    }

    @Test
    void anErrorOfTheServerIsTold() {
        assertFailure("it answers with status 404", open, at("/nothing"));
    }

    @Test
    void aServerThatDripsIsNotWaitedFor() {
        on("/drip", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/plain");
            exchange.sendResponseHeaders(200, 0);
            OutputStream body = exchange.getResponseBody();
            for (int i = 0; i < 100; i++) {
                body.write('x');
                body.flush();
                sleep();
            }
        });
        assertFailure("it took too long to answer", open, at("/drip"));
    }

    @Test
    void aNameThatTurnsPrivateBetweenCheckAndConnectionGainsNothing() throws FetchFailure {
        serve("/story", "text/plain", "checked".getBytes(StandardCharsets.UTF_8));
        AtomicInteger asked = new AtomicInteger();
        Fetcher fetcher = new Fetcher(vertx, CONFIG, InetAddress::isLoopbackAddress, host -> {
            String address = asked.getAndIncrement() == 0 ? "127.0.0.1" : "10.0.0.1";
            return new InetAddress[] {InetAddress.getByName(address)};
        });
        URI address =
                URI.create("http://rebinding.example:" + server.getAddress().getPort() + "/story");
        assertEquals("checked", fetcher.fetch(address).content());
        assertEquals(1, asked.get(), "the name is resolved once, and the connection goes to what was checked");
    }

    @Test
    void aNameWithOnePrivateAddressIsRefused() {
        Fetcher fetcher = new Fetcher(vertx, CONFIG, AddressPolicy.publicOnly(), host ->
                new InetAddress[] {InetAddress.getByName("1.1.1.1"), InetAddress.getByName("192.168.0.1")});
        assertFailure("\"two.example\" is not on the public internet", fetcher, URI.create("http://two.example/"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"127.0.0.1", "localhost", "[::1]", "[::ffff:127.0.0.1]", "2130706433", "127.1", "0", "0.0.0.0"})
    void usuallyTheLoopbackAddressIsRefusedInAllItsForms(String host) {
        serve("/story", "text/plain", "secret".getBytes(StandardCharsets.UTF_8));
        Fetcher usual = new Fetcher(vertx, CONFIG, AddressPolicy.publicOnly(), InetAddress::getAllByName);
        URI address = URI.create("http://" + host + ":" + server.getAddress().getPort() + "/story");
        assertThrows(FetchFailure.class, () -> usual.fetch(address));
        assertEquals(0, requests.get(), "nothing was sent");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ftp://1.1.1.1/", "file:///etc/passwd", "http://user:password@1.1.1.1/", "http:/story", "story"})
    void onlyPlainWebAddressesAreTaken(String address) {
        assertFailure(
                "only http and https addresses with a host and without a password can be fetched",
                open,
                URI.create(address));
    }

    private static void assertFailure(String message, Fetcher fetcher, URI address) {
        assertEquals(
                message,
                assertThrows(FetchFailure.class, () -> fetcher.fetch(address)).getMessage());
    }

    private URI at(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    private void serve(String path, String type, byte[] body) {
        on(path, exchange -> {
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        });
    }

    private void redirect(String path, String target) {
        on(path, exchange -> {
            exchange.getResponseHeaders().set("Location", target);
            exchange.sendResponseHeaders(302, -1);
        });
    }

    private void on(String path, HttpHandler handler) {
        server.createContext(path, exchange -> {
            requests.incrementAndGet();
            try (HttpExchange closing = exchange) {
                handler.handle(closing);
            }
        });
    }

    private static byte[] gzip(byte[] body) throws IOException {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
            gzip.write(body);
        }
        return compressed.toByteArray();
    }

    private static void sleep() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
