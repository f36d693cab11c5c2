// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.attribution;

import java.util.ArrayList;
import java.util.List;
import org.claimline.extraction.text.TextAnalyzer;

/**
 * A text in which source, cue and content are marked by {@code [ ]}, <code>{ }</code> and {@code < >}, as examples of
 * rules are written.
 */
record MarkedText(String text, List<String> source, List<String> cue, List<String> content) {
    static MarkedText parse(String marked) {
        MarkedText parsed = new MarkedText(
                marked.replaceAll("[\\[\\]{}<>]", ""), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        parsed.collect(marked, '[', ']', parsed.source);
        parsed.collect(marked, '{', '}', parsed.cue);
        parsed.collect(marked, '<', '>', parsed.content);
        return parsed;
    }

    /** The text with the parts of each attribution found, in the same notation, so that a failure can be read. */
    String found() {
        return find().stream().map(this::shown).toList().toString();
    }

    /** Whether one attribution of the text has exactly the marked parts. */
    boolean isFound() {
        return find().stream().map(this::shown).anyMatch(shown(source, cue, content)::equals);
    }

    List<Attribution> find() {
        return AttributionFinder.english().find(TextAnalyzer.english().analyze(text));
    }

    String expected() {
        return shown(source, cue, content);
    }

    private String shown(Attribution attribution) {
        return shown(
                attribution.source().stream().map(span -> span.of(text)).toList(),
                attribution.cue().stream().map(span -> span.of(text)).toList(),
                attribution.content().stream().map(span -> span.of(text)).toList());
    }

    private static String shown(List<String> source, List<String> cue, List<String> content) {
        return "source " + source + " cue " + String.join(" ", cue) + " content " + content;
    }

    private void collect(String marked, char open, char close, List<String> parts) {
        for (int at = marked.indexOf(open); at >= 0; at = marked.indexOf(open, at + 1)) {
            String part = marked.substring(at + 1, marked.indexOf(close, at));
            parts.add(part.replaceAll("[\\[\\]{}<>]", ""));
        }
    }
}
