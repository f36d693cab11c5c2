// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.fetch;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How far a fetch may go. */
@ConfigMapping(prefix = "claimline.fetch")
interface FetchConfig {
    /** For the whole of it, redirects included. */
    @WithDefault("20s")
    Duration timeout();

    /** Of the page as it is read, so after decompression. */
    @WithDefault("8388608")
    int mostBytes();

    @WithDefault("5")
    int mostRedirects();
}
