// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.event;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.claimline.extraction.time.Basis;
import org.claimline.extraction.time.Precision;
import org.claimline.extraction.time.When;
import org.claimline.service.database.Row;
import org.claimline.service.event.EventView.DateCandidateView;
import org.claimline.service.event.EventView.DisputeView;
import org.claimline.service.model.Named;
import org.claimline.service.model.Records;
import org.claimline.service.model.WhenView;

/** Reads events from rows. */
public final class EventRows {
    /** What {@link #view} needs of {@code event e}. */
    public static final String COLUMNS =
            "e.id, (SELECT count(*) FROM event p WHERE p.parent = e.id) AS part_count, e.title, e.kind, e.status, e.edtf, e.starts, e.ends, e.precision, e.zone,"
                    + " e.approximate, e.basis, e.parent, e.salience, e.claim_count, e.source_count, e.dispute_count, e.detail,"
                    + " e.updated";

    private EventRows() {}

    /** The event without what is only there on demand. */
    public static EventView view(Row row) {
        Names names = Records.read(row.text("detail"), Names.class);
        return view(row, new Detail(names.storylines, names.actors, names.places, names.disputes, null));
    }

    static EventView full(Row row) {
        return view(row, Records.read(row.text("detail"), Detail.class));
    }

    private static EventView view(Row row, Detail detail) {
        return new EventView(
                row.text("id"),
                row.text("title"),
                row.text("kind"),
                row.text("status"),
                row.number("dispute_count") > 0,
                WhenView.of(when(row)),
                row.text("parent"),
                row.number("part_count"),
                detail.storylines,
                detail.actors,
                detail.places,
                row.number("claim_count"),
                row.number("source_count"),
                row.real("salience"),
                detail.disputes,
                detail.dates,
                null,
                null,
                null,
                row.instant("updated").atOffset(ZoneOffset.UTC));
    }

    private static When when(Row row) {
        return new When(
                row.text("edtf"),
                row.instant("starts"),
                row.instant("ends"),
                Precision.valueOf(row.text("precision").toUpperCase(Locale.ROOT)),
                ZoneId.of(row.text("zone")),
                row.flag("approximate"),
                Basis.valueOf(row.text("basis").toUpperCase(Locale.ROOT)));
    }

    /** The same without the date candidates, to read which takes as long as all the rest. */
    private record Names(List<Named> storylines, List<Named> actors, List<Named> places, List<DisputeView> disputes) {}

    /** What of an event is shown and not searched. */
    record Detail(
            List<Named> storylines,
            List<Named> actors,
            List<Named> places,
            List<DisputeView> disputes,
            List<DateCandidateView> dates) {}
}
