// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.storyline;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.claimline.extraction.reconcile.Storyline;
import org.claimline.service.database.Database;
import org.claimline.service.database.Row;
import org.claimline.service.database.Sql;

/** Finds storylines. */
@ApplicationScoped
public class StorylineStore {
    private static final String SELECT = """
            SELECT s.id, s.name, s.description, s.terms, s.exceptions,
                   (SELECT count(*) FROM event e WHERE e.storylines @> ARRAY[s.id]) AS events
            FROM storyline s
            """;

    private final Database database;

    StorylineStore(Database database) {
        this.database = database;
    }

    public List<StorylineView> list() {
        return database.list(Sql.of(SELECT + "ORDER BY s.position"), StorylineStore::view);
    }

    public Optional<StorylineView> find(String id) {
        return database.first(Sql.of(SELECT + "WHERE s.id = ?", id), StorylineStore::view);
    }

    /** The storylines as the reconciler takes them. */
    public List<Storyline> configured() {
        return list().stream()
                .map(s -> new Storyline(s.id(), s.name(), s.description(), s.terms(), s.except()))
                .toList();
    }

    private static StorylineView view(Row row) {
        return new StorylineView(
                row.text("id"),
                row.text("name"),
                row.text("description"),
                row.texts("terms"),
                row.texts("exceptions"),
                row.number("events"));
    }
}
