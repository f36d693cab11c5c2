// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.embed;

import io.vertx.core.MultiMap;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the timeline at an address reads from the API first, named in the head of its page: so it is on its way while the
 * scripts still are. The addresses are those that the scripts make, letter by letter; a browser takes nothing else for them.
 */
final class FirstReads {
    private static final List<String> FILTERS = List.of(
            "from",
            "to",
            "q",
            "storyline",
            "source",
            "speaker",
            "stance",
            "kind",
            "status",
            "actor",
            "place",
            "disputed");
    private static final Set<String> OTHERWISE = Set.of("lanes", "sort", "unfold");

    private FirstReads() {}

    /** The elements; none for an address that groups, sorts or unfolds events in a way of its own. */
    static String links(MultiMap asked) {
        if (OTHERWISE.stream().anyMatch(asked::contains)) {
            return "";
        }
        Map<String, String> filters = new LinkedHashMap<>();
        for (String name : FILTERS) {
            String value = asked.get(name);
            if (value != null && !value.isEmpty()) {
                filters.put(name, value);
            }
        }
        if (Set.of("storyline").containsAll(filters.keySet())) {
            filters.put("parent", filters.isEmpty() ? "none" : "top");
        }
        String query = filters.entrySet().stream()
                .map(filter ->
                        filter.getKey() + "=" + URLEncoder.encode(filter.getValue(), StandardCharsets.UTF_8) + "&")
                .collect(Collectors.joining());
        return link("/api/v1/timeline?" + query + "lanes=storyline")
                + link("/api/v1/events?" + query + "sort=when&limit=200&include=articles");
    }

    private static String link(String address) {
        return "<link rel=\"preload\" as=\"fetch\" crossorigin=\"anonymous\" href=\"" + Markup.escape(address)
                + "\">\n";
    }
}
