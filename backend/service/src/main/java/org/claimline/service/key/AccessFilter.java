// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.key;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Lets a request in when its caller may do what it asks for, and has not asked for too much. */
final class AccessFilter {
    private final Access access;
    private final CurrentCaller current;

    AccessFilter(Access access, CurrentCaller current) {
        this.access = access;
        this.current = current;
    }

    @ServerRequestFilter
    void check(ContainerRequestContext context, ResourceInfo resource, HttpServerRequest request) {
        Optional<Role> needed = Optional.ofNullable(resource.getResourceMethod().getAnnotation(Needs.class))
                .map(Needs::value);
        access.check(
                        context.getHeaderString(HttpHeaders.AUTHORIZATION),
                        request.remoteAddress().hostAddress(),
                        needed)
                .ifPresent(current::set);
    }
}
