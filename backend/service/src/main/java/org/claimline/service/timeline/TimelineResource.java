// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.timeline;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Optional;
import org.claimline.service.event.Dimension;
import org.claimline.service.event.EventFilter;
import org.claimline.service.event.EventStore;
import org.claimline.service.event.EventView;
import org.claimline.service.http.Checks;
import org.claimline.service.http.DateRange;
import org.claimline.service.timeline.TimelineView.Lane;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a timeline draws. */
@Path("/api/v1/timeline")
@Tag(name = "Timeline", description = "What a timeline draws")
public class TimelineResource {
    /** Up to this many marks are sent one by one; beyond that a screen shows how many there are. */
    private static final int MOST_MARKS = 2_000;

    private final TimelineStore timeline;
    private final EventStore events;

    TimelineResource(TimelineStore timeline, EventStore events) {
        this.timeline = timeline;
        this.events = events;
    }

    @GET
    @Operation(
            operationId = "getTimeline",
            summary = "What a screen can show of a stretch of time",
            description =
                    "Density per lane and bucket, or the dates one by one when there are few, together with the most"
                            + " salient events. Without from and to the window is the extent of the filtered events.")
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
        return view(all, shown, range, kind, buckets, top);
    }

    private TimelineView view(
            EventFilter all, EventFilter shown, DateRange range, Dimension kind, int buckets, int top) {
        Optional<Window> extent = timeline.extent(all);
        Window window = window(range, extent.orElseGet(TimelineStore::thisYear));
        List<Lane> lanes = timeline.lanes(shown, kind);
        boolean few = lanes.stream().mapToLong(Lane::count).sum() <= MOST_MARKS;
        List<EventView> salient = top == 0 ? List.of() : events.mostSalient(shown, top);
        return new TimelineView(
                window,
                extent.orElse(null),
                timeline.count(shown),
                lanes,
                few ? "columns" : "density",
                few ? null : timeline.density(shown, kind, lanes, window, buckets),
                few ? timeline.columns(shown, kind, lanes) : null,
                salient);
    }

    /** The range asked for, with the extent where it is open; a range beyond the extent is shown as it is. */
    private static Window window(DateRange range, Window extent) {
        Window asked = new Window(
                range.from().map(DateRange.Bound::instant).orElse(extent.start()),
                range.to().map(DateRange.Bound::instant).orElse(extent.end()));
        if (asked.start().isBefore(asked.end())) {
            return asked;
        }
        return range.from().isPresent()
                ? new Window(asked.start(), asked.start().plusSeconds(86_400))
                : new Window(asked.end().minusSeconds(86_400), asked.end());
    }
}
