// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.paging;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which page of a list is wanted, as it comes. */
public class PageQuery {
    @RestQuery
    @Parameter(
            description = "How many a page holds",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "500", defaultValue = "50"))
    public String limit;

    @RestQuery
    @Parameter(description = "The value of page.next of the page before")
    public String cursor;
}
