// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.actor;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.claimline.extraction.Actor;
import org.claimline.extraction.Claim;
import org.claimline.extraction.reconcile.Event;
import org.claimline.service.database.Database;
import org.claimline.service.model.Words;

/** Keeps the actors of all events and claims; must run inside a transaction that holds the write lock. */
@ApplicationScoped
public class ActorWriter {
    private final Database database;

    ActorWriter(Database database) {
        this.database = database;
    }

    /** Makes the stored actors those of these events and claims. */
    public void write(Collection<Event> events, Collection<Claim> claims) {
        Map<String, Entry> entries = new HashMap<>();
        for (Claim claim : claims) {
            claim.event().actors().forEach(actor -> entry(entries, actor));
            entry(entries, claim.speaker()).claims++;
        }
        for (Event event : events) {
            event.actors().forEach(actor -> entry(entries, actor).events++);
        }
        database.update("DELETE FROM actor WHERE id <> ALL (?)", entries.keySet());
        database.batch(
                "INSERT INTO actor (id, name, kind, aliases, event_count, claim_count) VALUES (?, ?, ?, ?, ?, ?)"
                        + " ON CONFLICT (id) DO UPDATE SET name = excluded.name, kind = excluded.kind,"
                        + " aliases = excluded.aliases, event_count = excluded.event_count,"
                        + " claim_count = excluded.claim_count",
                entries.entrySet().stream()
                        .map(e -> e.getValue().row(e.getKey()))
                        .toList());
    }

    private static Entry entry(Map<String, Entry> entries, Actor actor) {
        Entry entry = entries.computeIfAbsent(actor.id(), id -> new Entry());
        entry.names.add(actor.name());
        entry.names.addAll(actor.aliases());
        if (entry.best == null || ORDER.compare(actor, entry.best) < 0) {
            entry.best = actor;
        }
        return entry;
    }

    /** The fullest name first, with accents before without; the order of claims must not matter. */
    private static final Comparator<Actor> ORDER = Comparator.comparingInt(
                    (Actor actor) -> -actor.name().length())
            .thenComparing(Actor::name, Comparator.reverseOrder())
            .thenComparing(Actor::kind);

    private static final class Entry {
        private final Set<String> names = new TreeSet<>();
        private Actor best;
        private int events;
        private int claims;

        private Object[] row(String id) {
            List<String> others =
                    names.stream().filter(name -> !name.equals(best.name())).toList();
            return new Object[] {id, best.name(), Words.of(best.kind()), others, events, claims};
        }
    }
}
