// SPDX-License-Identifier: Apache-2.0
package org.claimline.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintStream;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.claimline.extraction.Span;
import org.claimline.extraction.time.Basis;
import org.claimline.extraction.time.DateResolution;
import org.claimline.extraction.time.Edtf;
import org.claimline.extraction.time.ReferenceTime;
import org.claimline.extraction.time.TimeExpression;
import org.claimline.extraction.time.TimeTagger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Tags time expressions: one document a line in, one expression a line out. */
@Command(
        name = "timex",
        description = {
            "Reads lines {\"doc\", \"dct\", \"text\"} from standard input and prints every time expression as",
            "{\"doc\", \"start\", \"end\", \"text\", \"type\", \"value\"} (TIMEX3, offsets in code points)."
        },
        mixinStandardHelpOptions = true)
final class TimexCommand implements Callable<Integer> {
    private static final ZoneId ZONE = ZoneOffset.UTC;

    @Option(
            names = "--explain",
            description = "Adds the date in EDTF, the rule and its steps, and reads ranges as one expression.")
    private boolean explain;

    @Override
    public Integer call() throws IOException {
        try (PrintStream out = JsonLines.standardOutput()) {
            JsonLines.map(System.in, out, this::tag);
        }
        return 0;
    }

    private List<Line> tag(JsonNode document) {
        String doc = JsonLines.required(document, "doc");
        String text = JsonLines.required(document, "text");
        CodePoints codePoints = new CodePoints(text);
        TimeTagger tagger = explain ? TimeTagger.english() : TimeTagger.englishTimex3();
        return tagger.tag(text, reference(document)).stream()
                .map(found -> Line.of(doc, text, found, codePoints, explain))
                .toList();
    }

    private static ReferenceTime reference(JsonNode document) {
        String dct = document.path("dct").asText("");
        return new ReferenceTime(
                dct.isEmpty() ? Optional.empty() : Optional.of(Edtf.parse(dct, ZONE, Basis.STATED)), ZONE);
    }

    /** One printed line; the last three fields only when asked for. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Line(
            String doc,
            int start,
            int end,
            String text,
            TimeExpression.Type type,
            String value,
            String edtf,
            String rule,
            List<String> steps) {
        static Line of(String doc, String text, TimeExpression found, CodePoints codePoints, boolean explain) {
            Span span = found.span();
            DateResolution resolution = found.resolution();
            return new Line(
                    doc,
                    codePoints.at(span.start()),
                    codePoints.at(span.end()),
                    span.of(text),
                    found.type(),
                    found.value(),
                    explain ? resolution.when().edtf() : null,
                    explain ? resolution.rule() : null,
                    explain ? resolution.steps() : null);
        }
    }
}
