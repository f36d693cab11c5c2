// SPDX-License-Identifier: Apache-2.0
package org.claimline.evaluation.service;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** The commonest requests, each in as many variants as pgbench takes scripts. */
final class Requests {
    static final String EVERYTHING = "/api/v1/timeline";
    private static final int VARIANTS = 100;
    private static final int FIRST_YEAR = 2000;
    private static final int YEARS = 25;
    private static final List<String> KINDS = List.of("talks", "protest", "election", "conflict");
    private static final List<String> WORDS =
            List.of("harbour", "ceasefire", "parliament", "budget", "bridge", "storm");
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final HttpLoad service;

    Requests(HttpLoad service) {
        this.service = service;
    }

    /** Addresses by what they ask for. */
    Map<String, List<String>> all() {
        List<String> pages = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        follow(pages, ids);
        Map<String, List<String>> requests = new LinkedHashMap<>();
        requests.put("list of 50 events", pages);
        requests.put(
                "list with filters",
                variants(i -> "/api/v1/events?from=%s&to=%s&kind=%s".formatted(month(i), month(i + 6), any(KINDS, i))));
        requests.put(
                "search in events",
                variants(i -> "/api/v1/events?q=%s+%s".formatted(any(WORDS, i), any(WORDS, i / 6 + 1))));
        requests.put("one event", variants(i -> "/api/v1/events/" + ids.get(i)));
        requests.put("claims of an event", variants(i -> "/api/v1/events/" + ids.get(i) + "/claims"));
        requests.put("timeline of everything", List.of(EVERYTHING));
        requests.put(
                "timeline of one month", variants(i -> "/api/v1/timeline?from=%s&to=%s".formatted(month(i), month(i))));
        long last = json("/api/v1/changes?limit=1").path("page").path("total").asLong();
        requests.put("last changes", variants(i -> "/api/v1/changes?since=" + (last - 50L * (i + 1))));
        return requests;
    }

    /** The first pages of the list, and an event of each. */
    private void follow(List<String> pages, List<String> ids) {
        String next = "/api/v1/events";
        while (pages.size() < VARIANTS && next != null) {
            pages.add(next);
            JsonNode page = json(next);
            ids.add(page.path("data").path(0).path("id").asText());
            JsonNode cursor = page.path("page").path("next");
            next = cursor.isTextual() ? "/api/v1/events?cursor=" + cursor.asText() : null;
        }
        if (pages.size() < VARIANTS) {
            throw new IllegalStateException("there are too few events to measure with");
        }
    }

    private JsonNode json(String path) {
        try {
            return MAPPER.readTree(service.page(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> variants(IntFunction<String> path) {
        return IntStream.range(0, VARIANTS).mapToObj(path).toList();
    }

    private static <T> T any(List<T> values, int number) {
        return values.get(number % values.size());
    }

    /** The month that is so many months behind the middle of the time told of, far enough from its end. */
    private static String month(int number) {
        int months = YEARS * 12 / 2 + number;
        return "%d-%02d".formatted(FIRST_YEAR + months / 12, 1 + months % 12);
    }
}
