// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimline.extraction.Span;
import org.claimline.extraction.Stance;

/** Finds the attributions of a sentence that "according to" marks, before or behind what is said. */
final class AccordingTo {
    private final Clause clause;
    private final Words words;
    private final Sources sources;
    private final Frames frames;

    AccordingTo(Clause clause) {
        this.clause = clause;
        this.words = clause.words;
        this.sources = new Sources(clause);
        this.frames = new Frames(clause, new Complements(clause));
    }

    List<Candidate> find() {
        List<Candidate> found = new ArrayList<>();
        for (int i = 0; i + 2 < words.size(); i++) {
            boolean according = words.is(i, "according") && words.is(i + 1, "to");
            if (according && !clause.isQuoted(i)) {
                at(i).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Candidate> at(int cue) {
        Optional<Range> source = sources.behind(cue + 2);
        if (source.isEmpty()) {
            return Optional.empty();
        }
        int behind = source.get().last() + 1;
        boolean leading = cue == 0 || words.word(behind).equals(",") && cue <= 2;
        List<Span> content = leading
                ? contentBehind(behind)
                : contentBefore(new Range(cue, source.get().last()));
        return Candidate.of(words, source, new Range(cue, cue + 1), content, Stance.ASSERTS, 0.9);
    }

    private List<Span> contentBehind(int from) {
        int first = words.word(from).equals(",") ? from + 1 : from;
        int last = lastOfSentence();
        return first <= last ? List.of(words.span(first, last)) : List.of();
    }

    private List<Span> contentBefore(Range frame) {
        List<Span> clauses = frames.clauseBefore(frame);
        boolean bare = clauses.isEmpty() && frame.first() > 0;
        return bare ? List.of(words.span(0, frame.first() - 1)) : clauses;
    }

    private int lastOfSentence() {
        int last = words.size() - 1;
        return words.isStop(last) ? last - 1 : last;
    }
}
