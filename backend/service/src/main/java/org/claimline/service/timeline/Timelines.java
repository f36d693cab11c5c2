// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.timeline;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.claimline.service.event.Dimension;
import org.claimline.service.event.EventCounts;
import org.claimline.service.event.EventFilter;
import org.claimline.service.event.EventStore;
import org.claimline.service.event.EventView;
import org.claimline.service.http.DateRange;
import org.claimline.service.timeline.TimelineView.Lane;

/** Makes timelines: of events one by one, of events counted now, or of events counted as they were written. */
@ApplicationScoped
class Timelines {
    /** Up to this many marks are sent one by one; beyond that a screen shows how many there are. */
    private static final int MOST_MARKS = 2_000;
    /** Up to this many marks are counted one by one. */
    private static final int MOST_COUNTED = 20_000;

    private final TimelineStore timeline;
    private final DensityStore densities;
    private final EventCounts counts;
    private final EventStore events;

    Timelines(TimelineStore timeline, DensityStore densities, EventCounts counts, EventStore events) {
        this.timeline = timeline;
        this.densities = densities;
        this.counts = counts;
        this.events = events;
    }

    /** What is asked for: the filter without and with the range of dates, what lanes are, and how much of everything. */
    record Request(EventFilter all, EventFilter shown, Dimension lanes, int buckets, int top) {}

    TimelineView view(Request request) {
        Optional<Window> extent = timeline.extent(request.all);
        Window window = window(request.shown.range(), extent.orElseGet(TimelineStore::thisYear));
        List<EventView> salient = request.top == 0 ? List.of() : events.mostSalient(request.shown, request.top);
        return counted(request, extent, window, salient).orElseGet(() -> exact(request, extent, window, salient));
    }

    private TimelineView exact(Request request, Optional<Window> extent, Window window, List<EventView> salient) {
        List<Lane> lanes = lanes(request);
        boolean few = sum(lanes) <= MOST_MARKS;
        return new TimelineView(
                window,
                extent.orElse(null),
                counts.total(request.shown),
                lanes,
                few ? "columns" : "density",
                few ? null : timeline.density(request.shown, request.lanes, lanes, window, request.buckets),
                few ? timeline.columns(request.shown, request.lanes, lanes) : null,
                salient);
    }

    /** From what was counted before when whole days are asked for without other filters. */
    private List<Lane> lanes(Request request) {
        DateRange range = request.shown.range();
        boolean days = request.shown.plain() && range.isOfDays();
        return days && DensityStore.finest(request.lanes) == CalendarUnit.DAY
                ? densities.lanes(request.lanes, range.firstDay(), range.dayBehind())
                : timeline.lanes(request.shown, request.lanes);
    }

    /** From what was counted before, when that is possible and spares counting a great many events. */
    private Optional<TimelineView> counted(
            Request request, Optional<Window> extent, Window window, List<EventView> salient) {
        DateRange range = request.shown.range();
        if (!request.shown.plain() || range.within()) {
            return Optional.empty();
        }
        CalendarUnit unit = CalendarUnit.fitting(window, request.buckets, DensityStore.finest(request.lanes));
        List<Long> edges = unit.edges(window);
        Optional<LocalDate> from = range.from().map(bound -> DensityStore.day(edges.get(0)));
        Optional<LocalDate> to = range.to().map(bound -> DensityStore.day(edges.get(edges.size() - 1)));
        List<Lane> lanes = densities.lanes(request.lanes, from, to);
        if (sum(lanes) <= MOST_COUNTED) {
            return Optional.empty();
        }
        long total = request.lanes == Dimension.NONE ? sum(lanes) : sum(densities.lanes(Dimension.NONE, from, to));
        return Optional.of(new TimelineView(
                window,
                extent.orElse(null),
                total,
                lanes,
                "density",
                densities.density(request.lanes, lanes, unit, edges, to),
                null,
                salient));
    }

    private static long sum(List<Lane> lanes) {
        return lanes.stream().mapToLong(Lane::count).sum();
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
