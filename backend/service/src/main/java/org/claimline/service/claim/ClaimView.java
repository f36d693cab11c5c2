// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.claim;

import java.time.OffsetDateTime;
import java.util.List;
import org.claimline.extraction.Claim;
import org.claimline.extraction.Quote;
import org.claimline.extraction.time.DateResolution;
import org.claimline.service.model.Named;
import org.claimline.service.model.WhenView;
import org.claimline.service.model.Words;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What one sentence of one article says about one event. */
@Schema(name = "Claim", description = "What one sentence of one article says about one event")
public record ClaimView(
        @Schema(description = "Derived from the article, the position of the quote and the words of the event")
        String id,

        @Schema(
                description = "Id of the event that it is about; null when it is about none that is shown",
                nullable = true)
        String event,

        @Schema(description = "Id of the article") String article,

        @Schema(description = "Who published it") Named source,

        @Schema(description = "Who says it; the outlet itself when it narrates")
        Speaker speaker,

        @Schema(description = "The word that marks the attribution; empty when the outlet narrates", examples = "said")
        String cue,

        @Schema(
                description = "The speaker's position to the content",
                enumeration = {"asserts", "denies", "doubts", "promises", "threatens", "demands", "condemns", "supports"
                })
        String stance,

        @Schema(description = "The event in the words of this claim")
        String title,

        QuoteView quote,

        DateView when,

        @Schema(description = "Between 0 and 1", examples = "0.78")
        double confidence,

        @Schema(description = "Version of the extractor") String extractor) {

    static ClaimView of(Claim claim, Named speaker, String event, Named source) {
        return new ClaimView(
                claim.id(),
                event,
                claim.article(),
                source,
                new Speaker(
                        speaker.id(), speaker.name(), Words.of(claim.speaker().kind())),
                claim.cue(),
                Words.of(claim.stance()),
                claim.event().title(),
                QuoteView.of(claim.quote()),
                DateView.of(claim.date()),
                claim.confidence(),
                claim.extractor());
    }

    /** Who says it. */
    @Schema(name = "Speaker")
    public record Speaker(
            String id,
            @Schema(examples = "John Bolton") String name,

            @Schema(enumeration = {"person", "body", "outlet"})
            String kind) {}

    /** The exact words and where they stand. */
    @Schema(
            name = "Quote",
            description = "The exact words and where they stand, as the selectors of the W3C's Web"
                    + " Annotation Data Model do it")
    public record QuoteView(
            String exact,

            @Schema(description = "Up to 32 characters before")
            String prefix,

            @Schema(description = "Up to 32 characters behind")
            String suffix,

            @Schema(description = "First code point of the article's text", examples = "1204")
            int start,

            @Schema(description = "Code point behind the last", examples = "1349")
            int end) {
        static QuoteView of(Quote quote) {
            return new QuoteView(quote.exact(), quote.prefix(), quote.suffix(), quote.start(), quote.end());
        }
    }

    /** The date as written and as resolved. */
    @Schema(name = "ClaimDate", description = "The date as written and as resolved, with the steps between")
    public record DateView(
            @Schema(examples = "2019-08-20") String edtf,
            OffsetDateTime start,
            OffsetDateTime end,
            @Schema(examples = "day") String precision,
            @Schema(examples = "America/Caracas") String zone,
            boolean approximate,

            @Schema(enumeration = {"stated", "relative", "inferred", "editor"})
            String basis,

            @Schema(
                    description = "The words of the text; empty when the date comes from around the sentence",
                    examples = "Tuesday")
            String phrase,

            @Schema(description = "The date that it was computed from", nullable = true, examples = "2019-08-21")
            String anchor,

            @Schema(description = "Id of the rule that resolved it", examples = "weekday-past")
            String rule,

            @Schema(description = "The steps, in sentences") List<String> steps) {
        static DateView of(DateResolution date) {
            WhenView when = WhenView.of(date.when());
            return new DateView(
                    when.edtf(),
                    when.start(),
                    when.end(),
                    when.precision(),
                    when.zone(),
                    when.approximate(),
                    when.basis(),
                    date.phrase(),
                    date.anchor().orElse(null),
                    date.rule(),
                    date.steps());
        }
    }
}
