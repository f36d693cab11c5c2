// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.time;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;

/** The reference time as the reader's local time, as far as it is known. */
record Anchor(Optional<When> published, ZoneId zone) {

    static Anchor of(ReferenceTime reference) {
        return new Anchor(reference.published().filter(when -> !when.isUnknown()), reference.zone());
    }

    /**
     * The moment to count from in a unit: only when all of the publication date lies in one such unit ("last year" can be
     * read from an article of May 2019, "Tuesday" cannot).
     */
    Optional<LocalDateTime> in(Unit unit) {
        return published
                .filter(when -> unit.floor(first(when)).equals(unit.floor(last(when))))
                .map(this::first);
    }

    String edtf() {
        return published.map(When::edtf).orElse("");
    }

    /** The publication date for a reader: "the publication date 2019-08-21 (Wednesday)". */
    String described() {
        String weekday = in(Unit.DAY)
                .map(day -> " (" + day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + ")")
                .orElse("");
        return "the publication date " + edtf() + weekday;
    }

    private LocalDateTime first(When when) {
        return LocalDateTime.ofInstant(when.start(), zone);
    }

    private LocalDateTime last(When when) {
        return LocalDateTime.ofInstant(when.end(), zone).minusSeconds(1);
    }
}
