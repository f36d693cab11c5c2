// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.database;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;

/** The current row of a result, read by column name and in the types that the service uses. */
public final class Row {
    private final ResultSet result;

    Row(ResultSet result) {
        this.result = result;
    }

    public String text(String column) {
        return get(() -> result.getString(column));
    }

    public int number(String column) {
        return get(() -> result.getInt(column));
    }

    public long big(String column) {
        return get(() -> result.getLong(column));
    }

    public double real(String column) {
        return get(() -> result.getDouble(column));
    }

    public boolean flag(String column) {
        return get(() -> result.getBoolean(column));
    }

    public Instant instant(String column) {
        OffsetDateTime value = get(() -> result.getObject(column, OffsetDateTime.class));
        return value == null ? null : value.toInstant();
    }

    public List<String> texts(String column) {
        return List.of(get(() -> (String[]) result.getArray(column).getArray()));
    }

    private static <T> T get(Reader<T> reader) {
        try {
            return reader.read();
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    private interface Reader<T> {
        T read() throws SQLException;
    }
}
