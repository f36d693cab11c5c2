// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.intake;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import org.claimline.service.model.Words;

/** Counts what becomes of articles that are handed in, and what waits. */
@ApplicationScoped
class ReadingMetrics {
    private final MeterRegistry registry;
    private final JobArticleRepository entries;

    ReadingMetrics(MeterRegistry registry, JobArticleRepository entries) {
        this.registry = registry;
        this.entries = entries;
    }

    void register(@Observes StartupEvent event) {
        Gauge.builder("claimline.queue.depth", this::waiting)
                .description("Articles that wait to be read, on all instances")
                .register(registry);
    }

    /** One that has left the queue: where it failed, if it did. */
    void count(JobArticleEntity entry) {
        String stage = entry.stage == null ? "none" : entry.stage;
        registry.counter("claimline.articles", "outcome", Words.of(entry.state), "failed.stage", stage)
                .increment();
    }

    @Transactional
    long waiting() {
        return entries.waiting();
    }
}
