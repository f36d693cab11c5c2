// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.paging;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Links every page to the next one (RFC 8288). */
final class NextLink {
    /** Response filters run from high to low, and the one that turns the page into bytes must come after this one. */
    static final int PRIORITY = 10_000;

    @ServerResponseFilter(priority = PRIORITY)
    void add(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof Paged paged && paged.page().next() != null) {
            URI next = request.getUriInfo()
                    .getRequestUriBuilder()
                    .replaceQueryParam("cursor", paged.page().next())
                    .build();
            response.getHeaders().add(HttpHeaders.LINK, "<" + relative(next) + ">; rel=\"next\"");
        }
    }

    /** Without the host, so that it also holds behind a proxy. */
    private static String relative(URI address) {
        return address.getRawPath() + "?" + address.getRawQuery();
    }
}
