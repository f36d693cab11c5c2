// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.article;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.OffsetDateTime;
import java.util.List;
import org.claimline.extraction.article.PublicationDate;
import org.claimline.service.claim.ClaimView;
import org.claimline.service.model.Named;
import org.claimline.service.model.WhenView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One document of a source: what is known of it, not its whole text. */
@Schema(
        name = "Article",
        description = "One document of a source: what is known of it and its claims, not its whole text")
public record ArticleView(
        @Schema(description = "SHA-256 of its text") String id,
        Named source,
        String title,
        @Schema(nullable = true) String url,
        @Schema(nullable = true, examples = "en") String language,
        Published published,

        @Schema(description = "What a reader should know of it: contradictions, slips, undated parts")
        List<Notice> notices,

        int claimCount,

        @Schema(description = "Counts up when the text at its address changes", examples = "1")
        int revision,

        @Schema(description = "Version of the extractor that read it")
        String extractor,

        OffsetDateTime ingested,

        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(description = "Its claims in the order of the text; with single articles only")
        List<ClaimView> claims) {

    /** When it was published and how that is known. */
    @Schema(name = "PublicationDate", description = "When it was published and how that is known")
    public record Published(
            @Schema(examples = "2019-08-21") String edtf,
            OffsetDateTime start,
            OffsetDateTime end,
            @Schema(examples = "day") String precision,
            @Schema(examples = "America/Caracas") String zone,
            boolean approximate,

            @Schema(enumeration = {"stated", "relative", "inferred", "editor"})
            String basis,

            @Schema(description = "The steps that led to it, in sentences")
            List<String> evidence,

            double confidence) {
        static Published of(PublicationDate date) {
            WhenView when = WhenView.of(date.when());
            return new Published(
                    when.edtf(),
                    when.start(),
                    when.end(),
                    when.precision(),
                    when.zone(),
                    when.approximate(),
                    when.basis(),
                    date.evidence(),
                    date.confidence());
        }
    }

    /** Something noticed in it. */
    @Schema(name = "Notice")
    public record Notice(@Schema(examples = "meridiem-slip") String kind, String message) {}

    ArticleView with(List<ClaimView> all) {
        return new ArticleView(
                id, source, title, url, language, published, notices, claimCount, revision, extractor, ingested, all);
    }
}
