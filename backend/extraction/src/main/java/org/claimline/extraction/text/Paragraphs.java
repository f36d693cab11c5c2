// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.text;

import java.util.ArrayList;
import java.util.List;
import org.claimline.extraction.Span;

/** The paragraphs of a text: its lines that are not blank. */
final class Paragraphs {
    private Paragraphs() {}

    static List<Span> of(String text) {
        List<Span> paragraphs = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || isLineEnd(text.charAt(i))) {
                if (!Characters.isBlank(text, start, i)) {
                    paragraphs.add(new Span(start, i));
                }
                start = i + 1;
            }
        }
        return paragraphs;
    }

    /** The line ends of Unicode (UAX 14, class BK, CR, LF, NL). */
    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r' || c == '\u000b' || c == '\f' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }
}
