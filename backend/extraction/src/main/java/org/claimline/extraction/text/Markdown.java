// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.text;

import org.claimline.extraction.Span;

/** The marks of Markdown, which say how words look and are none themselves: list marks, emphasis, the ends of links. */
final class Markdown {
    private static final int LONGEST_LINK = 300;
    private static final int DEEPEST = 12;

    private Markdown() {}

    /** The offset behind the mark that stands at {@code at}; {@code at} itself when there is none. */
    static int behindMark(String text, int at, Span paragraph) {
        return switch (text.charAt(at)) {
            case '*' -> at + 1;
            case '_' -> at + 1;
            case '#', '>', '-', '+', '•' -> isFirst(text, at, paragraph) ? at + 1 : at;
            case '[' -> target(text, closing(text, at, paragraph, ']'), paragraph) > 0 ? at + 1 : at;
            case ']' -> Math.max(at, target(text, at, paragraph));
            default -> at;
        };
    }

    /** Whether only marks stand before it in its line, and a space or one more mark behind it. */
    private static boolean isFirst(String text, int at, Span paragraph) {
        boolean parted = at + 1 < paragraph.end() && " \t#>".indexOf(text.charAt(at + 1)) >= 0;
        int first = at;
        while (parted
                && first > Math.max(paragraph.start(), at - DEEPEST)
                && " \t#>".indexOf(text.charAt(first - 1)) >= 0) {
            first--;
        }
        return parted && first == paragraph.start();
    }

    /** The offset behind the address of the link whose words end at {@code close}; 0 when no address follows. */
    private static int target(String text, int close, Span paragraph) {
        boolean opens = close > 0 && close + 1 < paragraph.end() && text.charAt(close + 1) == '(';
        int end = opens ? closing(text, close + 1, paragraph, ')') : 0;
        return end > 0 ? end + 1 : 0;
    }

    private static int closing(String text, int open, Span paragraph, char mark) {
        int limit = Math.min(paragraph.end(), open + LONGEST_LINK);
        for (int i = open + 1; i < limit; i++) {
            if (text.charAt(i) == mark) {
                return i;
            }
        }
        return 0;
    }
}
