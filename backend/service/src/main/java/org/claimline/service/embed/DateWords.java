// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.embed;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.claimline.service.model.WhenView;

/** Dates in words, for readers without scripts; never finer than what is known. */
final class DateWords {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.ENGLISH);

    private DateWords() {}

    static String inWords(WhenView when) {
        return (when.approximate() ? "about " : "") + exactly(when);
    }

    private static String exactly(WhenView when) {
        return switch (when.precision()) {
            case "unknown" -> "date not known";
            case "second", "minute", "hour" -> TIME.format(when.start());
            case "day" -> DAY.format(when.start());
            case "month" -> MONTH.format(when.start());
            case "year" -> String.valueOf(when.start().getYear());
            default -> DAY.format(when.start()) + " – " + DAY.format(lastDay(when));
        };
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
