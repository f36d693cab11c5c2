// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.attribution;

import java.util.List;
import java.util.Optional;
import org.claimline.extraction.Span;

/** The quotes of a text, looked up by place. */
final class Quotes {
    private final List<Span> quotes;

    /** @param quotes in order, without overlap */
    Quotes(List<Span> quotes) {
        this.quotes = quotes;
    }

    /** The quote that holds the offset. */
    Optional<Span> at(int offset) {
        int i = lastStartingAtOrBefore(offset);
        return i >= 0 && offset < quotes.get(i).end() ? Optional.of(quotes.get(i)) : Optional.empty();
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
