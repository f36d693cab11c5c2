// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.claim;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.claimline.extraction.Stance;
import org.claimline.service.database.Sql;
import org.claimline.service.http.Checks;
import org.claimline.service.http.DateRange;
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
    private static final String FROM = "claim c LEFT JOIN event_claim ec ON ec.claim = c.id";

    private final ClaimRepository claims;
    private final Pages pages;

    ClaimStore(ClaimRepository claims, Pages pages) {
        this.claims = claims;
        this.pages = pages;
    }

    public Page<ClaimView> list(ClaimQuery query) {
        Checks checks = new Checks();
        Sql where = Sql.all(conditions(checks, query));
        PageRequest request = PageRequest.read(checks, BY_DATE, query.limit, query.cursor);
        checks.done();
        return pages.ids(request, "c.id", Sql.of(FROM), where).with(ids -> views(claims.ofIds(ClaimEntity.class, ids)));
    }

    /** All claims of an event, the most confident first. */
    public List<ClaimView> ofEvent(String event) {
        return views(claims.ofEvent(event));
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
}
