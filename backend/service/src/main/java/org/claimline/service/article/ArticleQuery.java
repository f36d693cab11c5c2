// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.article;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** The parameters of a list of articles, as they come. */
public class ArticleQuery {
    @RestQuery
    @Parameter(description = "Published not before this date (EDTF)", example = "2019-04")
    public String from;

    @RestQuery
    @Parameter(description = "Published not after this date (EDTF)", example = "2019-08-20")
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
    @Parameter(description = "Ids of sources, joined by commas")
    public List<String> source;

    @RestQuery
    @Parameter(description = "Words in title or text: websearch syntax; accents do not matter", example = "Barbados")
    public String q;

    @RestQuery
    @Parameter(
            description = "How many a page holds",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "500", defaultValue = "50"))
    public String limit;

    @RestQuery
    @Parameter(description = "The value of page.next of the page before")
    public String cursor;
}
