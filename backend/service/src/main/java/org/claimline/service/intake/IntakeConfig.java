// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.intake;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How what is handed in is read. */
@ConfigMapping(prefix = "claimline.intake")
interface IntakeConfig {
    /** How many articles are read at once. */
    @WithDefault("2")
    int workers();

    /** How often a worker that has nothing to do looks for what another instance of the service has accepted. */
    @WithDefault("2s")
    Duration pause();

    /** How long a finished job can be asked for, and its Idempotency-Key is remembered. */
    @WithDefault("30d")
    Duration keepJobs();
}
