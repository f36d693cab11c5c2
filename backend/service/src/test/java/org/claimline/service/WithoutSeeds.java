// SPDX-License-Identifier: Apache-2.0
package org.claimline.service;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;
import org.claimline.service.database.Database;

/** For tests on a database that has nothing but what they put there. */
public class WithoutSeeds implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("claimline.seeds.enabled", "false");
    }

    /** Makes the database empty again. */
    public static void empty(Database database) {
        database.update(
                "TRUNCATE event, event_claim, claim, article, source, actor, place, storyline, change, event_density,"
                        + " setting CASCADE");
    }
}
