// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.claimline.extraction.Span;
import org.claimline.extraction.attribution.Attribution;
import org.claimline.extraction.event.Clause.Range;
import org.claimline.extraction.event.Subjects.Subject;
import org.claimline.extraction.text.Sentence;
import org.claimline.extraction.text.Token;
import org.claimline.extraction.time.TimeExpression;
import org.claimline.extraction.time.TimeExpression.Type;

/**
 * Writes an event's title from the words of its clause: who did what, without dates, brackets and quotation marks, with
 * neutral words, and ended where a phrase ends.
 */
final class TitleWriter {
    private static final Set<String> PREPOSITIONS = Set.of(
            "on", "in", "at", "over", "during", "by", "since", "until", "before", "after", "of", "from", "between",
            "for");

    private final Reading reading;

    TitleWriter(Reading reading) {
        this.reading = reading;
    }

    /** The title; empty when nobody is named who did it. {@code mask} marks the tokens of time expressions. */
    Optional<String> of(Candidate candidate, List<TimeExpression> times, boolean[] mask) {
        boolean[] time = adverbial(candidate.tokens(), times, mask);
        if (candidate.isNominal()) {
            return Optional.of(new TitleText("")
                    .add(kept(candidate.tokens(), candidate.phrase(), Range.NONE, time))
                    .text());
        }
        return candidate.deed().subject().map(subject -> ofClause(candidate, subject, time));
    }

    /** The tokens of dates that a title leaves out; a length of time, or "another day of", belongs to what is told. */
    private static boolean[] adverbial(List<Token> tokens, List<TimeExpression> times, boolean[] mask) {
        boolean[] time = mask.clone();
        for (TimeExpression expression : times) {
            boolean date = expression.type() == Type.DATE || expression.type() == Type.TIME;
            for (int i = 0; i < time.length; i++) {
                boolean inside = expression.span().overlaps(tokens.get(i).span());
                boolean of = inside && followedByOf(tokens, mask, i);
                time[i] &= !inside || date && !of;
            }
        }
        return time;
    }

    private static boolean followedByOf(List<Token> tokens, boolean[] mask, int at) {
        int behind = at;
        while (behind < mask.length && mask[behind]) {
            behind++;
        }
        return behind < mask.length && tokens.get(behind).text().equals("of");
    }

    private String ofClause(Candidate candidate, Subject subject, boolean[] time) {
        Clause clause = candidate.clause();
        Range said = new Range(clause.verb().start(), clause.end());
        List<Token> words = kept(candidate.tokens(), said, clause.subject(), time);
        TitleText title = new TitleText(subject.name());
        List<Token> content =
                candidate.deed().speech() && saysElsewhere(clause, words) ? contentBefore(candidate) : List.of();
        if (content.isEmpty()) {
            return title.add(words).text();
        }
        boolean first = content.get(0).text().matches("(?i)we|i|our|my|us|let");
        return first
                ? new TitleText(subject.name() + ":").add(content).text()
                : title.add(verbOf(clause)).add(continued(content)).text();
    }

    /** What is said as the end of "she said": without an opening adverb, and in lower case unless it begins with a name. */
    private static List<Token> continued(List<Token> content) {
        int from = content.size() > 3
                        && content.get(1).text().equals(",")
                        && content.get(0).tag().equals("RB")
                ? 2
                : 0;
        Token first = content.get(from);
        boolean lower = first.tag().matches("DT|PRP\\$?|EX|IN|RB|CC|WDT|WRB|TO")
                && !first.text().equals("I");
        List<Token> words = new ArrayList<>(content.subList(from, content.size()));
        if (lower) {
            words.set(0, new Token(first.span(), first.text().toLowerCase(Locale.ROOT), first.tag()));
        }
        return words;
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

    /** The words without quotation marks and brackets. */
    static List<Token> withoutMarks(List<Token> tokens) {
        return withoutBrackets(tokens.stream().filter(token -> !isQuote(token)).toList());
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
        boolean preposition = PREPOSITIONS.contains(tokens.get(at).text().toLowerCase(Locale.ROOT))
                && at + 1 < time.length
                && time[at + 1];
        boolean possessive = tokens.get(at).tag().equals("POS") && at > 0 && time[at - 1];
        return time[at] || preposition || possessive;
    }
}
