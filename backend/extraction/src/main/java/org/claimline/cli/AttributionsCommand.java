// SPDX-License-Identifier: Apache-2.0
package org.claimline.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.claimline.extraction.Actor;
import org.claimline.extraction.Span;
import org.claimline.extraction.attribution.Attribution;
import org.claimline.extraction.attribution.AttributionFinder;
import org.claimline.extraction.text.TextAnalyzer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Prints who says what in each document, one attribution a line, with offsets in code points. */
@Command(
        name = "attributions",
        description = {
            "Reads lines {\"doc\", \"text\"} from standard input and prints the attributions of each text as lines",
            "{\"doc\", \"source\", \"cue\", \"content\", \"speaker\", \"stance\"}; offsets are code points, [start, end)."
        },
        mixinStandardHelpOptions = true)
final class AttributionsCommand implements Callable<Integer> {
    @Option(
            names = "--nested",
            description = "Print also attributions within the content of another, which PolNeAR leaves out.")
    boolean nested;

    @Override
    public Integer call() throws IOException {
        TextAnalyzer analyzer = TextAnalyzer.english();
        AttributionFinder finder = AttributionFinder.english();
        try (PrintStream out = JsonLines.standardOutput()) {
            JsonLines.map(System.in, out, document -> {
                String text = JsonLines.required(document, "text");
                CodePoints offsets = new CodePoints(text);
                return finder.find(analyzer.analyze(text)).stream()
                        .filter(attribution -> nested || !attribution.nested())
                        .map(attribution -> line(document, attribution, offsets))
                        .toList();
            });
        }
        return 0;
    }

    private static Map<String, Object> line(JsonNode document, Attribution attribution, CodePoints offsets) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("doc", JsonLines.required(document, "doc"));
        line.put("source", pairs(attribution.source(), offsets));
        line.put("cue", pairs(attribution.cue(), offsets));
        line.put("content", pairs(attribution.content(), offsets));
        line.put("speaker", attribution.speaker().map(Actor::name).orElse(""));
        line.put("stance", attribution.stance().name().toLowerCase(Locale.ROOT));
        return line;
    }

    private static List<List<Integer>> pairs(List<Span> spans, CodePoints offsets) {
        return spans.stream()
                .map(span -> List.of(offsets.at(span.start()), offsets.at(span.end())))
                .toList();
    }
}
