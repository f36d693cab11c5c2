// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.embed;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.claimline.service.http.PublicAddress;

/**
 * Serves the page and the embed at addresses that stay the same however they are built, each with what its address shows.
 * Without a built frontend there is nothing to serve.
 */
@ApplicationScoped
class EmbedPage {
    private static final int BEFORE_STATIC_FILES = -1;

    private final PublicAddress address;
    private final StaticEvents events;

    EmbedPage(PublicAddress address, StaticEvents events) {
        this.address = address;
        this.events = events;
    }

    void register(@Observes Router router) {
        serve(router, "/", "index.html");
        serve(router, "/embed", "embed.html");
    }

    /** What was built is but a form to fill in, so it is served filled in at its own address as well. */
    private void serve(Router router, String path, String file) {
        page(file).ifPresent(html -> {
            for (String address : List.of(path, "/" + file)) {
                router.route(address)
                        .method(HttpMethod.GET)
                        .method(HttpMethod.HEAD)
                        .order(BEFORE_STATIC_FILES)
                        .blockingHandler(context -> show(context, path, html), false);
            }
        });
    }

    private void show(RoutingContext context, String path, String html) {
        String asked = context.request().absoluteURI();
        String uri = context.request().uri();
        String service = address.of(asked.substring(0, asked.indexOf(uri, "https://".length())));
        Optional<String> lang = Optional.ofNullable(context.queryParams().get("lang"));
        Catalogue catalogue =
                Catalogue.of(lang, Optional.ofNullable(context.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE)));
        StaticEvents.Found found = events.find(context.queryParams());
        String head =
                FirstReads.links(context.queryParams()) + PageHead.of(service, service + uri, found.named(), catalogue);
        String kept = lang.isPresent() ? "lang=" + catalogue.locale() + "&" : "";
        String list = events.list(found, service + path + "?" + kept + "event=", catalogue);
        String data =
                "<script type=\"application/ld+json\">" + events.jsonLd(found, service + "/?event=") + "</script>\n";
        String page = catalogue
                .fill(html)
                .replace("</head>", head + "</head>")
                .replace("</noscript>", list + "</noscript>")
                .replace("</body>", data + "</body>");
        context.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, "text/html;charset=UTF-8")
                .putHeader(HttpHeaders.CONTENT_LANGUAGE, catalogue.locale().toLanguageTag())
                .putHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .end(page);
    }

    private static Optional<String> page(String file) {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        try (InputStream content = loader.getResourceAsStream("META-INF/resources/" + file)) {
            return content == null
                    ? Optional.empty()
                    : Optional.of(new String(content.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the page " + file, e);
        }
    }
}
