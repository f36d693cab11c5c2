// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.article;

import java.util.List;
import org.claimline.service.http.DatedQuery;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** The parameters of a list of articles, as they come. */
public class ArticleQuery extends DatedQuery {
    @RestQuery
    @Parameter(description = "Ids of sources, joined by commas")
    public List<String> source;
}
