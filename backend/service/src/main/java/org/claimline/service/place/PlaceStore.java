// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.place;

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

/** Finds places. */
@ApplicationScoped
public class PlaceStore {
    private static final int LONGEST_NAME = 100;
    private static final Order BY_WEIGHT =
            Order.descending("weight", new Order.Key("p.event_count", "integer"), new Order.Key("p.id", "text"));
    private static final String COLUMNS = "p.id, p.name, p.event_count";

    private final Database database;
    private final Pages pages;

    PlaceStore(Database database, Pages pages) {
        this.database = database;
        this.pages = pages;
    }

    Page<PlaceView> list(String q, String limit, String cursor) {
        Checks checks = new Checks();
        Sql where = checks.text("q", q, LONGEST_NAME)
                .map(name -> Sql.of("strpos(claimline_fold(p.name), claimline_fold(?)) > 0", name))
                .orElse(Sql.of("true"));
        PageRequest request = PageRequest.read(checks, BY_WEIGHT, limit, cursor);
        checks.done();
        return pages.read(request, COLUMNS, Sql.of("place p"), where, PlaceStore::view);
    }

    Optional<PlaceView> find(String id) {
        return database.first(Sql.of("SELECT " + COLUMNS + " FROM place p WHERE p.id = ?", id), PlaceStore::view);
    }

    private static PlaceView view(Row row) {
        return new PlaceView(row.text("id"), row.text("name"), row.number("event_count"));
    }
}
