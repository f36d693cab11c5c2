// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimline.extraction.Span;

/** The quotes of a text, looked up by place. */
final class Quotes {
    private static final int LONGEST_CHAIN = 20;

    private final List<Span> quotes;
    private final List<Integer> continued;

    /**
     * @param quotes in order, without overlap
     * @param continued for each quote the number of the quote in the paragraph before that it continues, or -1
     */
    Quotes(List<Span> quotes, List<Integer> continued) {
        this.quotes = quotes;
        this.continued = continued;
    }

    /** The quote that holds the offset. */
    Optional<Span> at(int offset) {
        int i = indexAt(offset);
        return i < 0 ? Optional.empty() : Optional.of(quotes.get(i));
    }

    /** The quote that begins at the offset. */
    Optional<Span> startingAt(int offset) {
        return at(offset).filter(quote -> quote.start() == offset);
    }

    /** The first quote that begins at or behind the offset. */
    Optional<Span> nextFrom(int offset) {
        int i = lastStartingAtOrBefore(offset - 1) + 1;
        return i < quotes.size() ? Optional.of(quotes.get(i)) : Optional.empty();
    }

    /** The quote at the offset behind those of the paragraphs before that it continues. */
    List<Span> chainTo(int offset) {
        List<Span> chain = new ArrayList<>();
        for (int i = indexAt(offset); i >= 0 && chain.size() < LONGEST_CHAIN; i = continued.get(i)) {
            chain.add(0, quotes.get(i));
        }
        return chain;
    }

    /** The quote at the offset with those of the paragraphs behind that continue it. */
    List<Span> chainFrom(int offset) {
        List<Span> chain = new ArrayList<>();
        int i = indexAt(offset);
        while (i >= 0 && chain.size() < LONGEST_CHAIN) {
            chain.add(quotes.get(i));
            boolean goesOn = i + 1 < quotes.size() && continued.get(i + 1) == i;
            i = goesOn ? i + 1 : -1;
        }
        return chain;
    }

    private int indexAt(int offset) {
        int i = lastStartingAtOrBefore(offset);
        return i >= 0 && offset < quotes.get(i).end() ? i : -1;
    }

    private int lastStartingAtOrBefore(int offset) {
        int low = 0;
        int high = quotes.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (quotes.get(middle).start() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }
}
