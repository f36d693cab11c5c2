// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.article;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.claimline.extraction.ArticleMetadata;
import org.claimline.extraction.Hashes;
import org.claimline.extraction.time.Basis;
import org.claimline.extraction.time.Edtf;

/**
 * A {@code manifest.yaml}: what articles do not say of themselves. An entry belongs to the article whose text has its
 * SHA-256, or, where it has none, to the file of its name.
 */
public final class Manifest {
    private static final double EXPLAINED = 0.8;

    private final Map<String, JsonNode> entries = new HashMap<>();

    private Manifest() {}

    /** The manifest that knows nothing. */
    public static Manifest empty() {
        return new Manifest();
    }

    /**
     * Reads a manifest.
     *
     * @throws IllegalArgumentException when it is not one, with a message for its author
     */
    public static Manifest parse(String yaml) {
        Manifest manifest = new Manifest();
        try {
            for (JsonNode entry : new YAMLMapper().readTree(yaml).path("articles")) {
                String key = entry.path("sha256").asText(entry.path("file").asText());
                manifest.entries.put(key, entry);
            }
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("This is not a manifest in YAML: " + e.getOriginalMessage(), e);
        }
        return manifest;
    }

    /** What the manifest knows of the article; whatever is given explicitly in {@code given} goes first. */
    public ArticleMetadata of(String text, String file, ArticleMetadata given) {
        JsonNode entry = entries.getOrDefault(Hashes.sha256(text), entries.get(file));
        if (entry == null) {
            return given;
        }
        Optional<ZoneId> zone = given.zone().or(() -> text(entry, "zone").map(Manifest::zone));
        return new ArticleMetadata(
                given.title().or(() -> text(entry, "title")),
                given.url().or(() -> text(entry, "url")),
                given.source().or(() -> text(entry, "source")),
                given.language().or(() -> text(entry, "language")),
                zone,
                given.published().or(() -> published(entry.path("published"), zone.orElse(ZoneOffset.UTC))));
    }

    /** The zone of this name; the exception names an example. */
    public static ZoneId zone(String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "\"" + name + "\" is no zone of the IANA time zone database; one is America/Caracas.", e);
        }
    }

    private static Optional<PublicationDate> published(JsonNode node, ZoneId zone) {
        return text(node, "date").map(date -> {
            Basis basis = text(node, "basis")
                    .map(name -> Basis.valueOf(name.toUpperCase(Locale.ROOT)))
                    .orElse(Basis.EDITOR);
            List<String> evidence = text(node, "why").map(List::of).orElse(List.of());
            return new PublicationDate(Edtf.parse(date, zone, basis), evidence, EXPLAINED);
        });
    }

    private static Optional<String> text(JsonNode node, String field) {
        return Optional.ofNullable(node.path(field).textValue()).filter(text -> !text.isBlank());
    }
}
