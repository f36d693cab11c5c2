// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.database;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * A statement under construction together with its parameters, so that values never become part of its text. Not
 * thread-safe; the text that is appended must be constant.
 */
public final class Sql {
    private final StringBuilder text = new StringBuilder();
    private final List<Object> parameters = new ArrayList<>();
    private boolean selective;

    private Sql() {}

    public static Sql of(String text, Object... parameters) {
        return new Sql().add(text, parameters);
    }

    /** Appends text with a {@code ?} for each parameter. */
    public Sql add(String more, Object... values) {
        text.append(more);
        parameters.addAll(Arrays.asList(values));
        return this;
    }

    public Sql add(Sql other) {
        text.append(other.text);
        parameters.addAll(other.parameters);
        selective |= other.selective;
        return this;
    }

    /** Joins the conditions of a filter with AND; no condition is always true. */
    public static Sql all(Collection<Sql> conditions) {
        Sql joined = new Sql();
        joined.selective = !conditions.isEmpty();
        for (Sql condition : conditions) {
            joined.add(joined.text.isEmpty() ? "(" : " AND (").add(condition).add(")");
        }
        return joined.text.isEmpty() ? of("true") : joined;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Sql sql
                && text.toString().equals(sql.text.toString())
                && parameters.equals(sql.parameters);
    }

    @Override
    public int hashCode() {
        return 31 * text.toString().hashCode() + parameters.hashCode();
    }

    @Override
    public String toString() {
        return text.toString();
    }

    /**
     * Whether it depends on the values of a filter how it is best run, so that it is planned anew each time. Otherwise
     * PostgreSQL soon runs it by one plan for all values.
     */
    boolean isSelective() {
        return selective;
    }

    String text() {
        return text.toString();
    }

    List<Object> parameters() {
        return parameters;
    }
}
