// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.curation;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.claimline.service.key.CurrentCaller;
import org.claimline.service.key.Needs;
import org.claimline.service.key.Role;
import org.claimline.service.paging.Page;
import org.claimline.service.paging.PageQuery;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** The log of corrections. */
@Path("/api/v1/edits")
@Tag(name = "Curation")
public class EditResource {
    private final EditStore edits;
    private final Editing editing;
    private final CurrentCaller caller;

    EditResource(EditStore edits, Editing editing, CurrentCaller caller) {
        this.edits = edits;
        this.editing = editing;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "listEdits",
            summary = "All edits, the latest first",
            description = "Undone ones included.")
    public Page<EditView> list(@BeanParam PageQuery page) {
        return edits.list(page);
    }

    @POST
    @Path("/{id}/undo")
    @Needs(Role.EDITOR)
    @SecurityRequirement(name = "key")
    @Operation(
            operationId = "undoEdit",
            summary = "Undo an edit",
            description = "Everything is then as if it had never been made; later edits stay.")
    public EditView undo(@RestPath String id) {
        return editing.undo(id, caller.id());
    }
}
