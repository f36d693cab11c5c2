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
        Source source = new Source(from, where, List.of(Sql.of("true")), "");
        return read(request, columns, source, () -> count(from, where), mapper);
    }

    /**
     * What pages are of.
     *
     * @param from everything between FROM and WHERE
     * @param where which rows are in the collection
     * @param parts conditions of which each row fulfils exactly one; each part is read by itself as far as a page needs
     * @param table where there are several parts, the table with its alias that holds the rows, each with its {@code id}
     */
    public record Source(Sql from, Sql where, List<Sql> parts, String table) {
        String alias() {
            return table.substring(table.indexOf(' ') + 1);
        }
    }

    /** Reads a page of what somebody else knows how to count; only the first page is counted for. */
    public <T> Page<T> read(
            PageRequest request, Sql columns, Source source, LongSupplier counted, Function<Row, T> mapper) {
        Order order = request.order();
        long total = request.cursor().map(Cursor::total).orElseGet(counted::getAsLong);
        Sql sql = statement(request, columns, source);
        List<Keyed<T>> rows = database.list(sql, row -> new Keyed<>(mapper.apply(row), order.keysOf(row)));
        return page(rows, request, total);
    }

    /** Reads a page of ids, to look up what they stand for. */
    public Page<String> ids(PageRequest request, String id, Sql from, Sql where) {
        return read(request, Sql.of(id + " AS id"), from, where, row -> row.text("id"));
    }

    /** The first rows of each part in the order, of these the first, and then what is shown of them. */
    private static Sql statement(PageRequest request, Sql columns, Source source) {
        if (source.parts.size() == 1) {
            return statement(request, columns, source, source.parts.get(0));
        }
        String id = source.alias() + ".id";
        String order = request.order().orderBySelected();
        Sql all = Sql.of("SELECT ").add(columns).add(", page.* FROM (SELECT * FROM (");
        for (Sql part : source.parts) {
            all.add(part == source.parts.get(0) ? "(" : " UNION ALL (")
                    .add(statement(request, Sql.of(id + " AS page_id"), source, part))
                    .add(")");
        }
        return all.add(") parts" + order + limit(request) + ") page JOIN " + source.table + " ON " + id + " = page_id")
                .add(order);
    }

    private static Sql statement(PageRequest request, Sql columns, Source source, Sql part) {
        Order order = request.order();
        Sql sql = Sql.of("SELECT ")
                .add(columns)
                .add(order.selected() + " FROM ")
                .add(source.from)
                .add(" WHERE ")
                .add(source.where)
                .add(" AND ")
                .add(part);
        order.behind(request.cursor()).ifPresent(behind -> sql.add(" AND ").add(behind));
        return sql.add(order.orderBy() + limit(request));
    }

    /** One row more than is shown. It is no parameter: a plan for any limit would be one for many rows. */
    private static String limit(PageRequest request) {
        return " LIMIT " + (request.limit() + 1);
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
