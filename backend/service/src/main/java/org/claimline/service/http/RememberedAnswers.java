// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.http;

import io.vertx.core.http.HttpServerResponse;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Gives a remembered answer, where there is one and the caller does not ask for a new one ({@code Cache-Control: no-cache}). */
final class RememberedAnswers {
    /** Under this name a request carries the snapshot that was taken before it was answered. */
    static final String SNAPSHOT = RememberedAnswers.class.getName();

    /** After the checks whether the caller may ask this, and that the parameters are known. */
    private static final int PRIORITY = 6_000;

    private static final MediaType JSON = MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8");

    private final Answers answers;

    RememberedAnswers(Answers answers) {
        this.answers = answers;
    }

    @ServerRequestFilter(priority = PRIORITY)
    Optional<Response> answer(ContainerRequestContext request, ResourceInfo resource, HttpServerResponse response) {
        boolean remembered = request.getMethod().equals(HttpMethod.GET)
                && resource.getResourceMethod().isAnnotationPresent(Remembered.class);
        if (!remembered) {
            return Optional.empty();
        }
        String snapshot = answers.snapshot();
        request.setProperty(SNAPSHOT, snapshot);
        Optional<Representation> found =
                wantsNew(request) ? Optional.empty() : answers.find(address(request), snapshot);
        found.ifPresent(representation -> allowCompression(response));
        return found.map(representation -> Response.ok(representation, JSON).build());
    }

    /** As Quarkus does behind resources, which these answers do not pass. */
    private static void allowCompression(HttpServerResponse response) {
        response.headers().remove(HttpHeaders.CONTENT_ENCODING);
    }

    /** All that an answer depends on beside the database. */
    static String address(ContainerRequestContext request) {
        URI address = request.getUriInfo().getRequestUri();
        return address.getRawPath() + "?" + address.getRawQuery();
    }

    private static boolean wantsNew(ContainerRequestContext request) {
        String control = request.getHeaderString(HttpHeaders.CACHE_CONTROL);
        return control != null && control.toLowerCase(Locale.ROOT).contains("no-cache");
    }
}
