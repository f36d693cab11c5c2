// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.storyline;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A named set of events, configured by terms. */
@Schema(name = "Storyline", description = "A named set of events, configured by terms, never by dates or results")
public record StorylineView(
        @Schema(examples = "oslo-talks") String id,
        @Schema(examples = "Oslo talks") String name,
        String description,

        @Schema(description = "An event belongs to it when it holds all words of one of these")
        List<String> terms,

        @Schema(description = "Terms that keep an event out all the same")
        List<String> except,

        int eventCount) {}
