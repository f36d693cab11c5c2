// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimline.extraction.Span;

/** Finds the attributions of a sentence that a verb marks. */
final class VerbCues {
    private final Clause clause;
    private final Words words;
    private final Sources sources;
    private final Complements complements;
    private final Frames frames;
    private final Following following;

    VerbCues(Clause clause) {
        this.clause = clause;
        this.words = clause.words;
        this.sources = new Sources(clause);
        this.complements = new Complements(clause);
        this.frames = new Frames(clause, complements);
        this.following = new Following(clause, complements);
    }

    List<Candidate> find() {
        List<Candidate> found = new ArrayList<>();
        for (VerbGroup verb : clause.verbs) {
            if (!clause.isQuoted(verb.head())) {
                find(verb).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Candidate> find(VerbGroup verb) {
        for (CueRule rule : CueLexicon.rules(words.word(verb.head()))) {
            Optional<Candidate> candidate = verb.passive() ? Optional.empty() : find(verb, rule);
            if (candidate.isPresent()) {
                return candidate;
            }
        }
        return Optional.empty();
    }

    private Optional<Candidate> find(VerbGroup verb, CueRule rule) {
        Optional<Candidate> inverted = inverted(verb, rule);
        if (inverted.isPresent()) {
            return inverted;
        }
        Optional<Range> source = sources.subject(verb);
        return behindQuote(verb, rule, source)
                .or(() -> inserted(verb, rule, source))
                .or(() -> following.find(cue(verb), verb.head(), rule, source))
                .or(() -> behindClause(verb, rule, source));
    }

    /** "…," said Rosa Ortiz; the talks have failed, said Rosa Ortiz. */
    private Optional<Candidate> inverted(VerbGroup verb, CueRule rule) {
        int before = verb.first() - 1;
        boolean quoted = words.isQuoteMark(before);
        boolean asked = !rule.takes("recipient") || quoted && words.is(verb.head(), "asked", "asks");
        boolean opened = quoted || words.word(before).equals(",");
        if (!rule.takes("quote")
                || verb.kind() != VerbGroup.Kind.FINITE
                || !asked
                || !opened
                || isContent(verb.head() + 1)) {
            return Optional.empty();
        }
        Optional<Range> source = sources.behind(verb.head() + 1);
        return source.flatMap(named -> {
            Range frame = new Range(verb.first(), named.last());
            List<Span> quote = frames.quoteBefore(frame);
            List<Span> content = quote.isEmpty() ? frames.clauseBefore(frame) : quote;
            return candidate(source, new Range(verb.first(), verb.head()), content, rule, 0.9);
        });
    }

    private boolean isContent(int i) {
        return complements.kindAt(i) == Complements.Kind.CLAUSE;
    }

    /** "…," Rosa Ortiz said. */
    private Optional<Candidate> behindQuote(VerbGroup verb, CueRule rule, Optional<Range> source) {
        if (!rule.takes("quote") || !isFrame(verb, source)) {
            return Optional.empty();
        }
        Range frame = new Range(source.get().first(), verb.head());
        return candidate(source, cue(verb), frames.quoteBefore(frame), rule, 0.95);
    }

    /** The talks have failed, Rosa Ortiz said. */
    private Optional<Candidate> behindClause(VerbGroup verb, CueRule rule, Optional<Range> source) {
        if (!rule.takes("quote") || !isFrame(verb, source)) {
            return Optional.empty();
        }
        Range frame = new Range(source.get().first(), verb.head());
        return candidate(source, cue(verb), frames.clauseBefore(frame), rule, 0.7);
    }

    /** The talks, Rosa Ortiz said, have failed. */
    private Optional<Candidate> inserted(VerbGroup verb, CueRule rule, Optional<Range> source) {
        boolean between = isFrame(verb, source)
                && frames.isInserted(new Range(source.get().first(), verb.head()));
        return between ? behindClause(verb, rule, source) : Optional.empty();
    }

    private static boolean isFrame(VerbGroup verb, Optional<Range> source) {
        return source.isPresent()
                && source.get().last() < verb.first()
                && verb.first() - source.get().last() <= 4;
    }

    /** The verb with the colon behind it. */
    private Range cue(VerbGroup verb) {
        int last = words.word(verb.head() + 1).equals(":") ? verb.head() + 1 : verb.head();
        return new Range(verb.first(), last);
    }

    private Optional<Candidate> candidate(
            Optional<Range> source, Range cue, List<Span> content, CueRule rule, double confidence) {
        return Candidate.of(words, source, cue, content, rule.stance(), confidence);
    }
}
