// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.actor;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.claimline.service.database.Database;
import org.claimline.service.database.Row;
import org.claimline.service.database.Sql;
import org.claimline.service.http.Checks;
import org.claimline.service.paging.Order;
import org.claimline.service.paging.Page;
import org.claimline.service.paging.PageRequest;
import org.claimline.service.paging.Pages;

/** Finds actors. */
@ApplicationScoped
public class ActorStore {
    private static final int LONGEST_NAME = 100;
    private static final Order BY_WEIGHT = Order.descending(
            "weight",
            new Order.Key("a.event_count", "integer"),
            new Order.Key("a.claim_count", "integer"),
            new Order.Key("a.id", "text"));
    private static final String COLUMNS = "a.id, a.name, a.kind, a.aliases, a.event_count, a.claim_count";

    private final Database database;
    private final Pages pages;

    ActorStore(Database database, Pages pages) {
        this.database = database;
        this.pages = pages;
    }

    Page<ActorView> list(String q, String limit, String cursor) {
        Checks checks = new Checks();
        Sql where = checks.text("q", q, LONGEST_NAME)
                .map(name -> Sql.of(
                        "strpos(claimline_fold(concat_ws(' / ', a.name, array_to_string(a.aliases, ' / '))),"
                                + " claimline_fold(?)) > 0",
                        name))
                .orElse(Sql.of("true"));
        PageRequest request = PageRequest.read(checks, BY_WEIGHT, limit, cursor);
        checks.done();
        return pages.read(request, COLUMNS, Sql.of("actor a"), where, ActorStore::view);
    }

    Optional<ActorView> find(String id) {
        return database.first(Sql.of("SELECT " + COLUMNS + " FROM actor a WHERE a.id = ?", id), ActorStore::view);
    }

    private static ActorView view(Row row) {
        return new ActorView(
                row.text("id"),
                row.text("name"),
                row.text("kind"),
                row.texts("aliases"),
                row.number("event_count"),
                row.number("claim_count"));
    }
}
