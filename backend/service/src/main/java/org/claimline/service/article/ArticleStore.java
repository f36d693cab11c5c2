// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.article;

import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimline.service.claim.ClaimStore;
import org.claimline.service.database.Database;
import org.claimline.service.database.Row;
import org.claimline.service.database.Sql;
import org.claimline.service.http.Checks;
import org.claimline.service.http.DateRange;
import org.claimline.service.model.Named;
import org.claimline.service.paging.Order;
import org.claimline.service.paging.Page;
import org.claimline.service.paging.PageQuery;
import org.claimline.service.paging.PageRequest;
import org.claimline.service.paging.Pages;

/** Finds articles. One that a newer revision has replaced is found by its id only. */
@ApplicationScoped
public class ArticleStore {
    private static final Order BY_DATE =
            Order.ascending("published", new Order.Key("a.starts", "timestamptz"), new Order.Key("a.id", "text"));

    private final ArticleRepository articles;
    private final Pages pages;
    private final ClaimStore claims;
    private final Database database;

    ArticleStore(ArticleRepository articles, Pages pages, ClaimStore claims, Database database) {
        this.articles = articles;
        this.database = database;
        this.pages = pages;
        this.claims = claims;
    }

    Page<ArticleView> list(ArticleQuery query, PageQuery page) {
        Checks checks = new Checks();
        List<Sql> conditions = conditions(checks, query);
        PageRequest request = PageRequest.read(checks, BY_DATE, page);
        checks.done();
        return pages.ids(request, "a.id", Sql.of("article a"), Sql.all(conditions))
                .with(this::views);
    }

    Optional<ArticleView> find(String id) {
        return articles.findByIdOptional(id)
                .map(ArticleEntity::view)
                .map(article -> article.with(claims.ofArticle(id)));
    }

    /** Those of the articles that are there. */
    public List<ArticleView> views(List<String> ids) {
        return articles.ofIds(ArticleEntity.class, ids).stream()
                .map(ArticleEntity::view)
                .toList();
    }

    /** The articles that tell of some events, by the id of the event, the earliest first. */
    public Map<String, List<ArticleRef>> ofEvents(Collection<String> events) {
        Sql sql = Sql.of(
                "SELECT DISTINCT ec.event, a.id AS article, a.title, a.url, a.starts, s.id, s.name FROM event_claim ec"
                        + " JOIN claim c ON c.id = ec.claim JOIN article a ON a.id = c.article"
                        + " JOIN source s ON s.id = a.source WHERE ec.event = ANY (?) ORDER BY a.starts, a.id",
                events);
        return database.list(sql, row -> Map.entry(row.text("event"), reference(row))).stream()
                .collect(Collectors.groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    private static ArticleRef reference(Row row) {
        Named source = new Named(row.text("id"), row.text("name"));
        return new ArticleRef(row.text("article"), row.text("title"), row.text("url"), source);
    }

    private static List<Sql> conditions(Checks checks, ArticleQuery query) {
        DateRange range = DateRange.read(checks, query);
        List<Sql> conditions = new ArrayList<>(range.conditions("a"));
        conditions.add(Sql.of("a.replaced_by IS NULL"));
        Set<String> sources = checks.texts("source", query.source);
        if (!sources.isEmpty()) {
            conditions.add(Sql.of("a.source = ANY (?)", sources));
        }
        checks.text("q", query.q, 200)
                .ifPresent(q -> conditions.add(Sql.of("a.search @@ websearch_to_tsquery('claimline', ?)", q)));
        return conditions;
    }
}
