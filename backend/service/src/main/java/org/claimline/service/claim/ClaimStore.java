// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.claim;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
import org.claimline.service.paging.PageQuery;
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
    private static final String FROM = "claim c LEFT JOIN event_claim ec ON ec.claim = c.id";

    private final ClaimRepository claims;
    private final Database database;
    private final Pages pages;

    ClaimStore(ClaimRepository claims, Database database, Pages pages) {
        this.claims = claims;
        this.database = database;
        this.pages = pages;
    }

    public Page<ClaimView> list(ClaimQuery query, PageQuery page) {
        Checks checks = new Checks();
        Sql where = Sql.all(conditions(checks, query));
        PageRequest request = PageRequest.read(checks, BY_DATE, page);
        checks.done();
        return pages.ids(request, "c.id", Sql.of(FROM), where).with(ids -> views(claims.ofIds(ClaimEntity.class, ids)));
    }

    /** All claims of an event, the most confident first. */
    public List<ClaimView> ofEvent(String event) {
        return ofEvents(List.of(event)).getOrDefault(event, List.of());
    }

    /** All claims of some events, by the id of the event. */
    public Map<String, List<ClaimView>> ofEvents(Collection<String> events) {
        Sql sql = Sql.of(
                "SELECT c.record, c.speaker, ec.event, s.id, s.name, coalesce(a.name, c.record #>> '{speaker,name}') AS said_by FROM"
                        + " event_claim ec JOIN claim c ON c.id = ec.claim JOIN source s ON s.id = c.source LEFT JOIN"
                        + " actor a ON a.id = c.speaker WHERE ec.event = ANY (?) ORDER BY c.confidence DESC, c.article,"
                        + " c.position, c.id",
                events);
        return database.list(sql, ClaimStore::view).stream().collect(Collectors.groupingBy(ClaimView::event));
    }

    private static ClaimView view(Row row) {
        Named source = new Named(row.text("id"), row.text("name"));
        Named speaker = new Named(row.text("speaker"), row.text("said_by"));
        return ClaimView.of(Records.read(row.text("record"), Claim.class), speaker, row.text("event"), source);
    }

    /** All claims of an article, in the order of its text. */
    public List<ClaimView> ofArticle(String article) {
        return views(claims.list("article = ?1 order by position, id", article));
    }

    public Optional<ClaimView> find(String id) {
        return claims.findByIdOptional(id).map(ClaimEntity::view);
    }

    private static List<ClaimView> views(List<ClaimEntity> found) {
        return found.stream().map(ClaimEntity::view).toList();
    }

    private static List<Sql> conditions(Checks checks, ClaimQuery query) {
        DateRange range = DateRange.read(checks, query);
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
}
