// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.claim;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.claimline.service.http.ProblemKind;
import org.claimline.service.http.Remembered;
import org.claimline.service.paging.Page;
import org.claimline.service.paging.PageQuery;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** What single sentences say. */
@Path("/api/v1/claims")
@Tag(name = "Claims", description = "What single sentences say")
public class ClaimResource {
    private final ClaimStore claims;

    ClaimResource(ClaimStore claims) {
        this.claims = claims;
    }

    @GET
    @Remembered
    @Operation(
            operationId = "listClaims",
            summary = "Claims, by the date of what they are about",
            description =
                    "Every claim holds the exact quote, who says it with which stance, and how its date was resolved.")
    public Page<ClaimView> list(@BeanParam ClaimQuery query, @BeanParam PageQuery page) {
        return claims.list(query, page);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getClaim", summary = "One claim")
    public ClaimView get(@RestPath String id) {
        return claims.find(id).orElseThrow(() -> ProblemKind.NOT_FOUND.because("No claim has the id \"" + id + "\"."));
    }
}
