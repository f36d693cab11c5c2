// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.event;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimline.service.database.Sql;
import org.claimline.service.http.Checks;
import org.claimline.service.paging.Order;
import org.claimline.service.paging.Order.Key;

/** The orders in which events are listed. Events without a date come last in either order of dates. */
final class EventOrders {
    private static final Key ID = new Key("e.id", "text");
    private static final Key START = new Key("e.starts", "timestamptz");
    private static final Order WHEN = Order.ascending("when", new Key("NOT e.dated", "boolean"), START, ID);
    private static final Order RELEVANCE = Order.descending("relevance", new Key("rank.value", "real"), ID);
    static final Order SALIENCE = Order.descending("salience", new Key("e.salience", "double precision"), ID);
    private static final List<Order> ALL = List.of(
            WHEN,
            Order.descending("-when", new Key("e.dated", "boolean"), START, ID),
            SALIENCE,
            Order.descending("-updated", new Key("e.updated", "timestamptz"), ID),
            RELEVANCE);
    /** The same where all events are dated, which another index serves. */
    private static final List<Order> OF_DATED =
            List.of(Order.ascending("when", START, ID), Order.descending("-when", START, ID));

    private EventOrders() {}

    static Order read(Checks checks, String sort, EventFilter filter) {
        Order order = read(checks, sort, filter.words().isPresent());
        return OF_DATED.stream()
                .filter(o -> filter.datedOnly() && o.word().equals(order.word()))
                .findFirst()
                .orElse(order);
    }

    private static Order read(Checks checks, String sort, boolean searching) {
        Set<String> words = ALL.stream().map(Order::word).collect(Collectors.toCollection(LinkedHashSet::new));
        String word = checks.choice("sort", sort, WHEN.word(), words);
        Order order =
                ALL.stream().filter(o -> o.word().equals(word)).findFirst().orElseThrow();
        if (order == RELEVANCE && !searching) {
            checks.reject("sort", sort, "relevance only together with q");
        }
        return order;
    }

    /** What is joined to an event for the order by relevance: how well it matches the words. */
    static Sql rank(Order order, Optional<String> words) {
        if (order != RELEVANCE) {
            return Sql.of("");
        }
        return Sql.of(
                " CROSS JOIN LATERAL (SELECT ts_rank(e.search, websearch_to_tsquery('claimline', ?)) AS value) rank",
                words.orElseThrow());
    }
}
