// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a client of an older description of the API would stumble over in a newer one: something that it asks with or reads
 * is gone, has become narrower in a request or wider in an answer, or must be sent now.
 */
final class BreakingChanges {
    private final JsonNode before;
    private final JsonNode after;
    private final List<String> found = new ArrayList<>();
    private final Set<String> compared = new HashSet<>();

    private BreakingChanges(JsonNode before, JsonNode after) {
        this.before = before;
        this.after = after;
    }

    static List<String> between(JsonNode before, JsonNode after) {
        BreakingChanges changes = new BreakingChanges(before, after);
        before.path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(method -> changes.operation(
                                method.getKey() + " " + path.getKey(),
                                method.getValue(),
                                after.path("paths").path(path.getKey()).path(method.getKey()))));
        return changes.found;
    }

    private void operation(String name, JsonNode old, JsonNode now) {
        if (now.isMissingNode()) {
            found.add(name + " is gone");
            return;
        }
        parameters(name, parameters(old), parameters(now));
        old.path("responses")
                .properties()
                .forEach(response -> response.getValue()
                        .path("content")
                        .properties()
                        .forEach(content -> answer(
                                name + " " + response.getKey() + " " + content.getKey(),
                                content.getValue(),
                                now.path("responses")
                                        .path(response.getKey())
                                        .path("content")
                                        .path(content.getKey()))));
        JsonNode body =
                old.path("requestBody").path("content").path("application/json").path("schema");
        JsonNode newBody =
                now.path("requestBody").path("content").path("application/json").path("schema");
        if (!body.isMissingNode()) {
            schema(name + " body", body, newBody, true);
        } else if (now.path("requestBody").path("required").asBoolean()) {
            found.add(name + " must have a body now");
        }
    }

    private static Map<String, JsonNode> parameters(JsonNode operation) {
        Map<String, JsonNode> parameters = new TreeMap<>();
        operation
                .path("parameters")
                .forEach(p -> parameters.put(
                        p.path("in").asText() + " " + p.path("name").asText(), p));
        return parameters;
    }

    private void parameters(String name, Map<String, JsonNode> old, Map<String, JsonNode> now) {
        old.forEach((parameter, description) -> {
            if (now.containsKey(parameter)) {
                schema(
                        name + " " + parameter,
                        description.path("schema"),
                        now.get(parameter).path("schema"),
                        true);
            } else {
                found.add(name + " does not take " + parameter + " any more");
            }
        });
        now.forEach((parameter, description) -> {
            boolean neededBefore = old.containsKey(parameter)
                    && old.get(parameter).path("required").asBoolean();
            if (description.path("required").asBoolean() && !neededBefore) {
                found.add(name + " must have " + parameter + " now");
            }
        });
    }

    private void answer(String name, JsonNode old, JsonNode now) {
        if (now.isMissingNode()) {
            found.add(name + " is gone");
        } else {
            schema(name, old.path("schema"), now.path("schema"), false);
        }
    }

    /** @param sent whether clients send such values; else they read them */
    private void schema(String name, JsonNode old, JsonNode now, boolean sent) {
        JsonNode was = resolved(before, old);
        JsonNode is = resolved(after, now);
        String reference = old.path("$ref").asText(name) + sent;
        if (!compared.add(old.has("$ref") ? reference : name + sent)) {
            return;
        }
        types(name, words(was.path("type")), words(is.path("type")), sent);
        words(name, was.path("enum"), is.path("enum"), sent);
        members(name, was, is, sent);
        if (was.has("items")) {
            schema(name + "[]", was.path("items"), is.path("items"), sent);
        }
        alternatives(name, was.path("anyOf"), is.path("anyOf"), sent);
    }

    /** Those of the same place are compared, which is enough for a value that may be null. */
    private void alternatives(String name, JsonNode old, JsonNode now, boolean sent) {
        for (int i = 0; i < old.size(); i++) {
            schema(name + " alternative " + i, old.path(i), now.path(i), sent);
        }
    }

    private void types(String name, Set<String> old, Set<String> now, boolean sent) {
        Set<String> larger = sent ? now : old;
        Set<String> smaller = sent ? old : now;
        if (!old.isEmpty() && !now.isEmpty() && !larger.containsAll(smaller)) {
            found.add(name + " was " + old + " and is " + now);
        }
    }

    /** Words that were taken must be taken still; words that are answered with must have been known, where all were. */
    private void words(String name, JsonNode old, JsonNode now, boolean sent) {
        Set<String> gone = words(sent ? old : now);
        gone.removeAll(words(sent ? now : old));
        boolean both = !old.isMissingNode() && !now.isMissingNode();
        if (both && !gone.isEmpty()) {
            found.add(name + (sent ? " does not take " : " may now be ") + gone);
        }
        if (sent && old.isMissingNode() && !now.isMissingNode()) {
            found.add(name + " takes only " + words(now) + " now");
        }
    }

    private void members(String name, JsonNode old, JsonNode now, boolean sent) {
        old.path("properties").properties().forEach(member -> {
            JsonNode kept = now.path("properties").path(member.getKey());
            if (kept.isMissingNode()) {
                found.add(name + "." + member.getKey() + " is gone");
            } else {
                schema(name + "." + member.getKey(), member.getValue(), kept, sent);
            }
        });
        Set<String> needed = words(sent ? now.path("required") : old.path("required"));
        needed.removeAll(words(sent ? old.path("required") : now.path("required")));
        needed.removeIf(member -> !now.path("properties").has(member));
        needed.forEach(member -> found.add(name + "." + member + (sent ? " must be sent now" : " may be missing now")));
    }

    private static Set<String> words(JsonNode values) {
        Set<String> words = new TreeSet<>();
        if (values.isTextual()) {
            words.add(values.asText());
        }
        values.forEach(value -> words.add(value.asText()));
        return words;
    }

    private static JsonNode resolved(JsonNode document, JsonNode schema) {
        String reference = schema.path("$ref").asText();
        return reference.isEmpty() ? schema : document.at(reference.substring(1));
    }
}
