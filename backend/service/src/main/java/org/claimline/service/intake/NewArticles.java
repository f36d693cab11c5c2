// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.intake;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is handed in at once. */
@Schema(name = "NewArticles", description = "Articles to read, up to 100 at once")
public record NewArticles(
        @Schema(minItems = 1, maxItems = 100) List<NewArticle> articles) {

    /** One article: its text, its page, or only where it is. */
    @Schema(
            name = "NewArticle",
            description =
                    "An article: either its text, or its page in HTML, or only the address that it is to be fetched from")
    public record NewArticle(
            @Schema(description = "The text, one paragraph a line", maxLength = NewArticle.LONGEST)
            String text,

            @Schema(description = "The page", maxLength = NewArticle.LONGEST)
            String html,

            @Schema(
                    description =
                            "Where it is published. With text or html it only says where they are from; a later text"
                                    + " from the same address replaces this one. Alone, it is fetched: public addresses only.",
                    examples = "https://news.example/2021/03/harbour-talks")
            String url,

            @Schema(description = "Headline", examples = "Harbour talks collapse")
            String title,

            @Schema(description = "Name of the outlet", examples = "Lisbon Courier")
            String source,

            @Schema(description = "Date of publication (EDTF), when the text does not say it", examples = "2021-03-03")
            String published,

            @Schema(description = "Time zone of its clock times and days", examples = "Europe/Lisbon")
            String zone,

            @Schema(description = "BCP 47 tag", examples = "en")
            String language) {
        static final int LONGEST = 2_000_000;
    }
}
