// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.event;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.claimline.service.database.Database;
import org.claimline.service.database.Sql;
import org.claimline.service.http.Checks;
import org.claimline.service.paging.Order;
import org.claimline.service.paging.Page;
import org.claimline.service.paging.PageRequest;
import org.claimline.service.paging.Pages;

/** Finds events. */
@ApplicationScoped
public class EventStore {
    private final EventRepository events;
    private final ChangeRepository log;
    private final Database database;
    private final Pages pages;

    EventStore(EventRepository events, ChangeRepository log, Database database, Pages pages) {
        this.events = events;
        this.log = log;
        this.database = database;
        this.pages = pages;
    }

    public Page<EventView> list(EventListQuery query) {
        Checks checks = new Checks();
        EventFilter filter = EventFilter.read(checks, query);
        Order order = EventOrders.read(checks, query.sort, filter.words().isPresent());
        PageRequest request = PageRequest.read(checks, order, query.limit, query.cursor);
        checks.done();
        Sql from = Sql.of("event e").add(EventOrders.rank(order, filter.words()));
        return pages.read(request, EventRows.COLUMNS, from, filter.condition(), EventRows::view);
    }

    public Optional<EventView> find(String id) {
        return events.findByIdOptional(id).map(EventEntity::view);
    }

    /** Where the claims of a removed event have gone; empty text when nowhere, absent when there never was such an event. */
    public Optional<String> successor(String id) {
        return log.removal(id).map(change -> Objects.requireNonNullElse(change.replacedBy, ""));
    }

    public List<EventView> mostSalient(EventFilter filter, int most) {
        Sql sql = Sql.of("SELECT " + EventRows.COLUMNS + " FROM event e WHERE ")
                .add(filter.condition())
                .add(" ORDER BY e.salience DESC, e.id DESC LIMIT ?", most);
        return database.list(sql, EventRows::view);
    }

    public long count(EventFilter filter) {
        Sql sql = Sql.of("SELECT count(*) AS n FROM event e WHERE ").add(filter.condition());
        return database.first(sql, row -> row.big("n")).orElseThrow();
    }
}
