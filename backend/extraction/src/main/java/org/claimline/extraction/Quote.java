// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction;

/**
 * The exact words of a claim and where they stand: a TextQuoteSelector and a TextPositionSelector of the W3C Web Annotation
 * Data Model.
 *
 * @param exact the words, equal to the article's text at {@code [start, end)}
 * @param prefix up to 32 code points before them
 * @param suffix up to 32 code points behind them
 * @param start first code point
 * @param end code point behind the last
 */
public record Quote(String exact, String prefix, String suffix, int start, int end) {
    private static final int CONTEXT = 32;

    /** The words of {@code text} at {@code span}, with the offsets turned from UTF-16 into code points. */
    public static Quote of(String text, Span span) {
        int start = text.codePointCount(0, span.start());
        int end = start + text.codePointCount(span.start(), span.end());
        int from = text.offsetByCodePoints(span.start(), -Math.min(CONTEXT, start));
        int behind = text.codePointCount(span.end(), text.length());
        int to = text.offsetByCodePoints(span.end(), Math.min(CONTEXT, behind));
        return new Quote(span.of(text), text.substring(from, span.start()), text.substring(span.end(), to), start, end);
    }
}
