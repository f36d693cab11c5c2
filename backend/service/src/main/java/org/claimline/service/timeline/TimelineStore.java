// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.timeline;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimline.extraction.time.When;
import org.claimline.service.database.Database;
import org.claimline.service.database.Row;
import org.claimline.service.database.Sql;
import org.claimline.service.event.Dimension;
import org.claimline.service.event.EventFilter;
import org.claimline.service.timeline.TimelineView.Columns;
import org.claimline.service.timeline.TimelineView.Density;
import org.claimline.service.timeline.TimelineView.Lane;

/** Cuts events into what a timeline draws. */
@ApplicationScoped
class TimelineStore {
    static final int MOST_LANES = 24;
    /** Each end from an index. */
    private static final String EXTENT_OF_ALL = "SELECT"
            + " (SELECT starts FROM event WHERE dated AND starts > ? ORDER BY starts LIMIT 1) AS first,"
            + " (SELECT ends FROM event WHERE dated AND ends < ? ORDER BY ends DESC LIMIT 1) AS last";

    private final Database database;

    TimelineStore(Database database) {
        this.database = database;
    }

    /** The bounds of the events; absent when there are none. What is open at one side does not count there. */
    Optional<Window> extent(EventFilter filter) {
        if (filter.plain()) {
            return database.first(
                            Sql.of(EXTENT_OF_ALL, When.EARLIEST, When.LATEST),
                            row -> extent(row.instant("first"), row.instant("last")))
                    .flatMap(found -> found);
        }
        Sql sql = Sql.of(
                        "SELECT min(e.starts) FILTER (WHERE e.starts > ?) AS first, max(e.ends) FILTER (WHERE e.ends < ?) AS last"
                                + " FROM event e WHERE ",
                        When.EARLIEST,
                        When.LATEST)
                .add(filter.condition());
        return database.first(sql, row -> extent(row.instant("first"), row.instant("last")))
                .flatMap(found -> found);
    }

    private static Optional<Window> extent(Instant first, Instant last) {
        boolean both = first != null && last != null && first.isBefore(last);
        return both ? Optional.of(new Window(first, last)) : Optional.empty();
    }

    /** What is shown when there is nothing to show. */
    static Window thisYear() {
        Year year = Year.now(ZoneOffset.UTC);
        return new Window(
                year.atDay(1).atStartOfDay().toInstant(ZoneOffset.UTC),
                year.plusYears(1).atDay(1).atStartOfDay().toInstant(ZoneOffset.UTC));
    }

    /** The lanes in their order; what goes beyond the most that a screen can show is told together with what is in none. */
    List<Lane> lanes(EventFilter filter, Dimension kind) {
        Sql sql = Sql.of("SELECT m.id, n.name, count(*) AS n FROM ")
                .add(filter.events())
                .add(" CROSS JOIN LATERAL unnest(" + kind.members() + ") m(id)" + kind.joinNames() + " WHERE ")
                .add(filter.condition())
                .add(" GROUP BY m.id, n.name, n.position ORDER BY n.position, count(*) DESC, m.id");
        List<Lane> all = database.list(sql, row -> new Lane(row.text("id"), row.text("name"), row.big("n")));
        List<Lane> named = all.stream()
                .filter(lane -> !lane.id().equals(Dimension.OTHER))
                .limit(MOST_LANES)
                .toList();
        return withOther(named, all.stream().mapToLong(Lane::count).sum());
    }

    /** Some lanes, and one for the rest where they are not all. */
    static List<Lane> withOther(List<Lane> named, long all) {
        long rest = all - named.stream().mapToLong(Lane::count).sum();
        Stream<Lane> other = rest == 0 ? Stream.empty() : Stream.of(new Lane(Dimension.OTHER, "Other", rest));
        return Stream.concat(named.stream(), other).toList();
    }

    Columns columns(EventFilter filter, Dimension kind, List<Lane> lanes) {
        Sql sql = placed(
                        "SELECT e.id, extract(epoch FROM e.starts)::bigint AS first,"
                                + " extract(epoch FROM e.ends)::bigint AS last, lane, e.precision, e.status, e.dispute_count",
                        filter,
                        kind,
                        lanes)
                .add(filter.condition())
                .add(" ORDER BY e.starts, e.id, lane");
        Columns columns = new Columns(
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>());
        database.list(sql, row -> add(columns, row));
        return columns;
    }

    private static Columns add(Columns columns, Row row) {
        columns.id().add(row.text("id"));
        columns.start().add(row.big("first"));
        columns.end().add(row.big("last"));
        columns.lane().add(row.number("lane") - 1);
        columns.precision().add(row.text("precision"));
        columns.status().add(row.text("status"));
        columns.disputed().add(row.number("dispute_count") > 0);
        return columns;
    }

    /**
     * How many events begin in each bucket. Only those that begin behind the first one are counted: all others of a lane are
     * in it. Days and what is longer are those of the calendar on the wall where it happened.
     */
    Density density(EventFilter filter, Dimension kind, List<Lane> lanes, Window window, int most) {
        CalendarUnit unit = CalendarUnit.fitting(window, most);
        List<Long> edges = unit.edges(window);
        String start = unit.isOfDays() ? "e.starts AT TIME ZONE e.zone" : "e.starts";
        List<String> ids = lanes.stream().map(Lane::id).toList();
        Sql begun = Sql.of(
                        "SELECT " + kind.members() + " AS members, width_bucket(date_part('epoch', " + start
                                + "), ?::float8[]) AS bucket, count(*) AS n FROM ",
                        edges.stream().map(String::valueOf).toList())
                .add(filter.beginning())
                .add(" GROUP BY members, bucket");
        Sql sql = Sql.of(
                        "SELECT coalesce(array_position(?, m.id), ?) AS lane, bucket, sum(n) AS n FROM (",
                        ids,
                        ids.size())
                .add(begun)
                .add(") begun CROSS JOIN LATERAL unnest(members) m(id) WHERE bucket > 1 GROUP BY lane, bucket");
        int[][] counts = new int[lanes.size()][edges.size() - 1];
        database.list(sql, row -> count(counts, row));
        return density(unit, edges, lanes, counts);
    }

    private static int count(int[][] counts, Row row) {
        int[] lane = counts[row.number("lane") - 1];
        return lane[Math.min(row.number("bucket"), lane.length) - 1] += row.number("n");
    }

    /** Counts without those of the first bucket, which follow from how many events are in each lane. */
    static Density density(CalendarUnit unit, List<Long> edges, List<Lane> lanes, int[][] counts) {
        for (int lane = 0; lane < counts.length; lane++) {
            counts[lane][0] =
                    (int) lanes.get(lane).count() - Arrays.stream(counts[lane]).sum();
        }
        return new Density(
                unit.word(),
                edges,
                Arrays.stream(counts).map(TimelineStore::listed).toList());
    }

    private static List<Integer> listed(int[] counts) {
        return Arrays.stream(counts).boxed().toList();
    }

    /** Events with the position of each lane that they are in; a lane that has no place of its own counts as the last. */
    private static Sql placed(String select, EventFilter filter, Dimension kind, List<Lane> lanes) {
        List<String> ids = lanes.stream().map(Lane::id).toList();
        return Sql.of(select + " FROM ")
                .add(filter.events())
                .add(
                        " CROSS JOIN LATERAL (SELECT DISTINCT coalesce(array_position(?, m.id), ?) AS lane FROM unnest("
                                + kind.members() + ") m(id)) lanes WHERE ",
                        ids,
                        ids.size());
    }
}
