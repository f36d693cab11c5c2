// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.export;

import static java.time.format.DateTimeFormatter.ISO_OFFSET_DATE_TIME;

import java.io.IOException;
import java.io.Writer;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.claimline.service.event.EventView;
import org.claimline.service.model.Named;

/** Comma-separated values as in RFC 4180. Text that a spreadsheet would take for a formula is defused by an apostrophe. */
final class CsvFormat implements EventFormat {
    private static final String HEADER =
            "id,title,kind,status,disputed,edtf,start,end,precision,zone,approximate,basis,"
                    + "parent,storylines,actors,places,claimCount,sourceCount,salience,updated\r\n";
    private static final String FORMULA_STARTS = "=+-@\t\r";

    @Override
    public void begin(Writer out) throws IOException {
        out.write(HEADER);
    }

    @Override
    public void write(EventView event, Writer out) throws IOException {
        List<Object> cells = Arrays.asList(
                event.id(),
                event.title(),
                event.kind(),
                event.status(),
                event.disputed(),
                event.when().edtf(),
                event.when().start(),
                event.when().end(),
                event.when().precision(),
                event.when().zone(),
                event.when().approximate(),
                event.when().basis(),
                event.parent(),
                names(event.storylines()),
                names(event.actors()),
                names(event.places()),
                event.claimCount(),
                event.sourceCount(),
                event.salience(),
                event.updated());
        out.write(cells.stream().map(CsvFormat::cell).collect(Collectors.joining(",", "", "\r\n")));
    }

    @Override
    public void end(Writer out) {
        // A table has no end of its own.
    }

    private static String names(List<Named> things) {
        return things.stream().map(Named::name).collect(Collectors.joining("; "));
    }

    private static String cell(Object value) {
        if (value == null) {
            return "";
        }
        String text = value instanceof OffsetDateTime time ? ISO_OFFSET_DATE_TIME.format(time) : value.toString();
        if (value instanceof String && !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0) {
            text = "'" + text;
        }
        boolean quoted = text.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return quoted ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
