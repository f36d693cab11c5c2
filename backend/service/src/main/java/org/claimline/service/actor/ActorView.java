// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.actor;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A person or body that takes part in events or speaks about them. */
@Schema(name = "Actor", description = "A person or body that takes part in events or speaks about them")
public record ActorView(
        String id,
        @Schema(examples = "Nicolás Maduro") String name,
        @Schema(enumeration = {"person", "body", "outlet"}) String kind,
        @Schema(description = "Other names") List<String> aliases,

        @Schema(description = "In how many events it takes part")
        int eventCount,

        @Schema(description = "How many claims it makes") int claimCount) {}
