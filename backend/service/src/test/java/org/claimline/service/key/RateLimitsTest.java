// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.key;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class RateLimitsTest {
    private static final long SECOND = Duration.ofSeconds(1).toNanos();

    private final RateLimits limits = new RateLimits(10, 3);

    @Test
    void aBurstIsAllowedAndThenTheRate() {
        for (int i = 0; i < 3; i++) {
            assertEquals(Duration.ZERO, limits.take("a", 0));
        }
        assertEquals(Duration.ofMillis(100), limits.take("a", 0));
        assertEquals(Duration.ofMillis(40), limits.take("a", SECOND / 10 * 6 / 10));
        assertEquals(Duration.ZERO, limits.take("a", SECOND / 10));
        assertEquals(Duration.ofMillis(100), limits.take("a", SECOND / 10));
    }

    @Test
    void refusedRequestsDoNotMakeTheWaitLonger() {
        for (int i = 0; i < 100; i++) {
            limits.take("a", 0);
        }
        assertEquals(Duration.ZERO, limits.take("a", SECOND / 10));
    }

    @Test
    void callersDoNotTakeFromEachOther() {
        for (int i = 0; i < 10; i++) {
            limits.take("a", 0);
        }
        assertEquals(Duration.ZERO, limits.take("b", 0));
    }

    @Test
    void overTimeNobodyGetsMoreThanTheRate() {
        int allowed = 0;
        for (long now = 0; now < 10 * SECOND; now += SECOND / 1_000) {
            allowed += limits.take("a", now).isZero() ? 1 : 0;
        }
        assertTrue(allowed >= 100 && allowed <= 103, allowed + " requests in ten seconds at ten a second");
    }
}
