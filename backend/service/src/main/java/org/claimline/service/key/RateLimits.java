// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.key;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A token bucket per caller. A bucket is kept as one number: the moment at which it will be full again (the generic cell
 * rate algorithm), so a full bucket need not be kept at all and memory stays bounded. Thread-safe.
 */
final class RateLimits {
    private static final int MOST_BUCKETS = 50_000;

    private final long interval;
    private final long tolerance;
    private final Map<String, Long> fullAt = new ConcurrentHashMap<>();

    RateLimits(double perSecond, int burst) {
        this.interval = Math.round(1e9 / perSecond);
        this.tolerance = interval * burst;
    }

    /**
     * Takes a token from the caller's bucket.
     *
     * @param now nanoseconds on any clock that does not run backwards
     * @return how long to wait when the bucket is empty, else zero
     */
    Duration take(String caller, long now) {
        if (fullAt.size() > MOST_BUCKETS) {
            fullAt.values().removeIf(full -> full <= now);
        }
        AtomicLong missing = new AtomicLong();
        fullAt.compute(caller, (name, full) -> {
            long next = Math.max(full == null ? now : full, now) + interval;
            missing.set(next - now - tolerance);
            return missing.get() > 0 ? full : Long.valueOf(next);
        });
        return Duration.ofNanos(Math.max(0, missing.get()));
    }
}
