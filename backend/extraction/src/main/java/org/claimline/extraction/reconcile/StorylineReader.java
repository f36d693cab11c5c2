// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.reconcile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads storylines from YAML: a list of entries with {@code id}, {@code name}, {@code description}, {@code terms}, {@code except}. */
public final class StorylineReader {
    private static final YAMLMapper YAML = new YAMLMapper();
    private static final Set<String> FIELDS = Set.of("id", "name", "description", "terms", "except");

    private StorylineReader() {}

    /**
     * The storylines of a file, in its order.
     *
     * @throws IllegalArgumentException when the text is not such a list; the message says what is wrong with which entry
     */
    public static List<Storyline> read(String yaml) {
        JsonNode root = parse(yaml);
        if (!root.isArray()) {
            throw new IllegalArgumentException("Storylines are a list in YAML, each with id, name and terms.");
        }
        List<Storyline> storylines = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (JsonNode entry : root) {
            Storyline storyline = storyline(entry, storylines.size() + 1);
            if (!ids.add(storyline.id())) {
                throw new IllegalArgumentException("Two storylines have the id \"" + storyline.id() + "\".");
            }
            storylines.add(storyline);
        }
        return List.copyOf(storylines);
    }

    private static JsonNode parse(String yaml) {
        try {
            return YAML.readTree(yaml);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("The storylines are not in YAML: " + e.getOriginalMessage(), e);
        }
    }

    private static Storyline storyline(JsonNode entry, int number) {
        entry.fieldNames().forEachRemaining(field -> {
            if (!FIELDS.contains(field)) {
                throw new IllegalArgumentException("Storyline " + number + " has an unknown field \"" + field
                        + "\"; known are id, name, description, terms and except.");
            }
        });
        String id = text(entry, "id", number);
        if (!id.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw new IllegalArgumentException("The id \"" + id + "\" of storyline " + number
                    + " needs lower-case letters, digits and single hyphens, as in oslo-talks.");
        }
        List<String> terms = words(entry, "terms", number);
        if (terms.isEmpty()) {
            throw new IllegalArgumentException("Storyline " + number + " needs at least one term under \"terms\".");
        }
        String description = entry.path("description").asText("");
        return new Storyline(id, text(entry, "name", number), description, terms, words(entry, "except", number));
    }

    private static String text(JsonNode entry, String field, int number) {
        String text = entry.path(field).asText("").strip();
        if (text.isEmpty()) {
            throw new IllegalArgumentException("Storyline " + number + " needs the field \"" + field + "\".");
        }
        return text;
    }

    private static List<String> words(JsonNode entry, String field, int number) {
        JsonNode list = entry.path(field);
        List<String> words = new ArrayList<>();
        list.forEach(word -> words.add(word.asText().strip()));
        boolean wrong = !list.isArray() && !list.isMissingNode() && !list.isNull();
        if (wrong || words.contains("")) {
            throw new IllegalArgumentException(
                    "Storyline " + number + " needs a list of words or phrases under \"" + field + "\".");
        }
        return words;
    }
}
