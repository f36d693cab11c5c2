// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.timeline;

import org.claimline.service.event.EventQuery;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** The filters of events and how their timeline is cut. */
public class TimelineQuery extends EventQuery {
    @RestQuery
    @Parameter(
            description = "Most buckets of the density",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "10", maximum = "2000", defaultValue = "300"))
    public String buckets;

    @RestQuery
    @Parameter(
            description = "What lanes are",
            schema =
                    @Schema(
                            enumeration = {"storyline", "source", "kind", "place", "actor", "none"},
                            defaultValue = "storyline"))
    public String lanes;

    @RestQuery
    @Parameter(
            description = "How many of the most salient events come along",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "0", maximum = "200", defaultValue = "60"))
    public String top;
}
