// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.database;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationInfoService;

/** Ready means that the schema is what this version was written for: nothing is left to migrate, and nothing is newer. */
@Readiness
@ApplicationScoped
class SchemaCheck implements HealthCheck {
    private final Flyway flyway;

    SchemaCheck(Flyway flyway) {
        this.flyway = flyway;
    }

    @Override
    public HealthCheckResponse call() {
        MigrationInfoService schema = flyway.info();
        boolean newer = Arrays.stream(schema.all())
                .map(MigrationInfo::getState)
                .anyMatch(state -> state.isApplied() && !state.isResolved());
        return HealthCheckResponse.named("schema")
                .status(schema.pending().length == 0 && !newer)
                .withData("version", String.valueOf(schema.current().getVersion()))
                .build();
    }
}
