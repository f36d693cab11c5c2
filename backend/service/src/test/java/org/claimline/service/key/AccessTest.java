// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.key;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.Optional;
import org.claimline.service.ServiceTest;
import org.claimline.service.http.ProblemException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServiceTest
class AccessTest {
    private static final String GUESS = "Bearer cl_00000000_" + "A".repeat(43);
    private static final int ALLOWED = 3;

    @Inject
    Keys keys;

    private Access access;

    @BeforeEach
    void limitGuesses() {
        access = new Access(keys, new AccessConfig() {
            @Override
            public boolean keysForReading() {
                return false;
            }

            @Override
            public double requestsPerSecond() {
                return 1_000;
            }

            @Override
            public int burst() {
                return 1_000;
            }

            @Override
            public int failedKeysPerMinute() {
                return ALLOWED;
            }
        });
    }

    @Test
    void whoeverGuessesKeysIsToldToWait() {
        for (int i = 0; i < ALLOWED; i++) {
            assertEquals(401, refusal(GUESS, "192.0.2.1").problem().status());
        }
        ProblemException refused = refusal(GUESS, "192.0.2.1");
        assertEquals(429, refused.problem().status());
        assertTrue(refused.problem().detail().startsWith("Too many keys from this address were not known"));
        int wait = Integer.parseInt(refused.headers().get("Retry-After"));
        assertTrue(wait > 0 && wait <= 60 / ALLOWED + 1, wait + " seconds");
    }

    @Test
    void othersAreNotMadeToWaitForAGuesser() {
        for (int i = 0; i < 10; i++) {
            refusal(GUESS, "192.0.2.1");
        }
        assertEquals(401, refusal(GUESS, "192.0.2.2").problem().status());
        String known = "Bearer " + keys.create("desk", Role.READER);
        assertEquals(
                "desk",
                access.check(known, "192.0.2.1", Optional.empty()).orElseThrow().name());
        assertEquals(Optional.empty(), access.check(null, "192.0.2.1", Optional.empty()));
    }

    private ProblemException refusal(String authorization, String address) {
        return assertThrows(ProblemException.class, () -> access.check(authorization, address, Optional.empty()));
    }
}
