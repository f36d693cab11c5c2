// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.database;

import jakarta.enterprise.context.ApplicationScoped;

/**
 * Lets one transaction write at a time, on whatever instance of the service, so that numbers in the change log are in the
 * order of commits. Also counts the changes of articles, by which a reconciling that is due is known even after a crash.
 */
@ApplicationScoped
public class WriteLock {
    private static final long KEY = 0x636c61696dL;
    private static final String COUNTER = "articles-changed";

    private final Database database;

    WriteLock(Database database) {
        this.database = database;
    }

    /** Waits for the lock; the end of the transaction gives it back. */
    public void take() {
        database.list(Sql.of("SELECT pg_advisory_xact_lock(?)", KEY), row -> KEY);
    }

    /** Counts a change of articles. */
    public void noteChange() {
        database.update(
                "INSERT INTO setting (name, value) VALUES (?, '1')"
                        + " ON CONFLICT (name) DO UPDATE SET value = (setting.value::bigint + 1)::text",
                COUNTER);
    }

    /** How often articles have changed. */
    public String changes() {
        return setting(COUNTER);
    }

    public String setting(String name) {
        return database.first(Sql.of("SELECT value FROM setting WHERE name = ?", name), row -> row.text("value"))
                .orElse("");
    }

    public void set(String name, String value) {
        database.update(
                "INSERT INTO setting (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
                name,
                value);
    }
}
