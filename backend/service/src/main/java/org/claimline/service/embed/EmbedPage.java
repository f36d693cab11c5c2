// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.embed;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Serves the embed page at an address without an ending, which stays the same however the page is built. */
@ApplicationScoped
class EmbedPage {
    void register(@Observes Router router) {
        router.get("/embed").handler(EmbedPage::show);
        router.head("/embed").handler(EmbedPage::show);
    }

    private static void show(RoutingContext context) {
        String query = context.request().query();
        context.reroute("/embed.html" + (query == null ? "" : "?" + query));
    }
}
