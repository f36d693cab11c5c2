// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.paging;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongSupplier;
import org.claimline.service.database.Database;
import org.claimline.service.database.Row;
import org.claimline.service.database.Sql;

/** Reads collections page by page, each beginning behind the last row of the one before. */
@ApplicationScoped
public class Pages {
    private final Database database;

    Pages(Database database) {
        this.database = database;
    }

    /**
     * Reads a page.
     *
     * @param columns what {@code mapper} needs
     * @param from everything between FROM and WHERE
     * @param where which rows are in the collection
     */
    public <T> Page<T> read(PageRequest request, Sql columns, Sql from, Sql where, Function<Row, T> mapper) {
        return read(request, columns, from, where, () -> count(from, where), mapper);
    }

    /** Reads a page of what somebody else knows how to count; only the first page is counted for. */
    public <T> Page<T> read(
            PageRequest request, Sql columns, Sql from, Sql where, LongSupplier counted, Function<Row, T> mapper) {
        Order order = request.order();
        long total = request.cursor().map(Cursor::total).orElseGet(counted::getAsLong);
        Sql sql = Sql.of("SELECT ")
                .add(columns)
                .add(order.selected() + " FROM ")
                .add(from)
                .add(" WHERE ")
                .add(where);
        order.behind(request.cursor()).ifPresent(behind -> sql.add(" AND ").add(behind));
        sql.add(order.orderBy() + " LIMIT ?", request.limit() + 1);
        List<Keyed<T>> rows = database.list(sql, row -> new Keyed<>(mapper.apply(row), order.keysOf(row)));
        return page(rows, request, total);
    }

    /** Reads a page of ids, to look up what they stand for. */
    public Page<String> ids(PageRequest request, String id, Sql from, Sql where) {
        return read(request, Sql.of(id + " AS id"), from, where, row -> row.text("id"));
    }

    private static <T> Page<T> page(List<Keyed<T>> rows, PageRequest request, long total) {
        boolean more = rows.size() > request.limit();
        List<Keyed<T>> shown = more ? rows.subList(0, request.limit()) : rows;
        Optional<Cursor> next = more
                ? Optional.of(new Cursor(request.order().word(), total, shown.get(shown.size() - 1).keys))
                : Optional.empty();
        return Page.of(shown.stream().map(Keyed::value).toList(), next, total);
    }

    private long count(Sql from, Sql where) {
        Sql sql = Sql.of("SELECT count(*) AS n FROM ").add(from).add(" WHERE ").add(where);
        return database.first(sql, row -> row.big("n")).orElseThrow();
    }

    private record Keyed<T>(T value, List<String> keys) {}
}
