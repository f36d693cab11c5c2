// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.place;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where something happened. */
@Schema(name = "Place", description = "Where something happened")
public record PlaceView(
        String id,
        @Schema(examples = "Oslo") String name,

        @Schema(description = "How many events happened there")
        int eventCount) {}
