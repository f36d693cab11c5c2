// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.ingest;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What is read at the start. */
@ConfigMapping(prefix = "claimline.seeds")
interface IngestConfig {
    /** Whether anything is read at the start. */
    @WithDefault("true")
    boolean enabled();

    /** The folder of articles; without one the first of {@link #usual()} that holds an article. */
    Optional<Path> folder();

    /** The folders of a clone of the project: originals, which it does not contain, go before briefs. */
    @WithDefault("seeds/originals,seeds/briefs")
    List<Path> usual();

    /** Where manifest and storylines are looked for beside the folder itself and the one above it. */
    @WithDefault("seeds")
    Path home();
}
