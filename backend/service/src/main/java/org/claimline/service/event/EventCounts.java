// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.event;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.claimline.service.database.Database;
import org.claimline.service.database.Sql;
import org.claimline.service.event.EventFilter.Member;
import org.claimline.service.http.DateRange;

/**
 * Counts events. What is counted without filters comes from the table of densities, which costs the same however many events
 * there are; what is counted with filters is remembered until an event changes.
 */
@ApplicationScoped
public class EventCounts {
    private static final int MOST_FACET_VALUES = 50;
    private static final int REMEMBERED = 2_000;

    private final Database database;
    private final Cache<Question, Object> answers =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    EventCounts(Database database) {
        this.database = database;
    }

    /** What was counted as of a change. */
    private record Question(long change, Sql sql) {}

    /** How many events there are. */
    public long total(EventFilter filter) {
        if (filter.member().isPresent() && filter.range().isOfDays()) {
            return number(counted(filter, filter.member().get()));
        }
        Sql sql = Sql.of("SELECT count(*) AS n FROM ")
                .add(filter.events())
                .add(" WHERE ")
                .add(filter.condition());
        return remembered(sql, () -> number(sql));
    }

    /** From the table of densities. */
    private static Sql counted(EventFilter filter, Member member) {
        DateRange range = filter.range();
        if (range.isOpen()) {
            return Sql.of(
                    "SELECT coalesce(sum(starts), 0) AS n FROM event_density WHERE dimension = ? AND member = ?"
                            + " AND level = ANY (?)",
                    member.dimension().word(),
                    member.id(),
                    levels(filter));
        }
        return Sql.of("SELECT coalesce(sum(n), 0) AS n FROM (")
                .add(members(member.dimension(), range.firstDay(), range.dayBehind()))
                .add(") m WHERE id = ?", member.id());
    }

    /** How many events have which value, most frequent first. */
    List<FacetValue> facet(EventFilter filter, Dimension dimension) {
        if (filter.plain() && filter.range().isOpen()) {
            Sql counted = Sql.of(
                    "SELECT m.id, sum(m.starts) AS n FROM (SELECT member AS id, starts FROM event_density"
                            + " WHERE dimension = ? AND level = ANY (?) AND member <> '*'",
                    dimension.word(),
                    levels(filter));
            if (dimension.leavesOutNone()) {
                counted.add(" AND member <> ?", Dimension.OTHER);
            }
            return facet(dimension, counted.add(") m GROUP BY m.id"));
        }
        Sql counted = Sql.of("SELECT m.id, count(*) AS n FROM ")
                .add(filter.events())
                .add(" CROSS JOIN LATERAL unnest(" + dimension.filterable() + ") m(id) WHERE ")
                .add(filter.condition())
                .add(" GROUP BY m.id");
        return remembered(counted, () -> facet(dimension, counted));
    }

    private List<FacetValue> facet(Dimension dimension, Sql counted) {
        Sql sql = Sql.of("SELECT m.id, coalesce(n.name, 'Other') AS name, m.n FROM (")
                .add(counted)
                .add(") m" + dimension.joinNames() + " ORDER BY m.n DESC, m.id LIMIT ?", MOST_FACET_VALUES);
        return database.list(sql, row -> new FacetValue(row.text("id"), row.text("name"), row.big("n")));
    }

    /**
     * A query of all members {@code id} of a dimension with the number {@code n} of dated events that overlap some days: those
     * that have begun before the end, without those that were over before the beginning.
     */
    public static Sql members(Dimension dimension, Optional<LocalDate> from, Optional<LocalDate> to) {
        Sql sql = Sql.of("SELECT member AS id, sum(n) AS n FROM (");
        to.ifPresentOrElse(
                day -> sql.add(before(dimension, "starts", day)),
                () -> sql.add(
                        "SELECT member, starts AS n FROM event_density WHERE dimension = ? AND level = 'ever'",
                        dimension.word()));
        from.ifPresent(day -> sql.add(" UNION ALL ").add(before(dimension, "-lasts", day)));
        return sql.add(") counted GROUP BY member HAVING sum(n) > 0");
    }

    /** Whole years, then whole months of the last year, then whole days of the last month. */
    private static Sql before(Dimension dimension, String value, LocalDate day) {
        String year = day.withDayOfYear(1).toString();
        String month = day.withDayOfMonth(1).toString();
        String select = "SELECT member, " + value + " AS n FROM event_density WHERE dimension = ? AND ";
        return Sql.of(select + "level = 'year' AND bucket < ?::date", dimension.word(), year)
                .add(" UNION ALL " + select + later("month"), dimension.word(), year, month)
                .add(" UNION ALL " + select + later("day"), dimension.word(), month, day.toString());
    }

    private static String later(String level) {
        return "level = '" + level + "' AND bucket >= ?::date AND bucket < ?::date";
    }

    /** No longer counts events as they are written, until {@link #recount}; for who writes a great many. */
    public void suspend() {
        database.update("ALTER TABLE event DISABLE TRIGGER USER");
    }

    public void recount() {
        database.update("ALTER TABLE event ENABLE TRIGGER USER");
        database.list(Sql.of("SELECT event_density_recount()"), row -> "");
    }

    @SuppressWarnings("unchecked")
    private <T> T remembered(Sql sql, Supplier<T> count) {
        long change = number(Sql.of("SELECT coalesce(max(seq), 0) AS n FROM change"));
        return (T) answers.get(new Question(change, sql), question -> count.get());
    }

    private static List<String> levels(EventFilter filter) {
        return filter.datedOnly() ? List.of("ever") : List.of("ever", "undated");
    }

    private long number(Sql sql) {
        return database.first(sql, row -> row.big("n")).orElseThrow();
    }
}
