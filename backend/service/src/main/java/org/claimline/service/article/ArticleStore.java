// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.article;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.claimline.extraction.article.PublicationDate;
import org.claimline.service.article.ArticleView.Notice;
import org.claimline.service.article.ArticleView.Published;
import org.claimline.service.claim.ClaimStore;
import org.claimline.service.database.Database;
import org.claimline.service.database.Row;
import org.claimline.service.database.Sql;
import org.claimline.service.http.Checks;
import org.claimline.service.http.DateRange;
import org.claimline.service.model.Named;
import org.claimline.service.model.Records;
import org.claimline.service.model.WhenView;
import org.claimline.service.paging.Order;
import org.claimline.service.paging.Page;
import org.claimline.service.paging.PageRequest;
import org.claimline.service.paging.Pages;

/** Finds articles. One that a newer revision has replaced is found by its id only. */
@ApplicationScoped
public class ArticleStore {
    private static final Order BY_DATE =
            Order.ascending("published", new Order.Key("a.starts", "timestamptz"), new Order.Key("a.id", "text"));
    private static final String COLUMNS = """
            a.id, a.source, s.name, a.title, a.url, a.language, a.published, a.notices, a.revision, a.extractor, a.ingested,
            (SELECT count(*) FROM claim c WHERE c.article = a.id) AS claims""";
    private static final String FROM = "article a JOIN source s ON s.id = a.source";

    private final Database database;
    private final Pages pages;
    private final ClaimStore claims;

    ArticleStore(Database database, Pages pages, ClaimStore claims) {
        this.database = database;
        this.pages = pages;
        this.claims = claims;
    }

    Page<ArticleView> list(ArticleQuery query) {
        Checks checks = new Checks();
        List<Sql> conditions = conditions(checks, query);
        PageRequest request = PageRequest.read(checks, BY_DATE, query.limit, query.cursor);
        checks.done();
        return pages.read(request, COLUMNS, Sql.of(FROM), Sql.all(conditions), ArticleStore::view);
    }

    Optional<ArticleView> find(String id) {
        Sql sql = Sql.of("SELECT " + COLUMNS + " FROM " + FROM + " WHERE a.id = ?", id);
        return database.first(sql, ArticleStore::view).map(article -> article.with(claims.ofArticle(id)));
    }

    private static List<Sql> conditions(Checks checks, ArticleQuery query) {
        DateRange range = DateRange.read(checks, query.from, query.to, query.match);
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

    private static ArticleView view(Row row) {
        return new ArticleView(
                row.text("id"),
                new Named(row.text("source"), row.text("name")),
                row.text("title"),
                row.text("url"),
                row.text("language"),
                published(Records.read(row.text("published"), PublicationDate.class)),
                Records.read(row.text("notices"), new TypeReference<List<Notice>>() {}),
                row.number("claims"),
                row.number("revision"),
                row.text("extractor"),
                row.instant("ingested").atOffset(ZoneOffset.UTC),
                null);
    }

    private static Published published(PublicationDate date) {
        WhenView when = WhenView.of(date.when());
        return new Published(
                when.edtf(),
                when.start(),
                when.end(),
                when.precision(),
                when.zone(),
                when.approximate(),
                when.basis(),
                date.evidence(),
                date.confidence());
    }
}
