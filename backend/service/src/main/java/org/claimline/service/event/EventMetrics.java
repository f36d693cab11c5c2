// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.event;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.claimline.service.database.Database;
import org.claimline.service.database.Sql;

/** How many disputes there are, asked for whenever metrics are read; an index over disputed events makes that cheap. */
@ApplicationScoped
class EventMetrics {
    private final Database database;

    EventMetrics(Database database) {
        this.database = database;
    }

    void register(@Observes StartupEvent event, MeterRegistry registry) {
        Gauge.builder("claimline.disputes", this::disputes)
                .description("Contradictions between claims")
                .register(registry);
    }

    private long disputes() {
        Sql sql = Sql.of("SELECT coalesce(sum(dispute_count), 0) AS n FROM event WHERE dispute_count > 0");
        return database.first(sql, row -> row.big("n")).orElseThrow();
    }
}
