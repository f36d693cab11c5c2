// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.intake;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.claimline.service.http.ProblemKind;
import org.claimline.service.key.Needs;
import org.claimline.service.key.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** How far the reading of articles has come. */
@Path("/api/v1/jobs")
@Tag(name = "Jobs", description = "How far the reading of articles has come")
public class JobResource {
    private final Intake intake;

    JobResource(Intake intake) {
        this.intake = intake;
    }

    @GET
    @Path("/{id}")
    @Needs(Role.INGESTER)
    @SecurityRequirement(name = "key")
    @Operation(operationId = "getJob", summary = "One job, with what became of each of its articles")
    public JobView get(@RestPath String id) {
        return intake.find(id).orElseThrow(() -> ProblemKind.NOT_FOUND.because("No job has the id \"" + id + "\"."));
    }
}
