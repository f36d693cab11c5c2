// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.attribution;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.claimline.extraction.Span;
import org.claimline.extraction.Stance;

/**
 * An attribution before its speaker is resolved.
 *
 * @param source the words that name the speaker
 * @param cue the words that mark it
 * @param content what is said
 * @param stance the speaker's position
 * @param confidence between 0 and 1
 */
record Candidate(Optional<Span> source, Span cue, List<Span> content, Stance stance, double confidence) {
    /** The candidate of a sentence; empty if nothing is said. */
    static Optional<Candidate> of(
            Words words, Optional<Range> source, Range cue, List<Span> content, Stance stance, double confidence) {
        if (content.isEmpty()) {
            return Optional.empty();
        }
        Optional<Span> named = source.map(range -> words.span(range.first(), range.last()));
        return Optional.of(new Candidate(named, words.span(cue.first(), cue.last()), content, stance, confidence));
    }

    /** What the first of the rules that fits finds. */
    static Optional<Candidate> first(List<CueRule> rules, Function<CueRule, Optional<Candidate>> find) {
        return rules.stream().map(find).flatMap(Optional::stream).findFirst();
    }

    /** Whether its cue stands in what the other says. */
    boolean isWithin(Candidate other) {
        return this != other
                && !other.cue.contains(cue)
                && other.content.stream().anyMatch(said -> said.contains(cue));
    }
}
