// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction;

/** Quotes spans of one text. The text is counted once, so that a quote at its end costs no more than one at its beginning. Immutable. */
public final class Quoter {
    private static final int CONTEXT = 32;
    private static final int STEP = 1024;

    private final String text;

    /** How many code points begin before every {@value #STEP}th UTF-16 offset. */
    private final int[] before;

    public Quoter(String text) {
        this.text = text;
        this.before = new int[text.length() / STEP + 1];
        for (int i = 1; i < before.length; i++) {
            before[i] = before[i - 1] + beginnings((i - 1) * STEP, i * STEP);
        }
    }

    /** The words at the span, with the offsets turned from UTF-16 into code points. */
    public Quote quote(Span span) {
        int start = codePointsBefore(span.start());
        int from = text.offsetByCodePoints(span.start(), -Math.min(CONTEXT, start));
        int near = text.codePointCount(span.end(), Math.min(text.length(), span.end() + 2 * CONTEXT));
        int to = text.offsetByCodePoints(span.end(), Math.min(CONTEXT, near));
        return new Quote(
                span.of(text),
                text.substring(from, span.start()),
                text.substring(span.end(), to),
                start,
                codePointsBefore(span.end()));
    }

    private int codePointsBefore(int offset) {
        int step = offset / STEP;
        return before[step] + beginnings(step * STEP, offset);
    }

    private int beginnings(int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            boolean inside = i > 0 && Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i));
            count += inside ? 0 : 1;
        }
        return count;
    }
}
