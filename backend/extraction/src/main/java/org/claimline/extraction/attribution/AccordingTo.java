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

    AccordingTo(Clause clause) {
        this.clause = clause;
        this.words = clause.words;
        this.sources = new Sources(clause);
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
        Optional<Span> content = leading ? contentBehind(behind) : contentBefore(cue);
        return content.map(said -> new Candidate(
                source.map(range -> words.span(range.first(), range.last())),
                words.span(cue, cue + 1),
                List.of(said),
                Stance.ASSERTS,
                0.9));
    }

    private Optional<Span> contentBehind(int from) {
        int first = words.word(from).equals(",") ? from + 1 : from;
        int last = lastOfSentence();
        return first <= last ? Optional.of(words.span(first, last)) : Optional.empty();
    }

    private Optional<Span> contentBefore(int cue) {
        int last = words.word(cue - 1).equals(",") ? cue - 2 : cue - 1;
        return last >= 0 ? Optional.of(words.span(0, last)) : Optional.empty();
    }

    private int lastOfSentence() {
        int last = words.size() - 1;
        return words.isStop(last) ? last - 1 : last;
    }
}
