// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.export;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimline.service.event.EventView;
import org.claimline.service.model.Named;
import org.claimline.service.model.WhenView;

/**
 * iCalendar as in RFC 5545. Only what is known to the hour or finer has a clock time; all else is whole days, from the
 * first to the last that it may have happened on, and says so. What has no beginning cannot be in a calendar.
 */
record CalendarFormat(String pages) implements EventFormat {
    private static final Set<String> TIMED = Set.of("second", "minute", "hour");
    private static final DateTimeFormatter INSTANT = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'");
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final int MOST_OCTETS = 75;

    @Override
    public void begin(Writer out) throws IOException {
        line(out, "BEGIN:VCALENDAR");
        line(out, "VERSION:2.0");
        line(out, "PRODID:-//Claimline//Events//EN");
        line(out, "CALSCALE:GREGORIAN");
    }

    @Override
    public void write(EventView event, Writer out) throws IOException {
        WhenView when = event.when();
        if (when.start().getYear() <= 1) {
            return;
        }
        line(out, "BEGIN:VEVENT");
        line(out, "UID:" + event.id() + "@claimline");
        line(out, "DTSTAMP:" + instant(event.updated()));
        writeDates(when, out);
        line(out, "SUMMARY:" + text(event.title()));
        line(out, "DESCRIPTION:" + text(description(event)));
        writeNames(out, "CATEGORIES", event.storylines());
        writeNames(out, "LOCATION", event.places());
        line(out, "STATUS:" + (event.status().equals("occurred") ? "CONFIRMED" : "TENTATIVE"));
        line(out, "TRANSP:TRANSPARENT");
        line(out, "URL:" + pages + event.id());
        line(out, "X-CLAIMLINE-EDTF:" + text(when.edtf()));
        line(out, "END:VEVENT");
    }

    @Override
    public void end(Writer out) throws IOException {
        line(out, "END:VCALENDAR");
    }

    private static void writeDates(WhenView when, Writer out) throws IOException {
        if (TIMED.contains(when.precision())) {
            line(out, "DTSTART:" + instant(when.start()));
            line(out, "DTEND:" + instant(when.end()));
        } else {
            LocalDate first = when.start().toLocalDate();
            LocalDate end = when.end().toLocalDate();
            line(out, "DTSTART;VALUE=DATE:" + DAY.format(first));
            line(out, "DTEND;VALUE=DATE:" + DAY.format(end.isAfter(first) ? end : first.plusDays(1)));
        }
    }

    private static void writeNames(Writer out, String property, List<Named> things) throws IOException {
        if (!things.isEmpty()) {
            line(out, property + ":" + things.stream().map(t -> text(t.name())).collect(Collectors.joining(",")));
        }
    }

    private static String description(EventView event) {
        WhenView when = event.when();
        return "Date: %s%s (known to the %s, %s). %s%s%d %s of %d %s."
                .formatted(
                        when.edtf(),
                        when.approximate() ? ", approximate" : "",
                        when.precision(),
                        when.basis(),
                        event.status().equals("occurred") ? "" : "Only " + event.status() + ". ",
                        event.disputed() ? "Disputed. " : "",
                        event.claimCount(),
                        event.claimCount() == 1 ? "claim" : "claims",
                        event.sourceCount(),
                        event.sourceCount() == 1 ? "source" : "sources");
    }

    private static String instant(OffsetDateTime time) {
        return INSTANT.format(time.withOffsetSameInstant(ZoneOffset.UTC));
    }

    private static String text(String value) {
        return value.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\r\\n|\\r|\\n", "\\\\n")
                .replaceAll("\\p{Cntrl}", " ");
    }

    /** Folds a line so that none is longer than 75 octets and no character is cut. */
    private static void line(Writer out, String content) throws IOException {
        int octets = 0;
        for (int i = 0; i < content.length(); ) {
            int point = content.codePointAt(i);
            String character = Character.toString(point);
            int size = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > MOST_OCTETS) {
                out.write("\r\n ");
                octets = 1;
            }
            out.write(character);
            octets += size;
            i += character.length();
        }
        out.write("\r\n");
    }
}
