// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.timeline;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.claimline.service.event.Dimension;
import org.claimline.service.event.EventFilter;
import org.claimline.service.http.Checks;
import org.claimline.service.http.DateRange;
import org.claimline.service.http.Remembered;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a timeline draws. */
@Path("/api/v1/timeline")
@Tag(name = "Timeline", description = "What a timeline draws")
public class TimelineResource {
    private final Timelines timelines;

    TimelineResource(Timelines timelines) {
        this.timelines = timelines;
    }

    @GET
    @Remembered
    @Operation(
            operationId = "getTimeline",
            summary = "What a screen can show of a stretch of time",
            description =
                    "Density per lane and bucket, or the dates one by one when there are few, together with the most"
                            + " salient events. Without from and to the window is the extent of the filtered events. Where very"
                            + " many events are asked for without other filters, buckets at the ends of the window count as"
                            + " a whole, and are not shorter than days (months for places and actors).")
    public TimelineView get(@BeanParam TimelineQuery query) {
        Checks checks = new Checks();
        DateRange range = DateRange.read(checks, query);
        EventFilter all = EventFilter.read(checks, query, DateRange.ALL).dated();
        EventFilter shown = EventFilter.read(checks, query, range).dated();
        Dimension kind =
                Dimension.of(checks.choice("lanes", query.lanes, "storyline", Dimension.words(Dimension.LANES)));
        int buckets = checks.number("buckets", query.buckets, 10, 2_000, 300);
        int top = checks.number("top", query.top, 0, 200, 60);
        checks.done();
        return timelines.view(new Timelines.Request(all, shown, kind, buckets, top));
    }
}
