// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.intake;

import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far the reading of what was handed in has come. */
@Schema(name = "Job", description = "How far the reading of what was handed in at once has come")
public record JobView(
        @Schema(examples = "0f8fad5bd9cb469fa16570867728950e")
        String id,

        @Schema(
                description = "reading; then reconciling, while events are brought up to date; then done",
                enumeration = {"reading", "reconciling", "done"})
        String state,

        OffsetDateTime created,
        @Schema(nullable = true) OffsetDateTime finished,

        @Schema(description = "How many articles were handed in", examples = "3")
        int total,

        @Schema(description = "How many of them were read or have failed", examples = "2")
        int read,

        @Schema(description = "What became of each, in the order in which they were handed in")
        List<JobArticle> articles) {

    /** What became of one article. */
    @Schema(name = "JobArticle")
    public record JobArticle(
            @Schema(
                    description = "unchanged: it was here already, exactly so",
                    enumeration = {"queued", "stored", "unchanged", "failed"})
            String state,

            @Schema(description = "Id of the article", nullable = true)
            String article,

            @Schema(
                    description = "In which step it failed",
                    nullable = true,
                    enumeration = {"fetch", "read", "extract", "store"})
            String stage,

            @Schema(description = "Why it failed", nullable = true, examples = "it answers with status 404")
            String problem) {}
}
