// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.change;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneOffset;
import java.util.List;
import org.claimline.service.database.Database;
import org.claimline.service.database.Row;
import org.claimline.service.database.Sql;
import org.claimline.service.http.Checks;
import org.claimline.service.paging.Order;
import org.claimline.service.paging.Page;
import org.claimline.service.paging.PageQuery;
import org.claimline.service.paging.PageRequest;
import org.claimline.service.paging.Pages;

/** Reads the log of changes. Its numbers are in the order of commits, so none ever appears behind a reader's back. */
@ApplicationScoped
class ChangeStore {
    private static final Order BY_NUMBER = Order.ascending("seq", new Order.Key("l.seq", "bigint"));
    private static final String COLUMNS = "l.seq, l.at, l.event, l.kind, l.replaced_by";

    private final Database database;
    private final Pages pages;

    ChangeStore(Database database, Pages pages) {
        this.database = database;
        this.pages = pages;
    }

    Page<ChangeView> list(String since, PageQuery page) {
        Checks checks = new Checks();
        int after = checks.number("since", since, 0, Integer.MAX_VALUE, 0);
        PageRequest request = PageRequest.read(checks, BY_NUMBER, page);
        checks.done();
        return pages.read(request, Sql.of(COLUMNS), Sql.of("change l"), Sql.of("l.seq > ?", after), ChangeStore::view);
    }

    List<ChangeView> after(long seq, int most) {
        Sql sql = Sql.of("SELECT " + COLUMNS + " FROM change l WHERE l.seq > ? ORDER BY l.seq LIMIT ?", seq, most);
        return database.list(sql, ChangeStore::view);
    }

    long latest() {
        return database.first(Sql.of("SELECT coalesce(max(seq), 0) AS seq FROM change"), row -> row.big("seq"))
                .orElseThrow();
    }

    private static ChangeView view(Row row) {
        return new ChangeView(
                row.big("seq"),
                row.instant("at").atOffset(ZoneOffset.UTC),
                row.text("event"),
                row.text("kind"),
                row.text("replaced_by"));
    }
}
