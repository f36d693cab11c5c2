// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Random;
import java.util.stream.StreamSupport;
import org.claimline.service.contract.ApiDescription.Operation;

/** Makes requests that the description allows. */
final class SoundRequests {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Random random;
    private final Samples samples;
    private final List<String> keys;

    /** @param keys tokens of which each may do what is asked for */
    SoundRequests(Random random, Samples samples, List<String> keys) {
        this.random = random;
        this.samples = samples;
        this.keys = keys;
    }

    Draft draft(Operation operation) {
        Draft draft = new Draft(operation);
        operation.parameters("path").forEach(parameter -> {
            // Only what was added is taken away, so that there is always something to ask for.
            String collection = operation.method().equals("DELETE")
                    ? "added"
                    : operation.path().split("/")[3];
            draft.path.put(parameter.path("name").asText(), Draft.encoded(samples.id(collection)));
        });
        addQuery(draft);
        addHeaders(draft);
        if (operation.description().has("requestBody")) {
            draft.headers.put("Content-Type", "application/json");
            draft.json = body(operation);
        }
        return draft;
    }

    private void addQuery(Draft draft) {
        List<String> range = samples.range();
        for (JsonNode parameter : draft.operation.parameters("query")) {
            String name = parameter.path("name").asText();
            boolean wanted = parameter.path("required").asBoolean() || random.nextInt(8) == 0;
            String value = !wanted
                    ? null
                    : switch (name) {
                        case "from" -> range.get(0);
                        case "to" -> range.get(1);
                        // Cursors are of one order and one filter, and relevance is of a search.
                        case "sort" -> samples.pick(List.of("when", "-when", "salience", "-updated"));
                        case "cursor" -> draft.query.isEmpty() ? samples.cursor(draft.operation.path()) : null;
                        default -> value(name, parameter.path("schema"));
                    };
            if (value != null) {
                draft.ask(name, value);
            }
            if (name.equals("cursor") && value != null) {
                return;
            }
        }
    }

    private String value(String name, JsonNode schema) {
        if (schema.has("enum")) {
            return samples.pick(StreamSupport.stream(schema.path("enum").spliterator(), false)
                    .map(JsonNode::asText)
                    .toList());
        }
        return switch (schema.path("type").asText()) {
            case "array" -> values(name, schema.path("items"));
            case "boolean" -> String.valueOf(random.nextBoolean());
            case "integer" -> String.valueOf(number(schema));
            case "number" -> String.valueOf(random.nextInt(101) / 100.0);
            default -> samples.word(name);
        };
    }

    /** Mostly a small one: long pages hold nothing that short ones do not. */
    private int number(JsonNode schema) {
        int least = schema.path("minimum").asInt(0);
        int most = schema.path("maximum").asInt(100_000);
        return random.nextInt(least, (random.nextInt(5) > 0 ? Math.min(most, least + 20) : most) + 1);
    }

    private String values(String name, JsonNode items) {
        String one = value(name, items);
        return random.nextInt(3) == 0 ? one + "," + value(name, items) : one;
    }

    private void addHeaders(Draft draft) {
        if (draft.operation.needsKey()) {
            draft.headers.put("Authorization", "Bearer " + samples.pick(keys));
        }
        for (JsonNode parameter : draft.operation.parameters("header")) {
            switch (parameter.path("name").asText()) {
                case "If-Match" -> draft.headers.put("If-Match", "*");
                case "Last-Event-ID" -> draft.headers.put("Last-Event-ID", String.valueOf(random.nextInt(300)));
                case "Idempotency-Key" -> draft.headers.put("Idempotency-Key", "run-" + random.nextInt(5));
                default -> throw new IllegalStateException("no value is known for the header " + parameter);
            }
        }
    }

    /** The example of the description, with ids of what there is. */
    private JsonNode body(Operation operation) {
        JsonNode media =
                operation.description().path("requestBody").path("content").path("application/json");
        JsonNode example = media.path("examples").elements().next().path("value");
        JsonNode body = example.isTextual() ? parsed(example.asText()) : example.deepCopy();
        List.of("events", "claims").forEach(name -> {
            if (body.path(name) instanceof ArrayNode ids) {
                ids.removeAll().add(samples.id(name));
            }
        });
        if (body.path("articles").path(0) instanceof ObjectNode article) {
            article.put("text", article.path("text").asText().replace("Porto", "Port " + random.nextInt(10)));
        }
        return body;
    }

    private static JsonNode parsed(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
