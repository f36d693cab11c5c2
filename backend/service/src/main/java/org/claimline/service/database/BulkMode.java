// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.database;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/**
 * Lets a great many rows into tables fast: indexes and foreign keys are taken away for as long and made anew afterwards, all
 * in the caller's transaction, so that whoever is interrupted leaves everything as it was. Others wait meanwhile.
 */
@ApplicationScoped
public class BulkMode {
    private static final String INDEXES = """
            SELECT 'DROP INDEX ' || i.indexrelid::regclass AS away, pg_get_indexdef(i.indexrelid) AS back
            FROM pg_index i
            WHERE i.indrelid = ANY (?::regclass[]) AND NOT i.indisprimary
                AND NOT EXISTS (SELECT FROM pg_constraint c WHERE c.conindid = i.indexrelid)
            ORDER BY i.indexrelid
            """;
    private static final String REFERENCES = """
            SELECT format('ALTER TABLE %s DROP CONSTRAINT %I', conrelid::regclass, conname) AS away,
                   format('ALTER TABLE %s ADD CONSTRAINT %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) AS back
            FROM pg_constraint
            WHERE contype = 'f' AND conrelid = ANY (?::regclass[])
            ORDER BY oid
            """;

    private final Database database;

    BulkMode(Database database) {
        this.database = database;
    }

    /** Runs {@code work} without the indexes and references of these tables; must run inside a transaction. */
    public void run(List<String> tables, Runnable work, Runnable rebuilding) {
        List<String> back = new ArrayList<>();
        for (String kind : List.of(INDEXES, REFERENCES)) {
            database.list(Sql.of(kind, tables), row -> List.of(row.text("away"), row.text("back")))
                    .forEach(statements -> {
                        database.update(statements.get(0));
                        back.add(statements.get(1));
                    });
        }
        tables.forEach(this::renew);
        work.run();
        rebuilding.run();
        database.update("SET LOCAL maintenance_work_mem = '512MB'");
        back.forEach(database::update);
    }

    /** What is put into a table that was emptied in the same transaction need not be written to the log as well. */
    private void renew(String table) {
        boolean empty = database.list(Sql.of("SELECT 1 AS one FROM " + table + " LIMIT 1"), row -> row.number("one"))
                .isEmpty();
        if (empty) {
            database.update("TRUNCATE " + table);
        }
    }
}
