// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.http;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** The filters of everything that has a date and is searched in, as they come. */
public class DatedQuery {
    @RestQuery
    @Parameter(
            description =
                    "Not before this date (EDTF): of events and claims the date of what happened, of articles that of"
                            + " publication. Without a zone it is the date on the wall where it happened.",
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
    @Parameter(
            description =
                    "Words, of events in title, names and quotes, of claims in the quote, of articles in title and"
                            + " text: websearch syntax (\"a phrase\", or, -not); accents do not matter",
            example = "Guaido")
    public String q;
}
