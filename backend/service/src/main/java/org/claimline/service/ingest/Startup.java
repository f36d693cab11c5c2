// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.ingest;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.claimline.extraction.reconcile.StorylineReader;
import org.claimline.service.storyline.StorylineStore;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.jboss.logging.Logger;

/** Reads the seeds while the service already answers; it counts as ready when that is done. */
@Readiness
@ApplicationScoped
class Startup implements HealthCheck {
    private static final Logger LOG = Logger.getLogger(Startup.class);

    private final IngestConfig config;
    private final StorylineStore storylines;
    private final SeedIngest ingest;
    private final Reconciling reconciling;
    private final Banner banner;
    private volatile boolean done;

    Startup(IngestConfig config, StorylineStore storylines, SeedIngest ingest, Reconciling reconciling, Banner banner) {
        this.config = config;
        this.storylines = storylines;
        this.ingest = ingest;
        this.reconciling = reconciling;
        this.banner = banner;
    }

    /** A command works on the database of the service and serves nothing itself. */
    void begin(@Observes StartupEvent event, @ConfigProperty(name = "quarkus.http.host-enabled") boolean serves) {
        if (serves) {
            new Thread(this::run, "seeds").start();
        }
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("seeds are read").status(done).build();
    }

    private void run() {
        try {
            if (reconciling.isSuspended()) {
                LOG.info(
                        "The events here are invented (claimline generate): no seeds are read, nothing is reconciled.");
            } else if (config.enabled()) {
                Seeds.find(config).ifPresent(this::read);
            }
            reconciling.run();
        } catch (RuntimeException e) {
            LOG.error("the seeds could not be read", e);
        }
        done = true;
        banner.print();
    }

    private void read(Seeds seeds) {
        seeds.beside("storylines.yaml").ifPresent(this::configure);
        ingest.run(seeds);
    }

    private void configure(Path file) {
        try {
            storylines.replace(StorylineReader.read(Files.readString(file)));
        } catch (IOException | IllegalArgumentException e) {
            LOG.errorf("%s is left out, the storylines stay as they are: %s", file, e.getMessage());
        }
    }
}
