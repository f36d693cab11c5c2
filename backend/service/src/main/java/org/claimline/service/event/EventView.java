// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.event;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.OffsetDateTime;
import java.util.List;
import org.claimline.service.article.ArticleRef;
import org.claimline.service.claim.ClaimView;
import org.claimline.service.model.Named;
import org.claimline.service.model.WhenView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What happened, according to its claims. */
@Schema(name = "Event", description = "What happened, according to its claims")
public record EventView(
        @Schema(description = "Stable: the same articles give the same id")
        String id,

        @Schema(description = "Chosen from its claims, in neutral words")
        String title,

        @Schema(
                enumeration = {
                    "statement",
                    "talks",
                    "protest",
                    "conflict",
                    "election",
                    "government",
                    "justice",
                    "sanction",
                    "diplomacy",
                    "movement",
                    "economy",
                    "disaster",
                    "other"
                })
        String kind,

        @Schema(
                description = "Whether it happened, is yet to happen, or is only said to have happened",
                enumeration = {"occurred", "planned", "alleged"})
        String status,

        @Schema(description = "Whether claims on it cannot all hold")
        boolean disputed,

        @Schema(description = "Chosen from the dates that its claims give")
        WhenView when,

        @Schema(description = "Id of the event that this one is part of", nullable = true)
        String parent,

        @Schema(description = "How many events are part of this one", examples = "0")
        int partCount,

        List<Named> storylines,
        List<Named> actors,
        List<Named> places,
        @Schema(examples = "4") int claimCount,
        @Schema(examples = "1") int sourceCount,

        @Schema(description = "How much it matters, between 0 and 1", examples = "0.83")
        double salience,

        @Schema(description = "What its claims contradict each other in")
        List<DisputeView> disputes,

        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(
                description =
                        "Every date that a claim gives, the chosen one first; with single events and include=dates")
        List<DateCandidateView> dates,

        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(description = "Its claims, the most confident first; with include=claims only")
        List<ClaimView> claims,

        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(description = "The articles that tell of it, the earliest first; in lists with include=articles only")
        List<ArticleRef> articles,

        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(description = "Where the words searched for stand; in lists with q only")
        List<Snippet.Part> snippet,

        @Schema(description = "When this representation last changed")
        OffsetDateTime updated) {

    /** Claims that cannot all hold. */
    @Schema(name = "Dispute")
    public record DisputeView(
            @Schema(enumeration = {"date", "stance", "wording"})
            String kind,

            @Schema(description = "Ids of the claims on either side")
            List<String> claims,

            @Schema(description = "A neutral sentence for a reader")
            String note) {}

    /** A date with the claims that give it. */
    @Schema(name = "DateCandidate")
    public record DateCandidateView(WhenView when, List<String> claims) {}

    /** With exactly these of the members that are only there on demand. */
    EventView with(
            List<DateCandidateView> shownDates,
            List<ClaimView> shownClaims,
            List<ArticleRef> shownArticles,
            List<Snippet.Part> shownSnippet) {
        return new EventView(
                id,
                title,
                kind,
                status,
                disputed,
                when,
                parent,
                partCount,
                storylines,
                actors,
                places,
                claimCount,
                sourceCount,
                salience,
                disputes,
                shownDates,
                shownClaims,
                shownArticles,
                shownSnippet,
                updated);
    }
}
