// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.place;

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

/** Where things happened. */
@Path("/api/v1/places")
@Tag(name = "Places", description = "Where things happened")
public class PlaceResource {
    private final PlaceStore places;

    PlaceResource(PlaceStore places) {
        this.places = places;
    }

    @GET
    @Operation(operationId = "listPlaces", summary = "Places, those of most events first")
    public Page<PlaceView> list(
            @RestQuery @Parameter(description = "Part of a name; accents do not matter", example = "Caracas") String q,
            @BeanParam PageQuery page) {
        return places.list(q, page);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getPlace", summary = "One place")
    public PlaceView get(@RestPath String id) {
        return places.find(id).orElseThrow(() -> ProblemKind.NOT_FOUND.because("No place has the id \"" + id + "\"."));
    }
}
