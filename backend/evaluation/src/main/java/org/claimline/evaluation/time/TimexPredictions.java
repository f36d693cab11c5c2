// SPDX-License-Identifier: Apache-2.0
package org.claimline.evaluation.time;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimline.extraction.Span;
import org.claimline.extraction.time.Basis;
import org.claimline.extraction.time.Edtf;
import org.claimline.extraction.time.ReferenceTime;
import org.claimline.extraction.time.TimeExpression;
import org.claimline.extraction.time.TimeTagger;
import org.claimline.extraction.time.When;

/** Tags the documents that the scorer hands out and writes what it reads. */
final class TimexPredictions {
    private TimexPredictions() {}

    static void write(List<JsonNode> documents, Path predictions) throws IOException {
        JsonMapper json = new JsonMapper();
        try (BufferedWriter out = Files.newBufferedWriter(predictions)) {
            for (JsonNode document : documents) {
                String text = document.get("text").asText();
                for (TimeExpression found : TimeTagger.englishTimex3().tag(text, reference(document))) {
                    out.write(json.writeValueAsString(
                            prediction(document.get("doc").asText(), text, found)));
                    out.newLine();
                }
            }
        }
    }

    private static ReferenceTime reference(JsonNode document) {
        String date = document.path("dct").asText("");
        Optional<When> published =
                date.isEmpty() ? Optional.empty() : Optional.of(Edtf.parse(date, ZoneOffset.UTC, Basis.STATED));
        return new ReferenceTime(published, ZoneOffset.UTC);
    }

    private static Map<String, Object> prediction(String doc, String text, TimeExpression found) {
        Span span = found.span();
        return Map.of(
                "doc", doc,
                "start", text.codePointCount(0, span.start()),
                "end", text.codePointCount(0, span.end()),
                "text", span.of(text),
                "type", found.type().name(),
                "value", found.value());
    }
}
