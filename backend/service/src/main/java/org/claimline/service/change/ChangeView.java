// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.change;

import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That an event came, changed or went. */
@Schema(name = "Change", description = "That an event came, changed or went")
public record ChangeView(
        @Schema(description = "Counts up with every change", examples = "117")
        long seq,

        OffsetDateTime at,
        @Schema(description = "Id of the event") String event,

        @Schema(enumeration = {"created", "updated", "removed"})
        String kind,

        @Schema(description = "The event that the claims of a removed one have gone over to", nullable = true)
        String replacedBy) {}
