// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.timelinejs;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.claimline.extraction.time.Basis;
import org.claimline.extraction.time.Edtf;
import org.claimline.extraction.time.When;
import org.jsoup.Jsoup;

/**
 * What a file of TimelineJS tells.
 *
 * @param title of the whole; empty when it has none
 * @param slides what can be taken over
 * @param problems what cannot, and why
 */
record Slides(String title, List<Slide> slides, List<String> problems) {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final List<String> DAY = List.of("year", "month", "day");

    /** A dated headline. */
    record Slide(String headline, String text, When when) {}

    /** Reads TimelineJS's JSON; times without a zone are in {@code zone}. */
    static Slides parse(String json, ZoneId zone) {
        try {
            JsonNode root = MAPPER.readTree(json);
            JsonNode events = root.path("events");
            if (!events.isArray()) {
                throw new IllegalArgumentException("it has no array \"events\", as TimelineJS has it");
            }
            List<Slide> slides = new ArrayList<>();
            List<String> problems = new ArrayList<>();
            IntStream.range(0, events.size()).forEach(i -> {
                try {
                    slides.add(slide(events.get(i), zone));
                } catch (IllegalArgumentException | DateTimeException e) {
                    problems.add("events[" + i + "]: " + e.getMessage());
                }
            });
            return new Slides(plain(root.path("title").path("text").path("headline")), slides, problems);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("it is no JSON: " + e.getOriginalMessage(), e);
        }
    }

    private static Slide slide(JsonNode event, ZoneId zone) {
        String headline = plain(event.path("text").path("headline"));
        if (headline.isEmpty()) {
            throw new IllegalArgumentException("it has no headline");
        }
        return new Slide(headline, plain(event.path("text").path("text")), when(event, zone));
    }

    /** Claimline's own files say in EDTF what TimelineJS has no form for. */
    private static When when(JsonNode event, ZoneId zone) {
        Optional<String> exact = Optional.ofNullable(event.path("edtf").textValue());
        ZoneId own = Optional.ofNullable(event.path("zone").textValue())
                .map(ZoneId::of)
                .orElse(zone);
        return Edtf.parse(exact.orElseGet(() -> edtf(event)), own, Basis.STATED);
    }

    private static String edtf(JsonNode event) {
        JsonNode start = event.path("start_date");
        JsonNode end = event.path("end_date");
        if (start.path("year").isMissingNode()) {
            throw new IllegalArgumentException("it has no start_date with a year");
        }
        String first = day(start);
        if (end.path("year").isMissingNode()) {
            return start.hasNonNull("hour") && first.length() == 10
                    ? "%sT%02d:%02d"
                            .formatted(
                                    first,
                                    number(start, "hour"),
                                    start.path("minute").asInt(0))
                    : first;
        }
        String last = day(end);
        return first.equals(last) ? first : first + "/" + last;
    }

    private static String day(JsonNode date) {
        Stream<String> parts = DAY.stream()
                .takeWhile(part ->
                        date.hasNonNull(part) && !date.path(part).asText().isBlank())
                .map(part -> (part.equals("year") ? "%04d" : "%02d").formatted(number(date, part)));
        return String.join("-", parts.toList());
    }

    private static int number(JsonNode date, String part) {
        String value = date.path(part).asText().strip();
        if (!value.matches("-?\\d{1,9}")) {
            throw new IllegalArgumentException(part + " is \"" + value + "\" and must be a number");
        }
        return Integer.parseInt(value);
    }

    private static String plain(JsonNode html) {
        return Jsoup.parse(html.asText("")).text().replace('\0', ' ').strip();
    }
}
