// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.source;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.claimline.service.http.ProblemKind;
import org.claimline.service.paging.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Who publishes. */
@Path("/api/v1/sources")
@Tag(name = "Sources", description = "Who publishes")
public class SourceResource {
    private final SourceStore sources;

    SourceResource(SourceStore sources) {
        this.sources = sources;
    }

    @GET
    @Operation(operationId = "listSources", summary = "All sources, by name")
    public Page<SourceView> list() {
        return Page.whole(sources.list());
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getSource", summary = "One source")
    public SourceView get(@RestPath String id) {
        return sources.find(id)
                .orElseThrow(() -> ProblemKind.NOT_FOUND.because("No source has the id \"" + id + "\"."));
    }
}
