// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.feed;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.claimline.service.database.Database;
import org.claimline.service.database.Repository;
import org.claimline.service.database.SkipLocked;
import org.claimline.service.database.Sql;

@ApplicationScoped
class FeedRepository implements Repository<FeedEntity> {
    private final Database database;

    FeedRepository(Database database) {
        this.database = database;
    }

    /** A feed that is due and that no instance of the service is reading. */
    Optional<FeedEntity> nextDue(Instant now) {
        return SkipLocked.first(find("due <= ?1 order by due, id", now));
    }

    /** Notes addresses of entries; says which of them are new. */
    List<String> note(String feed, List<String> urls) {
        return database.list(
                Sql.of(
                        "INSERT INTO feed_entry SELECT ?, url, now() FROM unnest(?) url ON CONFLICT DO NOTHING RETURNING url",
                        feed,
                        urls),
                row -> row.text("url"));
    }

    long entries(String feed) {
        return database.first(Sql.of("SELECT count(*) AS n FROM feed_entry WHERE feed = ?", feed), row -> row.big("n"))
                .orElseThrow();
    }
}
