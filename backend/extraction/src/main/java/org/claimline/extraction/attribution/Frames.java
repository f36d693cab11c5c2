// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimline.extraction.Span;

/**
 * Finds content that stands before its frame, where the frame is speaker and cue together: "…," he said; "…," said Rosa
 * Ortiz. "…"; the talks, he said, had failed.
 */
final class Frames {
    private static final int FAR = 25;

    private final Clause clause;
    private final Words words;
    private final Complements complements;

    Frames(Clause clause, Complements complements) {
        this.clause = clause;
        this.words = clause.words;
        this.complements = complements;
    }

    /** The quote before the frame, with what of it goes on behind the frame; empty if no quote ends there. */
    List<Span> quoteBefore(Range frame) {
        int mark = words.isQuoteMark(frame.first() - 1) ? frame.first() - 1 : frame.first() - 2;
        boolean quoted = mark >= 0 && words.isQuoteMark(mark) && clause.isQuoted(mark);
        boolean touches =
                mark == frame.first() - 1 || words.word(frame.first() - 1).equals(",");
        if (!quoted || !touches) {
            return List.of();
        }
        List<Span> content =
                new ArrayList<>(clause.quotes.chainTo(words.span(mark).start()));
        Span last = content.get(content.size() - 1);
        content.set(content.size() - 1, withClauseBefore(last));
        content.addAll(resumed(frame.last() + 1));
        return content;
    }

    /** "He was a “respected manager,” she said": the content begins where the sentence does, not where the quote does. */
    private Span withClauseBefore(Span quote) {
        int first = words.indexAt(quote.start());
        boolean midway = first > 0 && first < words.size() && words.span(first).start() == quote.start();
        boolean attached = midway
                && !words.is(first - 1, ",", ":", ";")
                && !words.isQuoteMark(first - 1)
                && !words.isDash(first - 1);
        return attached ? words.span(0).cover(quote) : quote;
    }

    private List<Span> resumed(int from) {
        int k = from;
        while (k < words.size() && k < from + FAR && !words.isStop(k) && !clause.isQuoted(k)) {
            k++;
        }
        if (k < words.size() && clause.isQuoted(k)) {
            boolean opened = words.is(k - 1, ",", ":") || k == from;
            return opened ? clause.quotes.chainFrom(words.span(k).start()) : List.of();
        }
        boolean ended = k >= words.size() || words.isStop(k) && k == words.size() - 1;
        int end = words.sentence().span().end();
        Optional<Span> next = clause.quotes
                .nextFrom(end)
                .filter(quote -> quote.start() - end <= 2 && clause.isSameParagraph(quote) && !clause.isFramed(quote));
        return ended && next.isPresent() ? clause.quotes.chainFrom(next.get().start()) : List.of();
    }

    /** Whether commas stand before and behind the frame: "the talks, he said, had failed". */
    boolean isInserted(Range frame) {
        return words.word(frame.first() - 1).equals(",")
                && words.word(frame.last() + 1).equals(",");
    }

    /** The clause before the frame, with what of it goes on behind the frame: "Time, he said, was on their side". */
    List<Span> clauseBefore(Range frame) {
        int comma = frame.first() - 1;
        if (comma < 1 || !words.word(comma).equals(",")) {
            return List.of();
        }
        List<Span> content = new ArrayList<>();
        content.add(words.span(firstOfClause(comma), comma - 1));
        boolean closed = words.word(frame.last()).equals(",");
        int behind = closed ? frame.last() + 1 : frame.last() + 2;
        if ((closed || words.word(behind - 1).equals(",")) && goesOn(behind)) {
            content.add(complements.spanFrom(behind, Complements.Kind.CLAUSE));
        }
        return content;
    }

    private boolean goesOn(int i) {
        boolean other =
                words.tag(i).equals("VBG") || words.isRelative(i) || words.is(i, "but", "and", "as", "according");
        return i < words.size() && !other && !words.isStop(i);
    }

    private int firstOfClause(int end) {
        return words.is(0, "and") && end > 2 ? 1 : 0;
    }
}
