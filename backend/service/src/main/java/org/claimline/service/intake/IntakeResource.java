// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.intake;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.claimline.service.http.Checks;
import org.claimline.service.http.ProblemKind;
import org.claimline.service.intake.NewArticles.NewArticle;
import org.claimline.service.key.CurrentCaller;
import org.claimline.service.key.Needs;
import org.claimline.service.key.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** Hands articles in and takes them away. */
@Path("/api/v1/articles")
@Tag(name = "Articles")
public class IntakeResource {
    private static final String EXAMPLE = """
            {"articles": [{"text": "Harbour talks collapse\\n\\nLisbon, 3 March 2021\\n\\nThe minister Ana Reis said on Tuesday \
            that the harbour talks in Porto had collapsed.", "source": "Lisbon Courier", "zone": "Europe/Lisbon"}]}""";
    private static final int LONGEST_KEY = 200;

    private final Intake intake;
    private final Workers workers;
    private final CurrentCaller caller;

    IntakeResource(Intake intake, Workers workers, CurrentCaller caller) {
        this.intake = intake;
        this.workers = workers;
        this.caller = caller;
    }

    @POST
    @Needs(Role.INGESTER)
    @SecurityRequirement(name = "key")
    @Operation(
            operationId = "addArticles",
            summary = "Hand in articles",
            description =
                    "They are read one after the other; the answer is a job that says how far that has come. What is"
                            + " accepted is never lost and never doubled: a text that is here already stays as it is, and a new"
                            + " text from a known address becomes a new revision in place of the old one.")
    @APIResponse(
            responseCode = "202",
            description = "Accepted",
            headers = @Header(name = "Location", description = "The job", schema = @Schema(type = SchemaType.STRING)),
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = JobView.class)))
    public RestResponse<JobView> add(
            @RestHeader("Idempotency-Key")
                    @Parameter(
                            description = "Any text of yours: a request that is sent again with it is answered with the"
                                    + " job of the first",
                            example = "2021-03-03-harbour")
                    String idempotencyKey,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(implementation = NewArticles.class),
                                            examples = @ExampleObject(name = "a text", value = EXAMPLE)))
                    NewArticles articles) {
        Checks checks = new Checks();
        Optional<String> key = checks.text("Idempotency-Key", idempotencyKey, LONGEST_KEY);
        checks.done();
        List<NewArticle> checked = NewArticleCheck.check(articles);
        JobView job = intake.accept(checked, caller.id(), key);
        workers.wake();
        return RestResponse.ResponseBuilder.<JobView>create(Response.Status.ACCEPTED)
                .entity(job)
                .location(URI.create("/api/v1/jobs/" + job.id()))
                .build();
    }

    @DELETE
    @Path("/{id}")
    @Needs(Role.INGESTER)
    @SecurityRequirement(name = "key")
    @Operation(
            operationId = "removeArticle",
            summary = "Take an article away",
            description =
                    "With it go its claims and, where nothing else tells of them, events. One that lies in the folder"
                            + " that is read at the start comes back with the next start.")
    @APIResponse(responseCode = "204", description = "It is gone")
    public void remove(@RestPath String id) {
        if (!intake.forget(id)) {
            throw ProblemKind.NOT_FOUND.because("No article has the id \"" + id + "\".");
        }
    }
}
