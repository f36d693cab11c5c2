// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.article;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.claimline.extraction.article.PublicationDate;
import org.claimline.extraction.reconcile.Lending;
import org.claimline.service.database.Database;
import org.claimline.service.database.Row;
import org.claimline.service.database.Sql;
import org.claimline.service.model.Records;

/** Finds the articles that do not give away their year, and those that can lend it to them. */
@ApplicationScoped
public class YearlessArticles {
    private final ArticleRepository articles;
    private final Database database;

    YearlessArticles(ArticleRepository articles, Database database) {
        this.articles = articles;
        this.database = database;
    }

    /** The days of the calendar by which each of them can get its year, by its id. */
    public Map<String, List<String>> days() {
        Sql sql = Sql.of("SELECT id, days FROM article WHERE days IS NOT NULL AND replaced_by IS NULL");
        return database.list(sql, row -> Map.entry(row.text("id"), row.texts("days"))).stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Some of them. */
    public List<YearlessArticle> of(List<String> ids) {
        return articles.ofIds(ArticleEntity.class, ids).stream()
                .map(ArticleEntity::yearless)
                .toList();
    }

    /** Those of some articles that are dated by themselves: their titles by their ids. */
    public Map<String, String> lenders(Collection<String> ids) {
        Sql sql = Sql.of("SELECT id, title, published FROM article WHERE days IS NULL AND id = ANY (?)", ids);
        return database.list(sql, YearlessArticles::lender).stream()
                .filter(lender -> Lending.hasYear(lender.published))
                .collect(Collectors.toMap(Lender::id, Lender::title));
    }

    private record Lender(String id, String title, PublicationDate published) {}

    private static Lender lender(Row row) {
        return new Lender(
                row.text("id"), row.text("title"), Records.read(row.text("published"), PublicationDate.class));
    }
}
