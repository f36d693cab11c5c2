// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.fetch;

import io.vertx.core.Vertx;
import java.net.InetAddress;
import java.time.Duration;

/** Fetchers that reach the servers of tests, and nothing else. */
public final class LoopbackFetcher {
    private LoopbackFetcher() {}

    public static Fetcher on(Vertx vertx) {
        FetchConfig config = new FetchConfig() {
            @Override
            public Duration timeout() {
                return Duration.ofSeconds(5);
            }

            @Override
            public int mostBytes() {
                return 100_000;
            }

            @Override
            public int mostRedirects() {
                return 2;
            }
        };
        return new Fetcher(vertx, config, InetAddress::isLoopbackAddress, InetAddress::getAllByName);
    }
}
