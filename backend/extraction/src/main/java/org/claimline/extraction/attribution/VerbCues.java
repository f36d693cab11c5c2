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

    VerbCues(Clause clause) {
        this.clause = clause;
        this.words = clause.words;
        this.sources = new Sources(clause);
        this.complements = new Complements(clause);
    }

    List<Candidate> find() {
        List<Candidate> found = new ArrayList<>();
        for (VerbGroup verb : clause.verbs) {
            if (!clause.isQuoted(verb.head())) {
                for (CueVerb rule : CueLexicon.rules(words.word(verb.head()))) {
                    Optional<Candidate> candidate = find(verb, rule);
                    if (candidate.isPresent()) {
                        found.add(candidate.get());
                        break;
                    }
                }
            }
        }
        return found;
    }

    private Optional<Candidate> find(VerbGroup verb, CueVerb rule) {
        if (verb.passive()) {
            return Optional.empty();
        }
        Optional<Candidate> inverted = rule.takes("quote") ? inverted(verb, rule) : Optional.empty();
        if (inverted.isPresent()) {
            return inverted;
        }
        Optional<Range> source = sources.subject(verb);
        Optional<Candidate> framed = rule.takes("quote") ? behindQuote(verb, rule, source) : Optional.empty();
        return framed.isPresent() ? framed : beforeContent(verb, rule, source);
    }

    /** "…," said Rosa Ortiz. */
    private Optional<Candidate> inverted(VerbGroup verb, CueVerb rule) {
        int before = verb.first() - 1;
        boolean mark = rule.takes("recipient")
                ? words.isQuoteMark(before) && words.is(verb.head(), "asked", "asks")
                : words.isQuoteMark(before) || words.word(before).equals(",");
        if (verb.kind() != VerbGroup.Kind.FINITE
                || !mark
                || complements.kindAt(verb.head() + 1) == Complements.Kind.CLAUSE) {
            return Optional.empty();
        }
        Optional<Range> source = sources.behind(verb.head() + 1);
        List<Span> content = contentBefore(verb.first());
        return source.isEmpty() || content.isEmpty()
                ? Optional.empty()
                : Optional.of(candidate(
                        source,
                        verb.first(),
                        verb.head(),
                        resumed(content, source.get().last() + 1),
                        rule,
                        0.9));
    }

    /** "…," Rosa Ortiz said. */
    private Optional<Candidate> behindQuote(VerbGroup verb, CueVerb rule, Optional<Range> source) {
        if (source.isEmpty()
                || source.get().last() >= verb.first()
                || verb.first() - source.get().last() > 4) {
            return Optional.empty();
        }
        int first = source.get().first();
        boolean quoted = words.isQuoteMark(first - 1)
                || words.isQuoteMark(first - 2) && words.word(first - 1).equals(",");
        List<Span> content = quoted ? contentBefore(first) : List.of();
        if (content.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(candidate(source, verb.first(), verb.head(), resumed(content, verb.head() + 1), rule, 0.95));
    }

    /** What ends before the token: a quote, or the clause since the sentence began. */
    private List<Span> contentBefore(int i) {
        int last = words.isQuoteMark(i - 1) ? i - 1 : i - 2;
        if (last < 0) {
            return List.of();
        }
        if (words.isQuoteMark(last)) {
            return clause.quotes.at(words.span(last).start()).map(List::of).orElse(List.of());
        }
        return last < 2 || !words.word(i - 1).equals(",") ? List.of() : List.of(words.span(0, last));
    }

    /** The content with what follows the frame: "…," he said, "…" or "…," he said. "…". */
    private List<Span> resumed(List<Span> content, int from) {
        int limit = Math.min(words.size(), from + FAR);
        boolean quoted = clause.quotes.startingAt(content.get(0).start()).isPresent();
        int k = from;
        while (k < limit && !words.isStop(k) && !clause.isQuoted(k)) {
            k++;
        }
        int offset = k < words.size() && clause.isQuoted(k)
                ? words.span(k).start()
                : words.sentence().span().end();
        boolean open =
                k < words.size() && clause.isQuoted(k) || k >= words.size() || words.isStop(k) && k == words.size() - 1;
        Optional<Span> next = quoted && open
                ? clause.quotes.nextFrom(offset).filter(quote -> follows(offset, quote))
                : Optional.empty();
        if (next.isEmpty()) {
            return content;
        }
        List<Span> all = new ArrayList<>(content);
        all.add(next.get());
        return all;
    }

    private boolean follows(int offset, Span quote) {
        return quote.start() >= offset && quote.start() - offset <= 2 && clause.isSameParagraph(quote);
    }

    /** The cue before its content. */
    private Optional<Candidate> beforeContent(VerbGroup verb, CueVerb rule, Optional<Range> source) {
        int behind = verb.head() + 1;
        int particle = rule.prepositions().contains(words.word(behind)) ? behind : -1;
        if (particle > 0) {
            return withPreposition(verb, rule, source, particle);
        }
        for (int k = behind; k < Math.min(words.size(), behind + FAR); k = next(k, rule)) {
            Complements.Kind kind = complements.kindAt(k);
            if (accepts(rule, kind, k == behind) && !isAddressee(rule, k)) {
                return Optional.of(candidate(source, verb.first(), verb.head(), List.of(content(k, kind)), rule, 0.8));
            }
            if (next(k, rule) <= k) {
                break;
            }
        }
        return clauseBefore(verb, rule, source);
    }

    /** "told reporters that": the noun phrase before "that" is whom it is said to. */
    private boolean isAddressee(CueVerb rule, int k) {
        int last = clause.endOfNounPhrase(k);
        return rule.takes("recipient") && last >= 0 && words.is(last + 1, "that");
    }

    private Optional<Candidate> withPreposition(VerbGroup verb, CueVerb rule, Optional<Range> source, int particle) {
        int first = particle + 1;
        Complements.Kind kind = complements.kindAt(first);
        boolean fits = kind != Complements.Kind.NONE && kind != Complements.Kind.INFINITIVE;
        if (!fits) {
            return Optional.empty();
        }
        Complements.Kind end = kind == Complements.Kind.QUOTE ? Complements.Kind.PHRASE : kind;
        return Optional.of(candidate(source, verb.first(), particle, List.of(content(first, end)), rule, 0.7));
    }

    /** They have begun, the minister said. */
    private Optional<Candidate> clauseBefore(VerbGroup verb, CueVerb rule, Optional<Range> source) {
        if (!rule.takes("quote") || source.isEmpty() || source.get().first() < 3) {
            return Optional.empty();
        }
        int first = source.get().first();
        boolean near =
                verb.first() - source.get().last() <= 2 && words.word(first - 1).equals(",");
        return near
                ? Optional.of(
                        candidate(source, verb.first(), verb.head(), List.of(words.span(0, first - 2)), rule, 0.7))
                : Optional.empty();
    }

    private static boolean accepts(CueVerb rule, Complements.Kind kind, boolean adjacent) {
        return switch (kind) {
            case QUOTE -> rule.takes("quote") || rule.takes("that") || rule.takes("np") && adjacent;
            case CLAUSE -> rule.takes("that");
            case INFINITIVE -> rule.takes("to");
            case QUESTION -> rule.takes("wh");
            case GERUND -> rule.takes("ing") && adjacent;
            case PHRASE -> rule.takes("np") && adjacent;
            case NONE -> false;
        };
    }

    /** The next token at which the content may begin, behind an adverb, a time, a phrase or the person addressed. */
    private int next(int k, CueVerb rule) {
        String word = words.word(k);
        if (words.isAdverb(k) || word.equals(",") || word.equals(":")) {
            return k + 1;
        }
        boolean temporal = clause.chunks.startsAt(k) && clause.chunks.isTemporal(clause.chunks.endOf(k));
        if (temporal || rule.takes("recipient") && clause.chunks.startsAt(k)) {
            return clause.endOfNounPhrase(k) + 1;
        }
        boolean phrase = words.tag(k).equals("IN") && !words.is(k, "that", "as", "if", "because");
        return phrase && clause.chunks.startsAt(k + 1) ? clause.endOfNounPhrase(k + 1) + 1 : k;
    }

    private Span content(int first, Complements.Kind kind) {
        if (kind == Complements.Kind.QUOTE && isFramed(first)) {
            return clause.quotes.at(words.span(first).start()).orElseThrow();
        }
        return words.span(first, complements.end(first, kind));
    }

    /** Whether the quote is a whole utterance, opened behind a comma or colon, and no part of a clause. */
    private boolean isFramed(int first) {
        return words.is(first - 1, ",", ":")
                || Character.isUpperCase(
                        words.text(first + 1).isEmpty()
                                ? ' '
                                : words.text(first + 1).charAt(0));
    }

    private Candidate candidate(
            Optional<Range> source, int first, int last, List<Span> content, CueVerb rule, double confidence) {
        Optional<Span> named = source.map(range -> words.span(range.first(), range.last()));
        return new Candidate(named, words.span(first, last), content, rule.stance(), confidence);
    }
}
