// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.event;

import java.util.ArrayList;
import java.util.List;
import org.claimline.extraction.Span;

/** What stands between quotation marks in the lines of a part; a mark that is never closed holds to the end of its line. */
final class Quotations {
    private final List<Span> quoted = new ArrayList<>();

    Quotations(String text, List<Span> lines) {
        lines.forEach(line -> scan(text, line));
    }

    boolean contain(Span span) {
        return quoted.stream().anyMatch(quotation -> quotation.overlaps(span));
    }

    private void scan(String text, Span line) {
        int open = -1;
        for (int i = line.start(); i < line.end(); i++) {
            char c = text.charAt(i);
            boolean straight = c == '"';
            if (open < 0 && (c == '“' || c == '«' || straight)) {
                open = i;
            } else if (open >= 0 && (c == '”' || c == '»' || straight)) {
                quoted.add(new Span(open, i));
                open = -1;
            }
        }
        if (open >= 0) {
            quoted.add(new Span(open, line.end()));
        }
    }
}
