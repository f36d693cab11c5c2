// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.feed;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How often feeds are read. */
@ConfigMapping(prefix = "claimline.feeds")
interface FeedConfig {
    /** From one reading of a feed to the next. */
    @WithDefault("30m")
    Duration pause();

    /** How often it is looked which feeds are due; {@code off} for never. */
    @WithDefault("1m")
    String every();
}
