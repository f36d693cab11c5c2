// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.curation;

import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.claimline.service.curation.EditView.EventChange;
import org.claimline.service.key.CurrentCaller;
import org.claimline.service.key.Needs;
import org.claimline.service.key.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;

/** Corrects events. */
@Path("/api/v1/events")
@Tag(name = "Curation", description = "Corrections by people, which outlive every new reading of the articles")
public class CurationResource {
    private static final String SEEN = "ETag of the event as you have read it";

    private final Editing editing;
    private final CurrentCaller caller;

    CurationResource(Editing editing, CurrentCaller caller) {
        this.editing = editing;
        this.caller = caller;
    }

    /** Which events to take in. */
    @Schema(name = "MergeRequest")
    public record MergeRequest(
            @Schema(description = "Ids of the events to take in", examples = "[\"5d1f0c9a7b3e2468\"]")
            List<String> events) {}

    /** Which claims to take out. */
    @Schema(name = "SplitRequest")
    public record SplitRequest(
            @Schema(description = "Ids of the claims to take out", examples = "[\"0f8fad5bd9cb469fa16570867728950e\"]")
            List<String> claims) {}

    @PATCH
    @Path("/{id}")
    @Needs(Role.EDITOR)
    @SecurityRequirement(name = "key")
    @Operation(
            operationId = "changeEvent",
            summary = "Change what is said of an event",
            description =
                    "Its claims stay as they are, and so do the dates that they give. Undo the edit to take it back.")
    public EditView change(
            @RestPath String id,
            @RestHeader("If-Match") @Parameter(description = SEEN) String ifMatch,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(implementation = EventChange.class),
                                            examples =
                                                    @ExampleObject(
                                                            name = "title and date",
                                                            value =
                                                                    "{\"title\": \"Harbour talks in Porto collapse\", \"when\":"
                                                                            + " \"2021-03-02\"}")))
                    EventChange change) {
        return editing.change(id, ifMatch, change, caller.id());
    }

    @POST
    @Path("/{id}/merge")
    @Needs(Role.EDITOR)
    @SecurityRequirement(name = "key")
    @Operation(
            operationId = "mergeEvents",
            summary = "Make one event of several",
            description =
                    "The event keeps its title and date and takes over the claims of the others, whose addresses lead"
                            + " to it from then on.")
    public EditView merge(
            @RestPath String id,
            @RestHeader("If-Match") @Parameter(description = SEEN) String ifMatch,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(implementation = MergeRequest.class),
                                            examples =
                                                    @ExampleObject(
                                                            name = "one other",
                                                            value = "{\"events\": [\"5d1f0c9a7b3e2468\"]}")))
                    MergeRequest merge) {
        return editing.merge(id, ifMatch, merge == null ? null : merge.events(), caller.id());
    }

    @POST
    @Path("/{id}/split")
    @Needs(Role.EDITOR)
    @SecurityRequirement(name = "key")
    @Operation(
            operationId = "splitEvent",
            summary = "Make an event of its own of some of an event's claims",
            description = "The new event's id is in the answer, as \"created\".")
    public EditView split(
            @RestPath String id,
            @RestHeader("If-Match") @Parameter(description = SEEN) String ifMatch,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(implementation = SplitRequest.class),
                                            examples =
                                                    @ExampleObject(
                                                            name = "one claim",
                                                            value =
                                                                    "{\"claims\": [\"0f8fad5bd9cb469fa16570867728950e\"]}")))
                    SplitRequest split) {
        return editing.split(id, ifMatch, split == null ? null : split.claims(), caller.id());
    }
}
