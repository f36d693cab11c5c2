// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.event;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.claimline.extraction.Span;

/** What stands between quotation marks in the lines of a part; a mark that is never closed holds to the end of its line. */
final class Quotations {
    private final TreeMap<Integer, Span> quoted = new TreeMap<>();

    Quotations(String text, List<Span> lines) {
        lines.forEach(line -> scan(text, line));
    }

    boolean hold(Span span) {
        Map.Entry<Integer, Span> nearest = quoted.lowerEntry(span.end());
        return nearest != null && nearest.getValue().overlaps(span);
    }

    private void scan(String text, Span line) {
        int open = -1;
        for (int i = line.start(); i < line.end(); i++) {
            char c = text.charAt(i);
            boolean straight = c == '"';
            if (open < 0 && (c == '“' || c == '«' || straight)) {
                open = i;
            } else if (open >= 0 && (c == '”' || c == '»' || straight)) {
                quoted.put(open, new Span(open, i));
                open = -1;
            }
        }
        if (open >= 0) {
            quoted.put(open, new Span(open, line.end()));
        }
    }
}
