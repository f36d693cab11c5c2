// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.claimline.extraction.Span;
import org.claimline.extraction.attribution.Attribution;
import org.claimline.extraction.event.Clause.Range;
import org.claimline.extraction.text.Sentence;
import org.claimline.extraction.text.Token;

/** What was said, where the clause that says so does not hold it: before it, behind it, or in the sentence before. */
final class SaidElsewhere {
    /** A shorter piece is a beginning that the clause interrupts, or an exclamation. */
    private static final int SHORTEST = 3;

    private static final Set<String> SUBJECTS =
            Set.of("DT", "PRP", "PRP$", "NN", "NNS", "NNP", "NNPS", "EX", "CD", "JJ");

    /** Words that only lead to what is said: "But," she said. */
    private static final Set<String> LEADS = Set.of("CC", "RB", "UH", ",");

    private final Reading reading;
    private final Candidate candidate;
    private final boolean[] time;

    /**
     * Looks around a clause.
     *
     * @param time marks the tokens of dates, which a title leaves out
     */
    SaidElsewhere(Reading reading, Candidate candidate, boolean[] time) {
        this.reading = reading;
        this.candidate = candidate;
        this.time = time;
    }

    /** The words in the clause's own sentence; empty when there are none. */
    List<Token> inSentence() {
        List<Token> before = before();
        boolean lead = before.stream().allMatch(token -> LEADS.contains(token.tag()));
        List<Token> behind = tells(before) ? List.of() : behind(lead);
        List<Token> said = Stream.concat(
                        (lead && !behind.isEmpty() ? List.<Token>of() : before).stream(), behind.stream())
                .toList();
        return said.size() < SHORTEST ? List.of() : said;
    }

    private static boolean tells(List<Token> words) {
        return words.stream().anyMatch(token -> token.tag().matches("MD|VB[DPZ]"));
    }

    /** The last sentence of what is said, when it stands before the clause in the same sentence. */
    private List<Token> before() {
        Sentence sentence = candidate.clause().sentence();
        int start = candidate.tokens().get(candidate.clause().start()).span().start();
        Optional<Span> content = reading.withCueIn(candidate.trigger()).stream()
                .map(Attribution::content)
                .flatMap(List::stream)
                .filter(span ->
                        span.start() < start && span.end() > sentence.span().start())
                .reduce((first, second) -> second);
        return content.map(span -> range(sentence.tokens(), span, start))
                .map(range -> TitleWriter.kept(sentence.tokens(), range, Range.NONE, time))
                .map(SaidElsewhere::withoutComma)
                .orElse(List.of());
    }

    private static List<Token> withoutComma(List<Token> words) {
        boolean comma = !words.isEmpty() && words.get(words.size() - 1).tag().equals(",");
        return comma ? words.subList(0, words.size() - 1) : words;
    }

    /**
     * "“Tomorrow,” she said, workers would march": what goes on behind the clause that interrupts it.
     *
     * @param lead whether nothing stands before the clause that could be its subject
     */
    private List<Token> behind(boolean lead) {
        List<Token> tokens = candidate.tokens();
        int at = Math.max(
                candidate.clause().verb().end(), candidate.clause().subject().end());
        while (at + 1 < tokens.size() && (time[at] || time[at + 1])) {
            at++;
        }
        int first = at + 1 < tokens.size() && tokens.get(at + 1).tag().matches("``|''") ? at + 2 : at + 1;
        boolean interrupted = first < tokens.size()
                && tokens.get(at).tag().equals(",")
                && (!lead || SUBJECTS.contains(tokens.get(first).tag()))
                && candidate.clause().start() > 0;
        int end = tokens.size();
        while (end > first && tokens.get(end - 1).tag().matches("\\.|''")) {
            end--;
        }
        List<Token> behind =
                interrupted ? TitleWriter.kept(tokens, new Range(first, end), Range.NONE, time) : List.of();
        return tells(behind) ? behind : List.of();
    }

    /** The first sentence of a quotation that began before the clause's sentence; empty when there is none. */
    List<Token> inSentenceBefore() {
        int start = candidate.clause().sentence().span().start();
        return reading.withCueIn(candidate.trigger()).stream()
                .map(Attribution::content)
                .flatMap(List::stream)
                .filter(span -> span.start() < start)
                .flatMap(span -> reading.sentencesIn(span).stream()
                        .filter(sentence -> sentence.span().end() <= start)
                        .map(sentence -> quoted(sentence, span)))
                .filter(tokens -> tokens.size() >= SHORTEST)
                .findFirst()
                .orElse(List.of());
    }

    private static List<Token> quoted(Sentence sentence, Span content) {
        List<Token> words = TitleWriter.withoutMarks(sentence.tokens().stream()
                .filter(token -> content.contains(token.span()))
                .toList());
        boolean stop = !words.isEmpty() && words.get(words.size() - 1).tag().equals(".");
        return stop ? words.subList(0, words.size() - 1) : words;
    }

    /** The tokens of a span that end before an offset. */
    private static Range range(List<Token> tokens, Span span, int before) {
        int from = 0;
        while (from < tokens.size() && !span.contains(tokens.get(from).span())) {
            from++;
        }
        int to = from;
        while (to < tokens.size()
                && span.contains(tokens.get(to).span())
                && tokens.get(to).span().end() <= before) {
            to++;
        }
        return new Range(from, to);
    }
}
