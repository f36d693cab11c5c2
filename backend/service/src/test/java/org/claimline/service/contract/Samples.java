// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.contract;

import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.claimline.service.contract.ApiDescription.Operation;

/** Values that mean something to the service as it is now: ids of what it holds, cursors, dates, words. */
final class Samples {
    private static final List<String> DATES = List.of(
            "1998", "2002", "2014/2017", "2019-04", "2019-04-30", "2019-04-30T14:35:00-04:00", "2019-23", "2023~");
    private static final Map<String, List<String>> WORDS = Map.of(
            "q", List.of("Guaido", "\"air base\"", "Maduro -Guaidó", "or", "Oslo or Barbados", "talks", "—"),
            "actor", List.of("Nicolás Maduro", "maduro", "nobody"),
            "speaker", List.of("John Bolton", "Guaidó", "nobody"),
            "place", List.of("Oslo", "Caracas", "nowhere"),
            "parent", List.of("none"),
            "fields", List.of("title", "when", "title,when", "claims"),
            "include", List.of("claims", "dates", "claims,dates"),
            "url", List.of("http://localhost/", "http://localhost/embed?storyline=oslo-talks"));

    /** The collection whose ids a filter takes. */
    private static final Map<String, String> COLLECTIONS = Map.of(
            "actor", "actors",
            "speaker", "actors",
            "place", "places",
            "source", "sources",
            "storyline", "storylines",
            "article", "articles",
            "event", "events",
            "parent", "events");

    private final Random random;
    private final String admin;
    private final Map<String, List<String>> ids = new HashMap<>();
    private final Map<String, String> cursors = new HashMap<>();

    Samples(Random random, String admin) {
        this.random = random;
        this.admin = admin;
    }

    /** Looks anew at what there is. */
    void refresh(List<Operation> operations) {
        operations.stream()
                .filter(operation ->
                        operation.id().startsWith("list") && !operation.path().contains("{"))
                .forEach(this::take);
    }

    private void take(Operation list) {
        boolean pages = list.parameters("query").stream()
                .anyMatch(parameter -> parameter.path("name").asText().equals("limit"));
        String path = list.path().substring(list.path().lastIndexOf('/') + 1);
        JsonPath all = get(list.path() + (pages ? "?limit=500" : ""));
        ids.put(path, all.getList(path.equals("changes") ? "data.event" : "data.id", String.class));
        if (pages) {
            cursors.put(list.path(), get(list.path() + "?limit=1").getString("page.next"));
        }
    }

    private JsonPath get(String path) {
        return RestAssured.given()
                .header("Authorization", "Bearer " + admin)
                .get(path)
                .jsonPath();
    }

    /** Remembers jobs, which no list tells of, and the articles that they have added, which may be taken away again. */
    void learn(RawHttp.Answer answer) {
        if (answer.status() < 300
                && answer.text().startsWith("{\"id\":")
                && answer.text().contains("\"articles\":[{\"state\"")) {
            JsonPath job = JsonPath.from(answer.text());
            ids.computeIfAbsent("jobs", name -> new ArrayList<>()).add(job.getString("id"));
            List<String> added = job.getList("articles.article");
            added.stream()
                    .filter(Objects::nonNull)
                    .forEach(ids.computeIfAbsent("added", name -> new ArrayList<>())::add);
        }
    }

    /** The id of something that there is in a collection, or was. */
    String id(String collection) {
        List<String> known = ids.getOrDefault(collection, List.of());
        return known.isEmpty() ? "nothing" : pick(random.nextInt(20) == 0 ? ids.get("changes") : known);
    }

    /** Something that a text parameter of this name takes. */
    String word(String name) {
        if (COLLECTIONS.containsKey(name) && random.nextBoolean()) {
            return id(COLLECTIONS.get(name));
        }
        return WORDS.containsKey(name) ? pick(WORDS.get(name)) : id(COLLECTIONS.getOrDefault(name, "events"));
    }

    /** A cursor of a list in its usual order; absent when all is on one page. */
    String cursor(String path) {
        return cursors.get(path);
    }

    /** Two dates, the first not behind the second. */
    List<String> range() {
        int first = random.nextInt(DATES.size());
        return List.of(DATES.get(first), DATES.get(first + random.nextInt(DATES.size() - first)));
    }

    <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
