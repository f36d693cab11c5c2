// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.attribution;

import java.util.List;
import java.util.Optional;
import org.claimline.extraction.Span;

/** Finds content that follows its cue: said that …, denied the report, called for talks. */
final class Following {
    private static final int FAR = 14;

    private final Clause clause;
    private final Words words;
    private final Complements complements;

    Following(Clause clause, Complements complements) {
        this.clause = clause;
        this.words = clause.words;
        this.complements = complements;
    }

    /**
     * The attribution whose content follows the cue.
     *
     * @param cue words of the cue
     * @param head the word behind which the content is looked for
     */
    Optional<Candidate> find(Range cue, int head, CueRule rule, Optional<Range> source) {
        int behind = behind(head, rule);
        if (rule.follows(words.word(behind))) {
            return behindPreposition(cue, rule, source, behind);
        }
        int k = behind;
        while (k < Math.min(words.size(), behind + FAR)) {
            Complements.Kind kind = accepted(rule, k, k == behind);
            if (kind != Complements.Kind.NONE) {
                return Candidate.of(words, source, cue, content(k, kind), rule.stance(), 0.8);
            }
            int next = next(k, rule);
            if (next <= k) {
                return Optional.empty();
            }
            k = next;
        }
        return Optional.empty();
    }

    /** The token behind the head, or behind a time if the cue's preposition follows that: "called on Monday for". */
    private int behind(int head, CueRule rule) {
        int next = head + 1;
        int last = clause.chunks.isTemporal(next) ? clause.chunks.endOf(next) + 1 : next;
        return rule.follows(words.word(last)) ? last : next;
    }

    private Optional<Candidate> behindPreposition(Range cue, CueRule rule, Optional<Range> source, int preposition) {
        int first = preposition + 1;
        Complements.Kind kind = complements.kindAt(first);
        if (kind == Complements.Kind.NONE || kind == Complements.Kind.INFINITIVE) {
            return Optional.empty();
        }
        int that = clause.endOfNounPhrase(first) + 1;
        if (rule.takes("that") && that > first && words.is(that, "that")) {
            return Candidate.of(words, source, cue, content(that, Complements.Kind.CLAUSE), rule.stance(), 0.8);
        }
        Complements.Kind end = kind == Complements.Kind.QUOTE ? Complements.Kind.PHRASE : kind;
        return Candidate.of(
                words, source, new Range(cue.first(), preposition), content(first, end), rule.stance(), 0.7);
    }

    /** The kind of content that begins at {@code k} if the rule takes it there, else none. */
    private Complements.Kind accepted(CueRule rule, int k, boolean adjacent) {
        Complements.Kind kind = complements.kindAt(k);
        boolean accepted = switch (kind) {
            case QUOTE -> !isTitle(k) && (rule.takes("quote") || rule.takes("that") || rule.takes("np") && adjacent);
            case CLAUSE -> rule.takes("that") && !isAddressee(rule, k);
            case INFINITIVE -> rule.takes("to");
            case QUESTION -> rule.takes("wh");
            case GERUND -> rule.takes("ing") && adjacent;
            case PHRASE -> adjacent && (rule.takes("np") || opensClause(rule, k) || rule.takes("as") && isLikened(k));
            case NONE -> false;
        };
        if (accepted) {
            return kind == Complements.Kind.PHRASE && opensClause(rule, k) ? Complements.Kind.CLAUSE : kind;
        }
        boolean phrase = kind == Complements.Kind.CLAUSE && !rule.takes("that") && rule.takes("np") && adjacent;
        return phrase && clause.chunks.startsAt(k) ? Complements.Kind.PHRASE : Complements.Kind.NONE;
    }

    /** Whatever noun phrase stands behind "said", it is the subject of a clause, however far its verb. */
    private boolean opensClause(CueRule rule, int k) {
        return rule.takes("clause") && complements.hasFinite(k + 1);
    }

    /** "see the report as a triumph". */
    private boolean isLikened(int k) {
        int last = complements.end(k, Complements.Kind.PHRASE);
        for (int i = k + 1; i < last; i++) {
            if (words.is(i, "as")) {
                return true;
            }
        }
        return false;
    }

    /** "told ABC's “Good Morning” that": a quotation that is the name of a programme. */
    private boolean isTitle(int k) {
        int behind = clause.endOfQuote(k) + 1;
        return words.is(behind, "that") || words.tag(k - 1).equals("POS");
    }

    /** "told reporters that": the noun phrase before "that" is whom it is said to. */
    private boolean isAddressee(CueRule rule, int k) {
        int last = clause.endOfNounPhrase(k);
        return rule.takes("recipient") && last >= 0 && words.is(last + 1, "that");
    }

    /** The next token at which the content may begin, behind an adverb, a time, a phrase or the person addressed. */
    private int next(int k, CueRule rule) {
        if (words.isAdverb(k) || words.is(k, ",", ":")) {
            return k + 1;
        }
        if (clause.isQuoted(k)) {
            return clause.endOfQuote(k) + 1;
        }
        boolean temporal = clause.chunks.startsAt(k) && clause.chunks.isTemporal(k);
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
        return List.of(complements.spanFrom(first, kind));
    }

    /** Whether the quote is a whole utterance, opened behind a comma or colon, and no part of a clause. */
    private boolean isUtterance(int first) {
        String inside = words.text(first + 1);
        return words.is(first - 1, ",", ":") || !inside.isEmpty() && Character.isUpperCase(inside.codePointAt(0));
    }
}
