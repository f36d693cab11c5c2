// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.event;

import java.util.ArrayList;
import java.util.List;
import org.claimline.service.database.Sql;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where the words that were searched for stand, as parts of text: markup would have to be trusted. */
final class Snippet {
    private static final char OPENING = '\uE000';
    private static final char CLOSING = '\uE001';
    private static final String OPTIONS = "StartSel=" + OPENING + ", StopSel=" + CLOSING
            + ", MaxFragments=2, MaxWords=24, MinWords=8, FragmentDelimiter=\" … \"";

    private Snippet() {}

    /** A part of a snippet. */
    @Schema(name = "SnippetPart")
    record Part(
            String text,

            @Schema(description = "Whether it is what was searched for")
            boolean match) {}

    /** The column {@code snippet} of {@code event e}: of its title when the words stand there, else of its quotes. */
    static Sql column(String words) {
        return Sql.of(
                ", CASE WHEN to_tsvector('claimline', e.title) @@ websearch_to_tsquery('claimline', ?)"
                        + " THEN ts_headline('claimline', e.title, websearch_to_tsquery('claimline', ?), 'HighlightAll=true, StartSel="
                        + OPENING + ", StopSel=" + CLOSING + "')"
                        + " ELSE ts_headline('claimline', (SELECT string_agg(c.record #>> '{quote,exact}', ' … ' ORDER BY c.id)"
                        + " FROM event_claim ec JOIN claim c ON c.id = ec.claim WHERE ec.event = e.id),"
                        + " websearch_to_tsquery('claimline', ?), ?) END AS snippet",
                words,
                words,
                words,
                OPTIONS);
    }

    static List<Part> parse(String marked) {
        List<Part> parts = new ArrayList<>();
        int from = 0;
        for (int i = 0; marked != null && i <= marked.length(); i++) {
            boolean end = i == marked.length();
            if (end || marked.charAt(i) == OPENING || marked.charAt(i) == CLOSING) {
                if (i > from) {
                    parts.add(new Part(marked.substring(from, i), !end && marked.charAt(i) == CLOSING));
                }
                from = i + 1;
            }
        }
        return parts;
    }
}
