// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.timeline;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimline.service.database.Database;
import org.claimline.service.database.Row;
import org.claimline.service.database.Sql;
import org.claimline.service.event.Dimension;
import org.claimline.service.event.EventCounts;
import org.claimline.service.timeline.TimelineView.Density;
import org.claimline.service.timeline.TimelineView.Lane;

/**
 * Cuts all events into what a timeline draws, from the table of densities: it reads some hundred rows a lane however many
 * events there are. Its days are whole, on the calendar on the wall where things happened.
 */
@ApplicationScoped
class DensityStore {
    private static final long DAY = 86_400;
    private static final String ALL = "*";

    private final Database database;

    DensityStore(Database database) {
        this.database = database;
    }

    /** The finest unit that there are counts for. */
    static CalendarUnit finest(Dimension kind) {
        return kind == Dimension.PLACE || kind == Dimension.ACTOR ? CalendarUnit.MONTH : CalendarUnit.DAY;
    }

    /** The lanes in their order with what overlaps some days. */
    List<Lane> lanes(Dimension kind, Optional<LocalDate> from, Optional<LocalDate> to) {
        Sql sql = Sql.of("SELECT m.id, n.name, m.n FROM (")
                .add(EventCounts.members(kind, from, to))
                .add(
                        ") m" + kind.joinNames() + " ORDER BY m.id = ANY (?) DESC, n.position, m.n DESC, m.id LIMIT ?",
                        List.of(ALL, Dimension.OTHER),
                        TimelineStore.MOST_LANES + 2);
        Map<String, Lane> found = new LinkedHashMap<>();
        database.list(sql, row -> new Lane(row.text("id"), row.text("name"), row.big("n")))
                .forEach(lane -> found.put(lane.id(), lane));
        Lane all = found.remove(ALL);
        found.remove(Dimension.OTHER);
        List<Lane> named =
                found.values().stream().limit(TimelineStore.MOST_LANES).toList();
        return all == null ? List.of() : TimelineStore.withOther(named, all.count());
    }

    /** How many events begin in each bucket; what was running before the first counts there. */
    Density density(Dimension kind, List<Lane> lanes, CalendarUnit unit, List<Long> edges, Optional<LocalDate> to) {
        List<String> ids = new ArrayList<>(lanes.stream().map(Lane::id).toList());
        ids.replaceAll(id -> id.equals(Dimension.OTHER) ? ALL : id);
        Sql sql = Sql.of(
                "SELECT array_position(?, member) - 1 AS lane, bucket - date '1970-01-01' AS day, starts FROM event_density"
                        + " WHERE dimension = ? AND level = ? AND member = ANY (?) AND bucket >= ?::date",
                ids,
                kind.word(),
                level(unit),
                ids,
                day(edges.get(1)).toString());
        to.ifPresent(end -> sql.add(" AND bucket < ?::date", end.toString()));
        long[] starts = edges.stream().mapToLong(Long::longValue).toArray();
        int[][] counts = new int[lanes.size()][edges.size() - 1];
        database.list(sql, row -> add(counts, starts, row));
        int rest = ids.indexOf(ALL);
        if (rest >= 0) {
            takeNamed(counts, rest);
        }
        return TimelineStore.density(unit, edges, lanes, counts);
    }

    private static int add(int[][] counts, long[] starts, Row row) {
        int found = Arrays.binarySearch(starts, row.big("day") * DAY);
        int bucket = Math.min(found >= 0 ? found : -found - 2, starts.length - 2);
        return counts[row.number("lane")][bucket] += row.number("starts");
    }

    /** Leaves in the lane of all the others what is in no other lane. */
    private static void takeNamed(int[][] counts, int rest) {
        for (int lane = 0; lane < counts.length; lane++) {
            for (int bucket = 0; lane != rest && bucket < counts[lane].length; bucket++) {
                counts[rest][bucket] -= counts[lane][bucket];
            }
        }
    }

    private static String level(CalendarUnit unit) {
        return unit.compareTo(CalendarUnit.MONTH) < 0
                ? "day"
                : unit.compareTo(CalendarUnit.YEAR) < 0 ? "month" : "year";
    }

    static LocalDate day(long edge) {
        return LocalDate.ofEpochDay(Math.floorDiv(edge, DAY));
    }
}
