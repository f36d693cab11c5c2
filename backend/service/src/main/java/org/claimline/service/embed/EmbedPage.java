// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.embed;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.claimline.service.http.PublicAddress;

/**
 * Serves the page and the embed at addresses that stay the same however they are built, with links that tell others how to
 * embed just what is shown. Without a built frontend there is nothing to serve.
 */
@ApplicationScoped
class EmbedPage {
    private static final int BEFORE_STATIC_FILES = -1;

    private final PublicAddress address;

    EmbedPage(PublicAddress address) {
        this.address = address;
    }

    void register(@Observes Router router) {
        serve(router, "/", "index.html");
        serve(router, "/embed", "embed.html");
    }

    private void serve(Router router, String path, String file) {
        page(file).ifPresent(html -> {
            router.get(path).order(BEFORE_STATIC_FILES).handler(context -> show(context, html));
            router.head(path).order(BEFORE_STATIC_FILES).handler(context -> show(context, html));
        });
    }

    private void show(RoutingContext context, String html) {
        String asked = context.request().absoluteURI();
        String service =
                address.of(asked.substring(0, asked.indexOf(context.request().uri(), "https://".length())));
        String shown = service + context.request().uri();
        String endpoint = service + "/api/v1/oembed?url=" + URLEncoder.encode(shown, StandardCharsets.UTF_8);
        String links = link("application/json+oembed", endpoint) + link("text/xml+oembed", endpoint + "&format=xml");
        context.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, "text/html;charset=UTF-8")
                .end(html.replace("</head>", links + "</head>"));
    }

    private static String link(String type, String address) {
        return "<link rel=\"alternate\" type=\"" + type + "\" href=\"" + Markup.escape(address)
                + "\" title=\"Claimline\">\n";
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
