// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.feed;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Reads feeds when they are due, while the service serves. */
@ApplicationScoped
class FeedReader {
    private final Feeds feeds;
    private final boolean serves;

    FeedReader(Feeds feeds, @ConfigProperty(name = "quarkus.http.host-enabled") boolean serves) {
        this.feeds = feeds;
        this.serves = serves;
    }

    @Scheduled(every = "${claimline.feeds.every:1m}", concurrentExecution = ConcurrentExecution.SKIP)
    void read() {
        while (serves && feeds.readNext()) {
            // Each in a transaction of its own.
        }
    }
}
