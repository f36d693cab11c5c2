// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.claimline.service.database.Database;
import org.claimline.service.database.Repository;
import org.claimline.service.database.Sql;
import org.hibernate.Timeouts;

@ApplicationScoped
class FeedRepository implements Repository<FeedEntity> {
    private final Database database;

    FeedRepository(Database database) {
        this.database = database;
    }

    /** A feed that is due and that no instance of the service is reading. */
    Optional<FeedEntity> nextDue(Instant now) {
        return find("due <= ?1 order by due, id", now)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint("jakarta.persistence.lock.timeout", Timeouts.SKIP_LOCKED_MILLI)
                .range(0, 0)
                .list()
                .stream()
                .findFirst();
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
