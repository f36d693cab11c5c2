// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.claimline.extraction.Span;
import org.claimline.extraction.attribution.Attribution;
import org.claimline.extraction.event.Clause.Range;
import org.claimline.extraction.event.Subjects.Subject;
import org.claimline.extraction.text.Sentence;
import org.claimline.extraction.text.Token;

/**
 * Writes an event's title from the words of its clause: who did what, without dates, brackets and quotation marks, with
 * neutral words, and ended where a phrase ends.
 */
final class TitleWriter {
    private final Reading reading;

    TitleWriter(Reading reading) {
        this.reading = reading;
    }

    /** The title; empty when nobody is named who did it. {@code time} marks the tokens of time expressions. */
    Optional<String> of(Candidate candidate, boolean[] time) {
        if (candidate.isNominal()) {
            return Optional.of(new TitleText("")
                    .add(kept(candidate.tokens(), candidate.phrase(), Range.NONE, time))
                    .text());
        }
        return candidate.deed().subject().map(subject -> ofClause(candidate, subject, time));
    }

    private String ofClause(Candidate candidate, Subject subject, boolean[] time) {
        Clause clause = candidate.clause();
        List<Token> words = kept(
                clause.sentence().tokens(), new Range(clause.verb().start(), clause.end()), clause.subject(), time);
        TitleText title = new TitleText(subject.name());
        boolean says = candidate.deed().isSpeech() && saysElsewhere(clause, words);
        List<Token> content = says ? contentBefore(candidate) : List.of();
        if (content.isEmpty()) {
            return title.add(words).text();
        }
        boolean first = content.get(0).text().matches("(?i)we|i|our|my|us|let");
        return first
                ? new TitleText(subject.name() + ":").add(content).text()
                : title.add(verbOf(clause)).add(content).text();
    }

    private static List<Token> verbOf(Clause clause) {
        return clause.sentence()
                .tokens()
                .subList(clause.verb().start(), clause.verb().end());
    }

    /** Whether the clause says little beside "said": what is said stands before it, as in most quotations. */
    private static boolean saysElsewhere(Clause clause, List<Token> words) {
        int verb = clause.verb().end() - clause.verb().start();
        boolean preposition = words.size() > verb
                && words.get(verb).tag().equals("IN")
                && !words.get(verb).text().equals("that");
        return words.size() <= verb + 1 || preposition;
    }

    /** The last sentence of what is said, when it stands before the clause in the same sentence. */
    private List<Token> contentBefore(Candidate candidate) {
        Sentence sentence = candidate.clause().sentence();
        int start = candidate.tokens().get(candidate.clause().start()).span().start();
        Optional<Span> content = reading.withCueIn(candidate.trigger()).stream()
                .map(Attribution::content)
                .flatMap(List::stream)
                .filter(span ->
                        span.start() < start && span.end() > sentence.span().start())
                .reduce((first, second) -> second);
        return content.map(span -> sentence.tokens().stream()
                        .filter(token ->
                                span.contains(token.span()) && token.span().end() <= start)
                        .filter(token -> !isQuote(token))
                        .toList())
                .filter(tokens -> tokens.size() > 2)
                .map(TitleWriter::withoutBrackets)
                .orElse(List.of());
    }

    private static List<Token> kept(List<Token> tokens, Range range, Range without, boolean[] time) {
        List<Token> kept = new ArrayList<>();
        for (int i = range.start(); i < range.end(); i++) {
            if (!without.contains(i) && !isQuote(tokens.get(i)) && !isTime(tokens, i, time)) {
                kept.add(tokens.get(i));
            }
        }
        return withoutBrackets(kept);
    }

    private static List<Token> withoutBrackets(List<Token> tokens) {
        List<Token> kept = new ArrayList<>();
        int depth = 0;
        for (Token token : tokens) {
            depth += token.text().matches("[(\\[]") ? 1 : 0;
            if (depth == 0) {
                kept.add(token);
            }
            depth = Math.max(0, depth - (token.text().matches("[)\\]]") ? 1 : 0));
        }
        return kept;
    }

    private static boolean isQuote(Token token) {
        return token.tag().equals("``")
                || token.tag().equals("''")
                || token.text().matches("[\"“”„«»‘]");
    }

    /** A time expression, the preposition before it and the possessive ending behind it. */
    private static boolean isTime(List<Token> tokens, int at, boolean[] time) {
        boolean preposition = tokens.get(at).tag().equals("IN")
                && !tokens.get(at).text().toLowerCase(Locale.ROOT).equals("that")
                && at + 1 < time.length
                && time[at + 1];
        boolean possessive = tokens.get(at).tag().equals("POS") && at > 0 && time[at - 1];
        return time[at] || preposition || possessive;
    }
}
