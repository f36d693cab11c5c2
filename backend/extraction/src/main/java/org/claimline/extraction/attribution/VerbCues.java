// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.attribution;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.claimline.extraction.Span;
import org.claimline.extraction.text.VerbForms;

/** Finds the attributions of a sentence that a verb marks. */
final class VerbCues {
    private static final Set<String> CHAINING = VerbForms.inflectAll(
            "continue", "try", "begin", "start", "go", "seek", "decline", "refuse", "fail", "attempt", "struggle");

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
        return clause.unquotedVerbs().stream()
                .map(this::find)
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Candidate> find(VerbGroup verb) {
        return verb.passive()
                ? Optional.empty()
                : Candidate.first(CueLexicon.rules(words.word(verb.head())), rule -> find(verb, rule));
    }

    private Optional<Candidate> find(VerbGroup verb, CueRule rule) {
        Optional<Candidate> inverted = inverted(verb, rule);
        if (inverted.isPresent()) {
            return inverted;
        }
        Optional<Range> source = sources.subject(verb);
        return behindQuote(verb, rule, source)
                .or(() -> inserted(verb, rule, source))
                .or(() -> following.find(cue(verb, rule), verb.head(), rule, source))
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
                || isDay(verb.head() + 1)
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

    /** "said Thursday from her home" names no speaker behind the verb. */
    private boolean isDay(int i) {
        return clause.chunks.isTemporal(i);
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
        return candidate(source, cue(verb, rule), frames.quoteBefore(frame), rule, 0.95);
    }

    /** The talks have failed, Rosa Ortiz said. */
    private Optional<Candidate> behindClause(VerbGroup verb, CueRule rule, Optional<Range> source) {
        if (!rule.takes("quote")
                || !isFrame(verb, source)
                || words.isRelative(source.get().first())) {
            return Optional.empty();
        }
        Range frame = new Range(source.get().first(), verb.head());
        return candidate(source, cue(verb, rule), frames.clauseBefore(frame), rule, 0.7);
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

    /** The verb with what belongs to it: "went on to say", "points out", "has said repeatedly", "said:". */
    private Range cue(VerbGroup verb, CueRule rule) {
        int last = verb.head();
        boolean particle = words.is(last + 1, "out") && rule.follows("out");
        boolean manner = words.isAdverb(last + 1) && words.word(last + 1).endsWith("ly");
        last = particle || manner ? last + 1 : last;
        last = words.word(last + 1).equals(":") ? last + 1 : last;
        return new Range(firstOfChain(verb), last);
    }

    /** "continued to warn", "went on to say": a verb that only tells how the other one is done belongs to the cue. */
    private int firstOfChain(VerbGroup verb) {
        int before = words.is(verb.first() - 1, "on") ? verb.first() - 2 : verb.first() - 1;
        return clause.verbAt(before)
                .filter(governor -> verb.kind() == VerbGroup.Kind.INFINITIVE && governor.head() == before)
                .filter(governor -> CHAINING.contains(words.word(governor.head())))
                .map(VerbGroup::first)
                .orElse(verb.first());
    }

    private Optional<Candidate> candidate(
            Optional<Range> source, Range cue, List<Span> content, CueRule rule, double confidence) {
        return Candidate.of(words, source, cue, content, rule.stance(), confidence);
    }
}
