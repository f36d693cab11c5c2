// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.article;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.claimline.service.http.ProblemKind;
import org.claimline.service.paging.Page;
import org.claimline.service.paging.PageQuery;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** What was read. */
@Path("/api/v1/articles")
@Tag(name = "Articles", description = "What was read")
public class ArticleResource {
    private final ArticleStore articles;

    ArticleResource(ArticleStore articles) {
        this.articles = articles;
    }

    @GET
    @Operation(
            operationId = "listArticles",
            summary = "Articles, by their date of publication",
            description =
                    "Articles belong to their publishers: they are shown with what is known of them and with quotes,"
                            + " never with their whole text.")
    public Page<ArticleView> list(@BeanParam ArticleQuery query, @BeanParam PageQuery page) {
        return articles.list(query, page);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getArticle", summary = "One article with its claims")
    public ArticleView get(@RestPath String id) {
        return articles.find(id)
                .orElseThrow(() -> ProblemKind.NOT_FOUND.because("No article has the id \"" + id + "\"."));
    }
}
