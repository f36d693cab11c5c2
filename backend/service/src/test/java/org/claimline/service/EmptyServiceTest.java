// SPDX-License-Identifier: Apache-2.0
package org.claimline.service;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Map;
import org.claimline.service.database.Database;
import org.junit.jupiter.api.extension.ExtendWith;

/** A test of the running service on a database that has nothing but what the tests put there. */
@QuarkusTest
@TestProfile(EmptyServiceTest.WithoutSeeds.class)
@QuarkusTestResource(PostgresForTests.class)
@ExtendWith(SeedsAreRead.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface EmptyServiceTest {
    /** Nothing is read at the start. */
    class WithoutSeeds implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("claimline.seeds.enabled", "false");
        }
    }

    /** The tables of the service. */
    final class Tables {
        private Tables() {}

        public static void empty(Database database) {
            database.update("TRUNCATE event, event_claim, claim, article, source, actor, place, storyline, change,"
                    + " event_density, setting CASCADE");
        }
    }
}
