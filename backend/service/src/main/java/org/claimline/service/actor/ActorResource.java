// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.actor;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.claimline.service.http.ProblemKind;
import org.claimline.service.paging.Page;
import org.claimline.service.paging.PageQuery;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Who takes part or speaks. */
@Path("/api/v1/actors")
@Tag(name = "Actors", description = "Who takes part or speaks")
public class ActorResource {
    private final ActorStore actors;

    ActorResource(ActorStore actors) {
        this.actors = actors;
    }

    @GET
    @Operation(operationId = "listActors", summary = "Actors, those of most events first")
    public Page<ActorView> list(
            @RestQuery @Parameter(description = "Part of a name; accents do not matter", example = "Guaido") String q,
            @BeanParam PageQuery page) {
        return actors.list(q, page);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getActor", summary = "One actor")
    public ActorView get(@RestPath String id) {
        return actors.find(id).orElseThrow(() -> ProblemKind.NOT_FOUND.because("No actor has the id \"" + id + "\"."));
    }
}
