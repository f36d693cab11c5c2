// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.claim;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.claimline.extraction.Claim;
import org.claimline.extraction.Stance;
import org.claimline.service.database.Database;
import org.claimline.service.database.Row;
import org.claimline.service.database.Sql;
import org.claimline.service.http.Checks;
import org.claimline.service.http.DateRange;
import org.claimline.service.model.Named;
import org.claimline.service.model.Records;
import org.claimline.service.model.Words;
import org.claimline.service.paging.Order;
import org.claimline.service.paging.Page;
import org.claimline.service.paging.PageRequest;
import org.claimline.service.paging.Pages;

/** Finds claims. */
@ApplicationScoped
public class ClaimStore {
    private static final Order BY_DATE = Order.ascending(
            "when",
            new Order.Key("NOT c.dated", "boolean"),
            new Order.Key("c.starts", "timestamptz"),
            new Order.Key("c.id", "text"));
    private static final String COLUMNS = "c.record, ec.event, s.id AS source_id, s.name AS source_name";
    private static final String FROM =
            "claim c JOIN source s ON s.id = c.source LEFT JOIN event_claim ec ON ec.claim = c.id";

    private final Database database;
    private final Pages pages;

    ClaimStore(Database database, Pages pages) {
        this.database = database;
        this.pages = pages;
    }

    public Page<ClaimView> list(ClaimQuery query) {
        Checks checks = new Checks();
        Sql where = Sql.all(conditions(checks, query));
        PageRequest request = PageRequest.read(checks, BY_DATE, query.limit, query.cursor);
        checks.done();
        return pages.read(request, COLUMNS, Sql.of(FROM), where, ClaimStore::view);
    }

    /** All claims of an event, the most confident first. */
    public List<ClaimView> ofEvent(String event) {
        return select(Sql.of("ec.event = ? ORDER BY c.confidence DESC, c.article, c.position, c.id", event));
    }

    /** All claims of an article, in the order of its text. */
    public List<ClaimView> ofArticle(String article) {
        return select(Sql.of("c.article = ? ORDER BY c.position, c.id", article));
    }

    public Optional<ClaimView> find(String id) {
        return select(Sql.of("c.id = ?", id)).stream().findFirst();
    }

    private List<ClaimView> select(Sql where) {
        return database.list(
                Sql.of("SELECT " + COLUMNS + " FROM " + FROM + " WHERE ").add(where), ClaimStore::view);
    }

    private static List<Sql> conditions(Checks checks, ClaimQuery query) {
        DateRange range = DateRange.read(checks, query.from, query.to, query.match);
        List<Sql> conditions = new ArrayList<>(range.conditions("c"));
        Set<String> speakers = checks.texts("speaker", query.speaker);
        if (!speakers.isEmpty()) {
            conditions.add(Sql.of("c.speaker IN (SELECT id FROM named_actor(?))", speakers));
        }
        any(conditions, "c.stance", checks.oneOf("stance", query.stance, Words.all(Stance.class)));
        any(conditions, "c.source", checks.texts("source", query.source));
        any(conditions, "c.article", checks.texts("article", query.article));
        any(conditions, "ec.event", checks.texts("event", query.event));
        checks.share("minConfidence", query.minConfidence)
                .ifPresent(least -> conditions.add(Sql.of("c.confidence >= ?", least)));
        checks.text("q", query.q, 200)
                .ifPresent(q -> conditions.add(Sql.of("c.search @@ websearch_to_tsquery('claimline', ?)", q)));
        return conditions;
    }

    private static void any(List<Sql> conditions, String column, Set<String> values) {
        if (!values.isEmpty()) {
            conditions.add(Sql.of(column + " = ANY (?)", values));
        }
    }

    private static ClaimView view(Row row) {
        Named source = new Named(row.text("source_id"), row.text("source_name"));
        return ClaimView.of(Records.read(row.text("record"), Claim.class), row.text("event"), source);
    }
}
