// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.claim;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** The parameters of a list of claims, as they come. */
public class ClaimQuery {
    @RestQuery
    @Parameter(
            description = "Not before this date (EDTF). Without a zone it is the date on the wall where it happened.",
            example = "2019-04")
    public String from;

    @RestQuery
    @Parameter(description = "Not after this date (EDTF)", example = "2019-08-20")
    public String to;

    @RestQuery
    @Parameter(
            description = "Whether dates that only overlap the range count, or they must lie in it",
            schema =
                    @Schema(
                            enumeration = {"overlap", "within"},
                            defaultValue = "overlap"))
    public String match;

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
            description = "Words in the quote: websearch syntax (\"a phrase\", or, -not); accents do not matter",
            example = "Guaido")
    public String q;

    @RestQuery
    @Parameter(
            description = "Least confidence, from 0 to 1",
            schema = @Schema(type = SchemaType.NUMBER, minimum = "0", maximum = "1"))
    public String minConfidence;

    @RestQuery
    @Parameter(
            description = "How many a page holds",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "500", defaultValue = "50"))
    public String limit;

    @RestQuery
    @Parameter(description = "The value of page.next of the page before")
    public String cursor;
}
