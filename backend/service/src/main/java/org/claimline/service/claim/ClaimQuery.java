// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.claim;

import java.util.List;
import org.claimline.service.http.DatedQuery;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** The parameters of a list of claims, as they come. */
public class ClaimQuery extends DatedQuery {
    @RestQuery
    @Parameter(description = "Who says it: id, name or other name; several joined by commas", example = "Maduro")
    public List<String> speaker;

    @RestQuery
    @Parameter(description = "The speaker's position in a claim", example = "denies")
    public List<String> stance;

    @RestQuery
    @Parameter(description = "Id of the source")
    public List<String> source;

    @RestQuery
    @Parameter(description = "Id of the article")
    public List<String> article;

    @RestQuery
    @Parameter(description = "Id of the event")
    public List<String> event;

    @RestQuery
    @Parameter(
            description = "Least confidence, from 0 to 1",
            schema = @Schema(type = SchemaType.NUMBER, minimum = "0", maximum = "1"))
    public String minConfidence;
}
