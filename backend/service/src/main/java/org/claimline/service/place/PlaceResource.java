// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.place;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.claimline.service.http.ProblemKind;
import org.claimline.service.paging.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
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
            @RestQuery
                    @Parameter(
                            description = "How many a page holds",
                            schema =
                                    @Schema(
                                            type = SchemaType.INTEGER,
                                            minimum = "1",
                                            maximum = "500",
                                            defaultValue = "50"))
                    String limit,
            @RestQuery @Parameter(description = "The value of page.next of the page before") String cursor) {
        return places.list(q, limit, cursor);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getPlace", summary = "One place")
    public PlaceView get(@RestPath String id) {
        return places.find(id).orElseThrow(() -> ProblemKind.NOT_FOUND.because("No place has the id \"" + id + "\"."));
    }
}
