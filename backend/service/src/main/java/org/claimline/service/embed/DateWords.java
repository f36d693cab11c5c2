// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.embed;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Optional;
import org.claimline.service.model.WhenView;

/** Dates in words, for readers without scripts; never finer than what is known. */
record DateWords(Catalogue catalogue) {
    String inWords(WhenView when) {
        String exact = exactly(when);
        return when.approximate() ? catalogue.text("date.about", exact) : exact;
    }

    private String exactly(WhenView when) {
        return switch (when.precision()) {
            case "unknown" -> catalogue.text("date.unknown");
            case "second", "minute", "hour" -> format("date.time", when.start());
            case "day" -> format("date.day", when.start());
            case "month" -> format("date.month", when.start());
            case "year" -> String.valueOf(when.start().getYear());
            default -> format("date.day", when.start()) + " – " + format("date.day", lastDay(when));
        };
    }

    private String format(String pattern, TemporalAccessor date) {
        return DateTimeFormatter.ofPattern(catalogue.text(pattern), catalogue.locale())
                .format(date);
    }

    /** As the attribute {@code datetime} of HTML takes it; it knows no stretches of time. */
    static Optional<String> forMachines(WhenView when) {
        return switch (when.precision()) {
            case "second", "minute", "hour" -> Optional.of(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(when.start()));
            case "day" -> Optional.of(DateTimeFormatter.ISO_LOCAL_DATE.format(when.start()));
            default -> Optional.empty();
        };
    }

    private static LocalDate lastDay(WhenView when) {
        return when.end().toLocalDate().minusDays(1);
    }
}
