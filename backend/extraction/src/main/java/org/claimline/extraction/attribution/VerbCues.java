// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimline.extraction.Span;

/** Finds the attributions of a sentence that a verb marks. */
final class VerbCues {
    private static final int FAR = 14;

    private final Clause clause;
    private final Words words;
    private final Sources sources;
    private final Complements complements;
    private final Frames frames;

    VerbCues(Clause clause) {
        this.clause = clause;
        this.words = clause.words;
        this.sources = new Sources(clause);
        this.complements = new Complements(clause);
        this.frames = new Frames(clause, complements);
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
        for (CueVerb rule : CueLexicon.rules(words.word(verb.head()))) {
            Optional<Candidate> candidate = verb.passive() ? Optional.empty() : find(verb, rule);
            if (candidate.isPresent()) {
                return candidate;
            }
        }
        return Optional.empty();
    }

    private Optional<Candidate> find(VerbGroup verb, CueVerb rule) {
        Optional<Candidate> inverted = inverted(verb, rule);
        if (inverted.isPresent()) {
            return inverted;
        }
        Optional<Range> source = sources.subject(verb);
        return behindQuote(verb, rule, source)
                .or(() -> beforeContent(verb, rule, source))
                .or(() -> behindClause(verb, rule, source));
    }

    /** "…," said Rosa Ortiz; the talks have failed, said Rosa Ortiz. */
    private Optional<Candidate> inverted(VerbGroup verb, CueVerb rule) {
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
    private Optional<Candidate> behindQuote(VerbGroup verb, CueVerb rule, Optional<Range> source) {
        if (!rule.takes("quote") || !isFrame(verb, source)) {
            return Optional.empty();
        }
        Range frame = new Range(source.get().first(), verb.head());
        return candidate(source, cue(verb), frames.quoteBefore(frame), rule, 0.95);
    }

    /** The talks have failed, Rosa Ortiz said. */
    private Optional<Candidate> behindClause(VerbGroup verb, CueVerb rule, Optional<Range> source) {
        if (!rule.takes("quote") || !isFrame(verb, source)) {
            return Optional.empty();
        }
        Range frame = new Range(source.get().first(), verb.head());
        return candidate(source, cue(verb), frames.clauseBefore(frame), rule, 0.7);
    }

    private static boolean isFrame(VerbGroup verb, Optional<Range> source) {
        return source.isPresent()
                && source.get().last() < verb.first()
                && verb.first() - source.get().last() <= 4;
    }

    /** The cue before its content. */
    private Optional<Candidate> beforeContent(VerbGroup verb, CueVerb rule, Optional<Range> source) {
        int behind = verb.head() + 1;
        if (rule.prepositions().contains(words.word(behind))) {
            return behindPreposition(verb, rule, source, behind);
        }
        int k = behind;
        while (k < Math.min(words.size(), behind + FAR)) {
            Complements.Kind kind = accepted(rule, k, k == behind);
            if (kind != Complements.Kind.NONE) {
                return candidate(source, cue(verb), content(k, kind), rule, 0.8);
            }
            int next = next(k, rule);
            if (next <= k) {
                return Optional.empty();
            }
            k = next;
        }
        return Optional.empty();
    }

    /** The verb with the colon behind it. */
    private Range cue(VerbGroup verb) {
        int last = words.word(verb.head() + 1).equals(":") ? verb.head() + 1 : verb.head();
        return new Range(verb.first(), last);
    }

    private Optional<Candidate> behindPreposition(
            VerbGroup verb, CueVerb rule, Optional<Range> source, int preposition) {
        int first = preposition + 1;
        Complements.Kind kind = complements.kindAt(first);
        if (kind == Complements.Kind.NONE || kind == Complements.Kind.INFINITIVE) {
            return Optional.empty();
        }
        int that = clause.endOfNounPhrase(first) + 1;
        if (rule.takes("that") && that > first && words.is(that, "that")) {
            return candidate(source, cue(verb), content(that, Complements.Kind.CLAUSE), rule, 0.8);
        }
        Complements.Kind end = kind == Complements.Kind.QUOTE ? Complements.Kind.PHRASE : kind;
        return candidate(source, new Range(verb.first(), preposition), content(first, end), rule, 0.7);
    }

    /** The kind of content that begins at {@code k} if the rule takes it there, else none. */
    private Complements.Kind accepted(CueVerb rule, int k, boolean adjacent) {
        Complements.Kind kind = complements.kindAt(k);
        boolean accepted = switch (kind) {
            case QUOTE -> !isTitle(k) && (rule.takes("quote") || rule.takes("that") || rule.takes("np") && adjacent);
            case CLAUSE -> rule.takes("that") && !isAddressee(rule, k);
            case INFINITIVE -> rule.takes("to");
            case QUESTION -> rule.takes("wh");
            case GERUND -> rule.takes("ing") && adjacent;
            case PHRASE -> rule.takes("np") && adjacent;
            case NONE -> false;
        };
        if (accepted) {
            return kind;
        }
        boolean phrase = kind == Complements.Kind.CLAUSE && !rule.takes("that") && rule.takes("np") && adjacent;
        return phrase && clause.chunks.startsAt(k) ? Complements.Kind.PHRASE : Complements.Kind.NONE;
    }

    /** "told ABC's “Good Morning” that": a quotation that is the name of a programme. */
    private boolean isTitle(int k) {
        int behind = clause.endOfQuote(k) + 1;
        return words.is(behind, "that") || words.tag(k - 1).equals("POS");
    }

    /** "told reporters that": the noun phrase before "that" is whom it is said to. */
    private boolean isAddressee(CueVerb rule, int k) {
        int last = clause.endOfNounPhrase(k);
        return rule.takes("recipient") && last >= 0 && words.is(last + 1, "that");
    }

    /** The next token at which the content may begin, behind an adverb, a time, a phrase or the person addressed. */
    private int next(int k, CueVerb rule) {
        if (words.isAdverb(k) || words.is(k, ",", ":")) {
            return k + 1;
        }
        if (clause.isQuoted(k)) {
            return clause.endOfQuote(k) + 1;
        }
        boolean temporal = clause.chunks.startsAt(k) && clause.chunks.isTemporal(clause.chunks.endOf(k));
        if (temporal || rule.takes("recipient") && clause.chunks.startsAt(k)) {
            return clause.endOfNounPhrase(k) + 1;
        }
        boolean phrase = words.tag(k).equals("IN") && !words.is(k, "that", "as", "if", "because");
        return phrase && clause.chunks.startsAt(k + 1) ? clause.endOfNounPhrase(k + 1) + 1 : k;
    }

    private List<Span> content(int first, Complements.Kind kind) {
        if (kind == Complements.Kind.QUOTE && isUtterance(first)) {
            return clause.quotes.chainFrom(words.span(first).start());
        }
        int last = complements.end(first, kind);
        Span content = words.span(first, last);
        return List.of(clause.quotes
                .at(words.span(last).start())
                .filter(quote -> clause.isQuoted(last) && quote.start() >= content.start())
                .map(content::cover)
                .orElse(content));
    }

    /** Whether the quote is a whole utterance, opened behind a comma or colon, and no part of a clause. */
    private boolean isUtterance(int first) {
        String inside = words.text(first + 1);
        return words.is(first - 1, ",", ":") || !inside.isEmpty() && Character.isUpperCase(inside.codePointAt(0));
    }

    private Optional<Candidate> candidate(
            Optional<Range> source, Range cue, List<Span> content, CueVerb rule, double confidence) {
        if (content.isEmpty()) {
            return Optional.empty();
        }
        Optional<Span> named = source.map(range -> words.span(range.first(), range.last()));
        return Optional.of(
                new Candidate(named, words.span(cue.first(), cue.last()), content, rule.stance(), confidence));
    }
}
