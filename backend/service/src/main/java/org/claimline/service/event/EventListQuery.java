// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.event;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** The filters and what is asked of a list beyond them. */
public class EventListQuery extends EventQuery {
    @RestQuery
    @Parameter(
            description =
                    "when, -when, salience (most salient first), -updated (last changed first), or relevance (best"
                            + " match of q first)",
            schema =
                    @Schema(
                            enumeration = {"when", "-when", "salience", "-updated", "relevance"},
                            defaultValue = "when"))
    public String sort;

    @RestQuery
    @Parameter(
            description =
                    "What hits are counted by, each count being of what the filter of that name would find; joined by commas",
            example = "storyline")
    public List<String> facets;

    @RestQuery
    @Parameter(
            description =
                    "Members of the events to answer with, instead of all; their ids always come along. Joined by commas.",
            example = "title")
    public List<String> fields;

    @RestQuery
    @Parameter(
            description = "Members that lists are without: articles, claims, dates; joined by commas",
            example = "claims")
    public List<String> include;
}
