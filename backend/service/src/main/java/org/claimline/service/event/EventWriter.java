// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.event;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimline.extraction.Claim;
import org.claimline.extraction.reconcile.Event;
import org.claimline.service.database.Database;
import org.claimline.service.database.Sql;
import org.claimline.service.event.RowMaker.Rows;

/**
 * Writes the view that events are by difference: only what changed is touched, and every change goes into the log. Must
 * run inside a transaction that holds the write lock.
 */
@ApplicationScoped
public class EventWriter {
    private static final String STAGE = "CREATE TEMP TABLE IF NOT EXISTS event_in ON COMMIT DROP AS SELECT "
            + EventRow.COLUMNS + ", ''::text AS names, ''::text AS words FROM event WITH NO DATA";
    private static final String UPSERT = upsert();
    private static final String LINK = "INSERT INTO event_claim (claim, event) VALUES (?, ?)"
            + " ON CONFLICT (claim) DO UPDATE SET event = excluded.event";
    private static final String LOG = "INSERT INTO change (event, kind, replaced_by) VALUES (?, ?, ?)";

    private final Database database;
    private final RowMaker maker = new RowMaker();

    EventWriter(Database database) {
        this.database = database;
    }

    /** Makes the stored events equal to these; says how many were created, updated and removed. */
    public Difference write(Collection<Event> events, Map<String, Claim> claims, Map<String, String> storylines) {
        Map<String, String> before = digests();
        Rows rows = maker.rows(events, claims, storylines);
        Map<String, String> after = rows.digests();

        List<EventRow> created = events.stream()
                .filter(event -> !before.containsKey(event.id()))
                .map(rows::of)
                .toList();
        List<EventRow> updated = events.stream()
                .filter(event -> before.containsKey(event.id())
                        && !before.get(event.id()).equals(after.get(event.id())))
                .map(rows::of)
                .toList();
        List<String> removed = before.keySet().stream()
                .filter(id -> !after.containsKey(id))
                .sorted()
                .toList();

        Map<String, String> heirs = heirs(removed, events);
        remove(removed);
        List<EventRow> changed = new ArrayList<>(created);
        changed.addAll(updated);
        save(changed);
        relink(events);
        log(created, "created");
        log(updated, "updated");
        database.batch(
                LOG,
                removed.stream()
                        .map(id -> new Object[] {id, "removed", heirs.get(id)})
                        .toList());
        return new Difference(created.size(), updated.size(), removed.size());
    }

    /** How many events came, changed and went. */
    public record Difference(int created, int updated, int removed) {}

    private Map<String, String> digests() {
        return database
                .list(Sql.of("SELECT id, digest FROM event"), row -> Map.entry(row.text("id"), row.text("digest")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** For each removed event the one that most of its claims have gone over to. */
    private Map<String, String> heirs(Collection<String> removed, Collection<Event> events) {
        Map<String, String> eventOf = new HashMap<>();
        events.forEach(event -> event.claims().forEach(claim -> eventOf.put(claim, event.id())));
        Map<String, Map<String, Integer>> votes = new HashMap<>();
        Sql sql = Sql.of("SELECT event, claim FROM event_claim WHERE event = ANY (?)", removed);
        database.list(sql, row -> Map.entry(row.text("event"), row.text("claim")))
                .forEach(link -> {
                    String heir = eventOf.get(link.getValue());
                    if (heir != null) {
                        votes.computeIfAbsent(link.getKey(), id -> new HashMap<>())
                                .merge(heir, 1, Integer::sum);
                    }
                });
        return votes.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, e -> winner(e.getValue())));
    }

    private static String winner(Map<String, Integer> votes) {
        return votes.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .orElseThrow()
                .getKey();
    }

    private void remove(Collection<String> ids) {
        database.update("DELETE FROM event WHERE id = ANY (?)", ids);
    }

    /** Adds events that are not there yet, a great many at once. */
    public void add(Collection<Event> events, Map<String, Claim> claims, Map<String, String> storylines) {
        List<EventRow> rows = events.stream()
                .map(event -> EventRow.of(event, claims, storylines))
                .toList();
        put(rows);
        database.copy("event_claim (claim, event)", links(rows));
        database.copy(
                "change (event, kind)",
                rows.stream().map(row -> new Object[] {id(row), "created"}).toList());
    }

    private void save(Collection<EventRow> rows) {
        put(rows);
        Set<String> ids = rows.stream().map(EventWriter::id).collect(Collectors.toSet());
        database.update("DELETE FROM event_claim WHERE event = ANY (?)", ids);
        database.batch(LINK, links(rows));
    }

    /** An article that is read again brings its claims anew, those on events that stay as they were among them. */
    private void relink(Collection<Event> events) {
        Sql sql = Sql.of("SELECT id FROM claim c WHERE NOT EXISTS (SELECT FROM event_claim ec WHERE ec.claim = c.id)");
        Set<String> loose = Set.copyOf(database.list(sql, row -> row.text("id")));
        List<Object[]> links = new ArrayList<>();
        events.forEach(event -> event.claims().stream()
                .filter(loose::contains)
                .forEach(claim -> links.add(new Object[] {claim, event.id()})));
        database.batch(LINK, links);
    }

    /** All rows in one statement, so that the counts of events are brought up to date once. */
    private void put(Collection<EventRow> rows) {
        if (rows.isEmpty()) {
            return;
        }
        database.update(STAGE);
        database.update("TRUNCATE event_in");
        database.copy("event_in", rows.stream().map(EventRow::values).toList());
        database.update(UPSERT);
    }

    private static List<Object[]> links(Collection<EventRow> rows) {
        List<Object[]> links = new ArrayList<>();
        rows.forEach(row -> row.claims().forEach(claim -> links.add(new Object[] {claim.id(), id(row)})));
        return links;
    }

    private void log(Collection<EventRow> rows, String kind) {
        database.batch(
                LOG,
                rows.stream()
                        .map(EventWriter::id)
                        .sorted()
                        .map(id -> new Object[] {id, kind, null})
                        .toList());
    }

    private static String id(EventRow row) {
        return row.event().id();
    }

    private static String upsert() {
        String assignments = Stream.of(EventRow.COLUMNS.split(",\\s*"))
                .filter(column -> !column.equals("id"))
                .map(column -> column + " = excluded." + column)
                .collect(Collectors.joining(", "));
        return "INSERT INTO event (" + EventRow.COLUMNS + ", search, updated) SELECT " + EventRow.COLUMNS
                + ", setweight(claimline_document(names), 'A') || setweight(claimline_document(words), 'C'), now()"
                + " FROM event_in ON CONFLICT (id) DO UPDATE SET " + assignments
                + ", search = excluded.search, updated = excluded.updated";
    }
}
