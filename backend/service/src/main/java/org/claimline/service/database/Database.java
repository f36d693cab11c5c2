// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.database;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.PGStatement;
import org.postgresql.copy.CopyIn;

/**
 * Runs statements. Parameters may be text, numbers, booleans, instants, {@link Json} and collections of text, which become
 * arrays. Inside a transaction (as marked with {@code @Transactional}) every statement uses its connection.
 */
@ApplicationScoped
public class Database {
    private static final int COPY_CHUNK = 1 << 16;

    private final DataSource source;

    Database(DataSource source) {
        this.source = source;
    }

    public <T> List<T> list(Sql sql, Function<Row, T> mapper) {
        List<T> found = new ArrayList<>();
        run(sql, statement -> {
            try (ResultSet result = statement.executeQuery()) {
                Row row = new Row(result);
                while (result.next()) {
                    found.add(mapper.apply(row));
                }
            }
            return found;
        });
        return found;
    }

    public <T> Optional<T> first(Sql sql, Function<Row, T> mapper) {
        return list(sql, mapper).stream().findFirst();
    }

    /** The number of rows changed. */
    public int update(String sql, Object... parameters) {
        return run(Sql.of(sql, parameters), PreparedStatement::executeUpdate);
    }

    /** One statement with many sets of parameters in few round trips. */
    public void batch(String sql, Collection<Object[]> rows) {
        if (rows.isEmpty()) {
            return;
        }
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (Object[] row : rows) {
                bind(statement, Arrays.asList(row));
                statement.addBatch();
            }
            statement.executeBatch();
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    /** Many rows at once, in the format of COPY; {@code target} is a table with its columns. */
    public void copy(String target, Iterable<Object[]> rows) {
        try (Connection connection = source.getConnection()) {
            CopyIn copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn("COPY " + target + " FROM STDIN");
            CopyText text = new CopyText();
            for (Object[] row : rows) {
                if (text.row(row).length() > COPY_CHUNK) {
                    send(copy, text);
                }
            }
            send(copy, text);
            copy.endCopy();
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    private static void send(CopyIn copy, CopyText text) throws SQLException {
        byte[] bytes = text.take().getBytes(StandardCharsets.UTF_8);
        copy.writeToCopy(bytes, 0, bytes.length);
    }

    private <T> T run(Sql sql, Work<T> work) {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql.text())) {
            if (sql.isSelective()) {
                statement.unwrap(PGStatement.class).setPrepareThreshold(0);
            }
            bind(statement, sql.parameters());
            return work.with(statement);
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    private static void bind(PreparedStatement statement, List<?> parameters) throws SQLException {
        for (int i = 0; i < parameters.size(); i++) {
            set(statement, i + 1, parameters.get(i));
        }
    }

    private static void set(PreparedStatement statement, int index, Object value) throws SQLException {
        if (value instanceof Instant instant) {
            statement.setObject(index, instant.atOffset(ZoneOffset.UTC));
        } else if (value instanceof Json json) {
            statement.setObject(index, json.text(), Types.OTHER);
        } else if (value instanceof Collection<?> texts) {
            statement.setArray(index, statement.getConnection().createArrayOf("text", texts.toArray()));
        } else if (value instanceof Optional<?> optional) {
            statement.setObject(index, optional.orElse(null));
        } else {
            statement.setObject(index, value);
        }
    }

    /** A value for a column of type jsonb. */
    public record Json(String text) {}

    private interface Work<T> {
        T with(PreparedStatement statement) throws SQLException;
    }
}
