// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.timeline;

import java.util.List;
import org.claimline.service.event.EventView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a screen can show of a stretch of time, of bounded size however many events there are. */
@Schema(
        name = "Timeline",
        description = "What a screen can show of a stretch of time, of bounded size however many events" + " there are")
public record TimelineView(
        @Schema(description = "What is shown: the range asked for, or the extent")
        Window window,

        @Schema(
                description = "The bounds of all filtered events, also outside the window; null when there are none",
                nullable = true)
        Window extent,

        @Schema(description = "How many events are in the window, without those whose date is not known at all")
        long total,

        List<Lane> lanes,

        @Schema(
                description = "Which of the two follows: columns when there are few events, else density",
                enumeration = {"columns", "density"})
        String mode,

        @Schema(nullable = true) Density density,
        @Schema(nullable = true) Columns columns,

        @Schema(description = "The most salient events in the window, most salient first")
        List<EventView> top) {

    /** A row of the timeline. */
    @Schema(name = "Lane")
    public record Lane(
            @Schema(examples = "oslo-talks") String id,
            @Schema(examples = "Oslo talks") String name,

            @Schema(description = "How many events are in it; one may be in several", examples = "12")
            long count) {}

    /** How many events there are per lane and bucket. */
    @Schema(
            name = "Density",
            description = "How many events there are per lane and bucket; an event counts where it begins")
    public record Density(
            @Schema(
                    description =
                            "What a bucket is long: in UTC, days and longer on the calendar on the wall where it happened",
                    enumeration = {
                        "minute",
                        "quarter-hour",
                        "hour",
                        "quarter-day",
                        "day",
                        "week",
                        "month",
                        "quarter",
                        "year",
                        "decade",
                        "century",
                        "millennium"
                    })
            String unit,

            @Schema(description = "Edges of the buckets in seconds since 1970; one more than buckets")
            List<Long> edges,

            @Schema(description = "For each lane the counts of its buckets")
            List<List<Integer>> counts) {}

    /** The events one by one, each part in an array of its own; an event in several lanes is there once for each. */
    @Schema(
            name = "Columns",
            description = "The events one by one, by date, each part in an array of its own; an event in"
                    + " several lanes is there once for each")
    public record Columns(
            List<String> id,
            @Schema(description = "Seconds since 1970") List<Long> start,

            @Schema(description = "Seconds since 1970, exclusive")
            List<Long> end,

            @Schema(description = "Position in lanes") List<Integer> lane,
            List<String> precision,
            List<String> status,
            List<Boolean> disputed) {}
}
