// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.paging;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.claimline.service.database.Row;
import org.claimline.service.database.Sql;

/**
 * An order of rows. It is total, as its last key is unique, and compares all keys in one direction, so that one comparison
 * of rows continues it behind a cursor.
 *
 * @param word its name in the parameter {@code sort}
 */
public record Order(String word, boolean descending, List<Key> keys) {

    /** A sort key: an SQL expression and its type. */
    public record Key(String expression, String type) {}

    public static Order ascending(String word, Key... keys) {
        return new Order(word, false, List.of(keys));
    }

    public static Order descending(String word, Key... keys) {
        return new Order(word, true, List.of(keys));
    }

    /** The keys of a row, and the same as text, which PostgreSQL reads back exactly. */
    String selected() {
        return IntStream.range(0, keys.size())
                .mapToObj(i -> ", (%1$s) AS sort%2$d, (%1$s)::text AS key%2$d".formatted(keys.get(i).expression, i))
                .collect(Collectors.joining());
    }

    List<String> keysOf(Row row) {
        return IntStream.range(0, keys.size())
                .mapToObj(i -> row.text("key" + i))
                .toList();
    }

    Optional<Sql> behind(Optional<Cursor> cursor) {
        String columns = keys.stream().map(Key::expression).collect(Collectors.joining(", "));
        String values = keys.stream().map(key -> "?::" + key.type).collect(Collectors.joining(", "));
        String comparison = "(" + columns + ") " + (descending ? "<" : ">") + " (" + values + ")";
        return cursor.map(c -> Sql.of(comparison, c.keys().toArray()));
    }

    public String orderBy() {
        return orderBy(keys.stream().map(Key::expression));
    }

    /** The order of rows that were {@link #selected}. */
    String orderBySelected() {
        return orderBy(IntStream.range(0, keys.size()).mapToObj(i -> "sort" + i));
    }

    private String orderBy(Stream<String> expressions) {
        String direction = descending ? " DESC" : "";
        return " ORDER BY "
                + expressions.map(expression -> expression + direction).collect(Collectors.joining(", "));
    }
}
