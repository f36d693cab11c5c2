// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.timeline;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A stretch of time, half-open. */
@Schema(description = "A stretch of time, half-open")
public record Window(
        @Schema(examples = "2019-01-01T00:00:00Z") Instant start,
        @Schema(examples = "2020-01-01T00:00:00Z") Instant end) {}
