// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.change;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.claimline.service.paging.Page;
import org.claimline.service.paging.PageQuery;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** What changed. */
@Path("/api/v1/changes")
@Tag(name = "Changes", description = "What changed")
public class ChangeResource {
    private final ChangeStore changes;

    ChangeResource(ChangeStore changes) {
        this.changes = changes;
    }

    @GET
    @Operation(
            operationId = "listChanges",
            summary = "Changes of events, oldest first",
            description =
                    "To keep a copy up to date, remember the greatest seq and ask for what came since. Removed events"
                            + " leave a tombstone that says where their claims have gone.")
    public Page<ChangeView> list(
            @RestQuery
                    @Parameter(
                            description = "The greatest seq that is known already",
                            schema = @Schema(type = SchemaType.INTEGER, minimum = "0", defaultValue = "0"))
                    String since,
            @BeanParam PageQuery page) {
        return changes.list(since, page);
    }
}
