// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;

/**
 * Headers that depend on the address alone. Reads of the API and of what is embedded are open to every origin; nothing but
 * the embed page may be framed; there are no cookies, so nothing is ever sent along.
 */
@ApplicationScoped
class ResponseHeaders {
    private static final int BEFORE_EVERYTHING = 1_000;
    private static final Set<String> READS = Set.of("GET", "HEAD");
    private static final String OWN =
            "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'none'";

    void register(@Observes Filters filters) {
        filters.register(ResponseHeaders::add, BEFORE_EVERYTHING);
    }

    private static void add(RoutingContext context) {
        String path = context.normalizedPath();
        MultiMap headers = context.response().headers();
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "strict-origin-when-cross-origin");
        headers.set("Content-Security-Policy", policy(path));
        if (!isEmbed(path)) {
            headers.set("X-Frame-Options", "SAMEORIGIN");
        }
        cache(path, headers);
        if (isOpen(path)) {
            headers.set("Cross-Origin-Resource-Policy", "cross-origin");
            share(context, headers);
        } else {
            context.next();
        }
    }

    private static void share(RoutingContext context, MultiMap headers) {
        HttpMethod method = context.request().method();
        String asked = context.request().getHeader("Access-Control-Request-Method");
        boolean preflight = method.equals(HttpMethod.OPTIONS) && asked != null;
        if (READS.contains(preflight ? asked : method.name())) {
            headers.set("Access-Control-Allow-Origin", "*");
            headers.set("Access-Control-Expose-Headers", "ETag, Link, Location, Retry-After");
        }
        if (preflight) {
            headers.set("Access-Control-Allow-Methods", "GET, HEAD");
            headers.set("Access-Control-Allow-Headers", "Accept, If-None-Match, Last-Event-ID");
            headers.set("Access-Control-Max-Age", "86400");
            context.response().setStatusCode(204).end();
        } else {
            context.next();
        }
    }

    /** Built files carry a hash in their name and never change; pages and scripts with a fixed name are asked for anew. */
    private static void cache(String path, MultiMap headers) {
        if (path.startsWith("/assets/")) {
            headers.set("Cache-Control", "public, max-age=31536000, immutable");
        } else if (!path.startsWith("/api/") && !path.startsWith("/q/")) {
            headers.set("Cache-Control", path.endsWith(".js") ? "public, max-age=300" : "no-cache");
        }
    }

    private static String policy(String path) {
        if (path.startsWith("/api/")) {
            return "default-src 'none'; frame-ancestors 'none'";
        }
        if (path.startsWith("/q/swagger-ui")) {
            return OWN
                    + "; style-src 'self' 'unsafe-inline'; script-src 'self' 'unsafe-inline'; frame-ancestors 'self'";
        }
        return OWN + (isEmbed(path) ? "; frame-ancestors *" : "; frame-ancestors 'self'");
    }

    private static boolean isEmbed(String path) {
        return path.equals("/embed") || path.equals("/embed.html") || path.startsWith("/embed/");
    }

    private static boolean isOpen(String path) {
        return path.startsWith("/api/") || path.startsWith("/assets/") || isEmbed(path);
    }
}
