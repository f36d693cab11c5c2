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
    private static final String COUNT = """
            UPDATE actor a
            SET event_count = (SELECT coalesce(sum(d.starts), 0) FROM event_density d
                               WHERE d.dimension = 'actor' AND d.level IN ('ever', 'undated') AND d.member = a.id),
                claim_count = coalesce(said.n, 0)
            FROM unnest(?) added(id) LEFT JOIN (SELECT speaker, count(*) AS n FROM claim GROUP BY 1) said ON said.speaker = added.id
            WHERE a.id = added.id
            """;

    private final ActorRepository actors;
    private final Database database;

    ActorWriter(ActorRepository actors, Database database) {
        this.actors = actors;
        this.database = database;
    }

    /**
     * Lets every claim's speaker be the actor whom all articles together know.
     *
     * @param renamed ids that claims give their speakers, with the ids by which these are known
     */
    public void name(Map<String, String> renamed) {
        List<String> given = List.copyOf(renamed.keySet());
        database.update(
                "UPDATE claim SET speaker = record->'speaker'->>'id'"
                        + " WHERE speaker <> record->'speaker'->>'id' AND record->'speaker'->>'id' <> ALL (?)",
                given);
        database.update(
                "UPDATE claim SET speaker = known.id FROM unnest(?, ?) AS known (given, id)"
                        + " WHERE record->'speaker'->>'id' = known.given AND speaker <> known.id",
                given,
                given.stream().map(renamed::get).toList());
    }

    /** Adds actors of events and claims that are stored already, a great many at once. */
    public void add(Collection<Actor> added) {
        database.copy(
                "actor",
                added.stream()
                        .map(actor ->
                                new Object[] {actor.id(), actor.name(), Words.of(actor.kind()), actor.aliases(), 0, 0})
                        .toList());
        database.update(COUNT, added.stream().map(Actor::id).toList());
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
        actors.listAll().stream()
                .filter(known -> !entries.containsKey(known.id))
                .forEach(actors::delete);
        entries.forEach((id, entry) -> actors.put(entry.entity(id)));
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

        private ActorEntity entity(String id) {
            ActorEntity actor = new ActorEntity();
            actor.id = id;
            actor.name = best.name();
            actor.kind = Words.of(best.kind());
            actor.aliases =
                    names.stream().filter(name -> !name.equals(best.name())).toList();
            actor.eventCount = events;
            actor.claimCount = claims;
            return actor;
        }
    }
}
