// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.claimline.extraction.Span;
import org.claimline.extraction.text.AnalyzedText;
import org.claimline.extraction.text.Sentence;
import org.claimline.extraction.text.Token;

/**
 * Finds what stands between quotation marks, marks included, in one pass. Straight marks open or close by what touches
 * them. A quote that is not closed in its paragraph ends with the paragraph, and goes on in the next one if that begins
 * with an opening mark, as newspapers set quotes of several paragraphs.
 */
final class QuoteScanner {
    private static final Set<String> OPENING = Set.of("\u201c", "``", "\u201e", "\u00ab");
    private static final Set<String> CLOSING = Set.of("\u201d", "\u00bb");
    private static final Set<String> EITHER = Set.of("\"", "''");

    private final String text;
    private final List<Span> quotes = new ArrayList<>();
    private int open = -1;

    private QuoteScanner(String text) {
        this.text = text;
    }

    /** The quotes in order; they do not overlap, and none crosses a paragraph's end. */
    static List<Span> scan(AnalyzedText analyzed) {
        QuoteScanner run = new QuoteScanner(analyzed.text());
        int paragraph = -1;
        int behind = 0;
        for (Sentence sentence : analyzed.sentences()) {
            if (sentence.paragraph() != paragraph) {
                run.closeAt(behind);
                paragraph = sentence.paragraph();
            }
            sentence.tokens().forEach(run::see);
            behind = sentence.span().end();
        }
        run.closeAt(behind);
        return run.quotes;
    }

    private void see(Token token) {
        String mark = token.text();
        if (OPENING.contains(mark) || EITHER.contains(mark) && opens(token.span())) {
            if (open < 0) {
                open = token.span().start();
            }
        } else if (CLOSING.contains(mark) || EITHER.contains(mark)) {
            closeAt(token.span().end());
        }
    }

    private void closeAt(int end) {
        if (open >= 0) {
            quotes.add(new Span(open, end));
            open = -1;
        }
    }

    private boolean opens(Span mark) {
        boolean spaceBefore = mark.start() == 0 || !isInk(text.charAt(mark.start() - 1));
        boolean spaceBehind = mark.end() == text.length() || !isInk(text.charAt(mark.end()));
        return spaceBefore == spaceBehind ? open < 0 : spaceBefore;
    }

    private static boolean isInk(char c) {
        return !Character.isWhitespace(c) && !Character.isSpaceChar(c) && "([\u2014-".indexOf(c) < 0;
    }
}
