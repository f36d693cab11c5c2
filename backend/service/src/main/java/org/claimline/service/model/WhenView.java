// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.model;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.claimline.extraction.time.When;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A date as far as it is known. */
@Schema(name = "When", description = "A date as far as it is known")
public record WhenView(
        @Schema(description = "The date in EDTF (ISO 8601-2); XXXX when nothing is known", examples = "2019-08-20")
        String edtf,

        @Schema(
                description = "Lower bound, inclusive, in the offset of the zone",
                examples = "2019-08-20T00:00:00-04:00")
        OffsetDateTime start,

        @Schema(description = "Upper bound, exclusive", examples = "2019-08-21T00:00:00-04:00")
        OffsetDateTime end,

        @Schema(
                description = "How finely it is known",
                enumeration = {
                    "second",
                    "minute",
                    "hour",
                    "day",
                    "week",
                    "month",
                    "season",
                    "quarter",
                    "year",
                    "decade",
                    "century",
                    "interval",
                    "unknown"
                })
        String precision,

        @Schema(description = "The zone in which days begin and end", examples = "America/Caracas")
        String zone,

        @Schema(description = "Whether the text itself is approximate")
        boolean approximate,

        @Schema(
                description = "On what it rests: it is stated in full, relative to another date, inferred from other"
                        + " evidence, or given by an editor",
                enumeration = {"stated", "relative", "inferred", "editor"})
        String basis) {

    public static WhenView of(When when) {
        return new WhenView(
                when.edtf(),
                when.local(when.start()),
                when.local(when.end()),
                Words.of(when.precision()),
                // Browsers know no zone of the name "Z".
                when.zone().equals(ZoneOffset.UTC) ? "UTC" : when.zone().getId(),
                when.approximate(),
                Words.of(when.basis()));
    }
}
