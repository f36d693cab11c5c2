// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.ingest;

import jakarta.enterprise.context.ApplicationScoped;
import org.claimline.service.database.Database;
import org.claimline.service.database.Row;
import org.claimline.service.database.Sql;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** What the person at the terminal wants to know once everything runs. */
@ApplicationScoped
class Banner {
    private static final Logger LOG = Logger.getLogger(Banner.class);
    private static final String COUNTS = """
            SELECT (SELECT count(*) FROM event) AS events,
                   (SELECT count(*) FROM claim) AS claims,
                   (SELECT count(*) FROM source) AS sources,
                   (SELECT coalesce(sum(dispute_count), 0) FROM event) AS disputes
            """;
    private static final String TEXT = """

            Claimline is ready: %s

              timeline    %2$s/
              embed       %2$s/embed
              API         %2$s/api/v1/events
              Swagger UI  %2$s/q/swagger-ui/

            Ctrl-C stops it.
            """;

    private final Database database;
    private final int port;

    private final boolean forPrograms;

    Banner(
            Database database,
            @ConfigProperty(name = "quarkus.http.port") int port,
            @ConfigProperty(name = "quarkus.log.console.json.enabled") boolean forPrograms) {
        this.database = database;
        this.port = port;
        this.forPrograms = forPrograms;
    }

    /** Goes to standard output as it is: it is an answer to a command, not a line of a log. Programs get a line. */
    void print() {
        String counts = database.first(Sql.of(COUNTS), Banner::counts).orElseThrow();
        if (forPrograms) {
            LOG.info("Claimline is ready: " + counts);
        } else {
            System.out.printf(TEXT, counts, "http://localhost:" + port);
        }
    }

    private static String counts(Row row) {
        return "%d events, %d claims, %d sources, %d disputes"
                .formatted(row.big("events"), row.big("claims"), row.big("sources"), row.big("disputes"));
    }
}
