// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.paging;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Leaves out of collections what {@code fields} does not name; the ids always stay. */
final class FieldSelection {
    /** After the link to the next page, before the answer becomes bytes. */
    private static final int PRIORITY = NextLink.PRIORITY - 1;

    private final ObjectMapper mapper;

    FieldSelection(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    @ServerResponseFilter(priority = PRIORITY)
    void select(ContainerRequestContext request, ContainerResponseContext response) {
        List<String> wanted = request.getUriInfo().getQueryParameters().get("fields");
        if (wanted == null || !(response.getEntity() instanceof Paged)) {
            return;
        }
        List<String> kept = new ArrayList<>(List.of("id"));
        wanted.forEach(
                value -> Arrays.stream(value.split(",")).map(String::strip).forEach(kept::add));
        ObjectNode tree = mapper.valueToTree(response.getEntity());
        tree.path("data").forEach(item -> ((ObjectNode) item).retain(kept));
        response.setEntity(tree, null, response.getMediaType());
    }
}
