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
 * them. A quote that is not closed in its paragraph ends with the paragraph; if the next paragraph begins with an opening
 * mark, that quote continues this one, as newspapers set quotes of several paragraphs.
 */
final class QuoteScanner {
    private static final Set<String> OPENING = Set.of("\u201c", "``", "\u201e", "\u00ab");
    private static final Set<String> CLOSING = Set.of("\u201d", "\u00bb");
    private static final Set<String> EITHER = Set.of("\"", "''");
    private static final int NONE = -1;

    private final String text;
    private final List<Span> quotes = new ArrayList<>();
    private final List<Integer> continued = new ArrayList<>();
    private int open = NONE;
    private int unclosed = NONE;
    private boolean first;

    private QuoteScanner(String text) {
        this.text = text;
    }

    /** The quotes of a text; none crosses a paragraph's end. */
    static Quotes scan(AnalyzedText analyzed) {
        QuoteScanner run = new QuoteScanner(analyzed.text());
        int paragraph = NONE;
        int behind = 0;
        for (Sentence sentence : analyzed.sentences()) {
            if (sentence.paragraph() != paragraph) {
                run.endParagraph(behind);
                paragraph = sentence.paragraph();
            }
            sentence.tokens().forEach(run::see);
            behind = sentence.span().end();
        }
        run.endParagraph(behind);
        return new Quotes(run.quotes, run.continued);
    }

    private void see(Token token) {
        String mark = token.text();
        boolean either = EITHER.contains(mark);
        if (OPENING.contains(mark) || either && opens(token.span())) {
            if (open == NONE) {
                open = token.span().start();
                continued.add(first ? unclosed : NONE);
            }
        } else if (CLOSING.contains(mark) || either) {
            closeAt(token.span().end());
        }
        first = false;
    }

    private void closeAt(int end) {
        if (open != NONE) {
            quotes.add(new Span(open, end));
            open = NONE;
        }
    }

    private void endParagraph(int end) {
        unclosed = open == NONE ? NONE : quotes.size();
        closeAt(end);
        first = true;
    }

    private boolean opens(Span mark) {
        boolean spaceBefore = mark.start() == 0 || !isInk(text.charAt(mark.start() - 1));
        boolean spaceBehind = mark.end() == text.length() || !isInk(text.charAt(mark.end()));
        return spaceBefore == spaceBehind ? open == NONE : spaceBefore;
    }

    private static boolean isInk(char c) {
        return !Character.isWhitespace(c) && !Character.isSpaceChar(c) && "([\u2014-".indexOf(c) < 0;
    }
}
