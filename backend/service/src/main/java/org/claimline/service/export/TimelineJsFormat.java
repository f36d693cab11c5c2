// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Writer;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import org.claimline.service.event.EventView;
import org.claimline.service.model.Named;
import org.claimline.service.model.WhenView;

/** The JSON that TimelineJS 3 reads. Its texts are HTML, so ours are escaped; its dates have parts only as far as known. */
final class TimelineJsFormat implements EventFormat {
    private final JsonItems items;
    private final String pages;

    TimelineJsFormat(ObjectMapper mapper, String pages) {
        this.items = new JsonItems(mapper);
        this.pages = pages;
    }

    @Override
    public void begin(Writer out) throws IOException {
        out.write("{\"scale\":\"human\",\"events\":[");
    }

    /** TimelineJS needs a date for every event. */
    @Override
    public void write(EventView event, Writer out) throws IOException {
        if (event.when().precision().equals("unknown") || event.when().start().getYear() <= 1) {
            return;
        }
        items.write(slide(event), out);
    }

    @Override
    public void end(Writer out) throws IOException {
        out.write("\n]}\n");
    }

    private Map<String, Object> slide(EventView event) {
        Map<String, Object> slide = new LinkedHashMap<>();
        slide.put("unique_id", event.id());
        slide.put("edtf", event.when().edtf());
        slide.put("zone", event.when().zone());
        addDates(slide, event.when());
        String link = "<a href=\"" + html(pages + event.id()) + "\">" + event.claimCount() + " claims</a>";
        slide.put("text", new Text(html(event.title()), "<p>" + link + "</p>"));
        event.storylines().stream().map(Named::name).findFirst().ifPresent(group -> slide.put("group", html(group)));
        return slide;
    }

    private static void addDates(Map<String, Object> slide, WhenView when) {
        OffsetDateTime last = when.end().minusNanos(1);
        switch (when.precision()) {
            case "second", "minute", "hour" -> slide.put("start_date", date(when.start(), 5));
            case "day" -> slide.put("start_date", date(when.start(), 3));
            case "month" -> slide.put("start_date", date(when.start(), 2));
            case "year" -> slide.put("start_date", date(when.start(), 1));
            default -> {
                slide.put("start_date", date(when.start(), 3));
                slide.put("end_date", date(last, 3));
            }
        }
    }

    private static Map<String, Integer> date(OffsetDateTime time, int parts) {
        Map<String, Integer> date = new LinkedHashMap<>();
        date.put("year", time.getYear());
        put(date, parts > 1, "month", time.getMonthValue());
        put(date, parts > 2, "day", time.getDayOfMonth());
        put(date, parts > 3, "hour", time.getHour());
        put(date, parts > 4, "minute", time.getMinute());
        return date;
    }

    private static void put(Map<String, Integer> date, boolean known, String part, int value) {
        if (known) {
            date.put(part, value);
        }
    }

    private static String html(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private record Text(String headline, String text) {}
}
