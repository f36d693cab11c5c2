// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.export;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.time.OffsetDateTime;
import java.util.List;
import org.claimline.service.event.EventView;
import org.claimline.service.model.WhenView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts that do harm where they are taken for more than text. */
class FormatsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "=HYPERLINK(\"x\") | \"'=HYPERLINK(\"\"x\"\")\"",
                "+1 for talks      | '+1 for talks",
                "-1 for talks      | '-1 for talks",
                "@all met          | '@all met",
                "One, two          | \"One, two\"",
                "Plain             | Plain"
            })
    void tablesHoldNoFormulas(String title, String cell) throws IOException {
        String row = written(new CsvFormat(), title).split("\r\n")[1];
        assertTrue(row.startsWith("id1," + cell + ",talks,"), row);
    }

    @Test
    void calendarsKeepTheirLines() throws IOException {
        String calendar = written(new CalendarFormat("https://t.example/?event="), "A; b, c\\d\r\nEND:VEVENT");
        assertTrue(calendar.contains("SUMMARY:A\\; b\\, c\\\\d\\nEND:VEVENT\r\n"), calendar);
    }

    @Test
    void longCalendarLinesAreFoldedBetweenCharacters() throws IOException {
        String title = "é😀".repeat(60);
        String calendar = written(new CalendarFormat(""), title);
        assertTrue(calendar.replace("\r\n ", "").contains("SUMMARY:" + title + "\r\n"));
    }

    @Test
    void feedsAndSlidesHoldNoMarkup() throws IOException {
        String attack = "<script>alert(1)</script>\u0001";
        String feed = written(new AtomFormat("https://t.example/feed", "https://t.example/?event="), attack);
        assertTrue(feed.contains("<title>&lt;script&gt;alert(1)&lt;/script&gt;</title>"), feed);
        String slides = written(new TimelineJsFormat(new ObjectMapper(), ""), attack);
        assertFalse(slides.contains("<script"), slides);
    }

    @Test
    void emptyStreamsAreWhole() throws IOException {
        for (EventFormat format :
                List.of(new JsonLdFormat(new ObjectMapper(), ""), new TimelineJsFormat(new ObjectMapper(), ""))) {
            StringWriter out = new StringWriter();
            format.begin(out);
            format.end(out);
            assertTrue(new ObjectMapper().readTree(out.toString()).isObject());
        }
    }

    private static String written(EventFormat format, String title) throws IOException {
        StringWriter out = new StringWriter();
        format.begin(out);
        format.write(event(title), out);
        format.end(out);
        return out.toString();
    }

    private static EventView event(String title) {
        OffsetDateTime start = OffsetDateTime.parse("2019-08-20T00:00:00-04:00");
        WhenView when =
                new WhenView("2019-08-20", start, start.plusDays(1), "day", "America/Caracas", false, "relative");
        return new EventView(
                "id1",
                title,
                "talks",
                "occurred",
                false,
                when,
                null,
                0,
                List.of(),
                List.of(),
                List.of(),
                1,
                1,
                0.5,
                List.of(),
                null,
                List.of(),
                null,
                null,
                start);
    }
}
