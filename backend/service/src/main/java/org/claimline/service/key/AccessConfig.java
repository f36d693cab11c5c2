// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.key;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Who may read, and how much anyone may ask for. */
@ConfigMapping(prefix = "claimline.access")
interface AccessConfig {
    /** Whether reading needs a key too, as in a private installation. */
    @WithDefault("false")
    boolean keysForReading();

    /** Requests a second that one caller may go on sending; a key is a caller, and so is an address without a key. */
    @WithDefault("100")
    double requestsPerSecond();

    /** Requests that a caller may send at once after a pause. */
    @WithDefault("1000")
    int burst();

    /** Unknown keys a minute that one address may go on sending; whoever guesses is not answered any more. */
    @WithDefault("10")
    int failedKeysPerMinute();
}
