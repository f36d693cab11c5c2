// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.event;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many of the hits have one value. */
@Schema(name = "Facet", description = "How many of the hits have one value")
public record FacetValue(
        @Schema(description = "What the filter of the facet's name takes", examples = "oslo-talks")
        String id,

        @Schema(examples = "Oslo talks") String name,
        @Schema(examples = "12") long count) {}
