// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.storyline;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.claimline.service.http.ProblemKind;
import org.claimline.service.paging.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Named sets of events. */
@Path("/api/v1/storylines")
@Tag(name = "Storylines", description = "Named sets of events")
public class StorylineResource {
    private final StorylineStore storylines;

    StorylineResource(StorylineStore storylines) {
        this.storylines = storylines;
    }

    @GET
    @Operation(operationId = "listStorylines", summary = "All storylines, in the order of their configuration")
    public Page<StorylineView> list() {
        return Page.whole(storylines.list());
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getStoryline", summary = "One storyline")
    public StorylineView get(@RestPath String id) {
        return storylines
                .find(id)
                .orElseThrow(() -> ProblemKind.NOT_FOUND.because("No storyline has the id \"" + id + "\"."));
    }
}
