// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.storyline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import org.claimline.extraction.reconcile.Storyline;
import org.claimline.service.database.Database;

/** Keeps the configured storylines. */
@ApplicationScoped
public class StorylineWriter {
    private final Database database;

    StorylineWriter(Database database) {
        this.database = database;
    }

    /** Takes over a configuration in place of the one before. */
    @Transactional
    public void replace(List<Storyline> storylines) {
        database.update("DELETE FROM storyline");
        List<Object[]> rows = new ArrayList<>();
        for (Storyline s : storylines) {
            rows.add(new Object[] {s.id(), rows.size(), s.name(), s.description(), s.terms(), s.except()});
        }
        database.batch(
                "INSERT INTO storyline (id, position, name, description, terms, exceptions) VALUES (?, ?, ?, ?, ?, ?)",
                rows);
    }
}
