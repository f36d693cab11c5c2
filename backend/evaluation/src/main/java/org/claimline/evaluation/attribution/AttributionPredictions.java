// SPDX-License-Identifier: Apache-2.0
package org.claimline.evaluation.attribution;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.claimline.extraction.Span;
import org.claimline.extraction.attribution.Attribution;
import org.claimline.extraction.attribution.AttributionFinder;
import org.claimline.extraction.text.TextAnalyzer;

/** The attributions of the documents that the scorer hands out; nested ones are left out, as PolNeAR leaves them out. */
final class AttributionPredictions {
    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, List<Attribution>> found = new HashMap<>();

    /** Reads the documents and finds their attributions. */
    static AttributionPredictions of(List<JsonNode> documents) {
        AttributionPredictions predictions = new AttributionPredictions();
        for (JsonNode document : documents) {
            String text = document.get("text").asText();
            List<Attribution> all =
                    AttributionFinder.english().find(TextAnalyzer.english().analyze(text));
            String name = document.get("doc").asText();
            predictions.texts.put(name, text);
            predictions.found.put(name, all.stream().filter(a -> !a.nested()).toList());
        }
        return predictions;
    }

    /** Writes what the scorer reads. */
    void write(Path file) throws IOException {
        JsonMapper json = new JsonMapper();
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (Map.Entry<String, List<Attribution>> document : found.entrySet()) {
                for (Attribution attribution : document.getValue()) {
                    out.write(json.writeValueAsString(line(document.getKey(), attribution)));
                    out.newLine();
                }
            }
        }
    }

    /** The attributions of one document. */
    List<Attribution> in(String document) {
        return found.getOrDefault(document, List.of());
    }

    /** The span in code points of one document. */
    List<Integer> codePoints(String document, Span span) {
        String text = texts.get(document);
        return List.of(text.codePointCount(0, span.start()), text.codePointCount(0, span.end()));
    }

    private Map<String, Object> line(String document, Attribution attribution) {
        return Map.of(
                "doc", document,
                "source", pairs(document, attribution.source()),
                "cue", pairs(document, attribution.cue()),
                "content", pairs(document, attribution.content()));
    }

    private List<List<Integer>> pairs(String document, List<Span> spans) {
        return spans.stream().map(span -> codePoints(document, span)).toList();
    }
}
