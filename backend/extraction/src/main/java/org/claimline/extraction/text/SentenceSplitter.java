// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.claimline.extraction.internal.RuleFiles;

/**
 * Splits the tokens of a paragraph into sentences: behind a full stop, question or exclamation mark and the closing marks
 * that follow it, if what comes next can begin a sentence.
 */
final class SentenceSplitter {
    /** The longest sentence in tokens; no sentence that a person wrote for readers is longer. */
    static final int MAX_TOKENS = 250;

    private static final Set<String> STARTERS = RuleFiles.words("lang/en/text/sentence-starters.txt");
    private static final Set<String> CLOSING = Set.of("\"", "'", "''", "\u201d", "\u2019", "\u00bb", ")", "]");
    private static final Set<String> ENDING = Set.of("!", "?", "\u2026", "\u203d");
    private static final Set<String> SAYING =
            Set.of("said", "says", "asked", "asks", "added", "wrote", "tweeted", "shouted");

    List<List<Token>> split(List<Token> tokens) {
        List<List<Token>> sentences = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < tokens.size(); i++) {
            int end = endBehind(tokens, i);
            if (end > i || i + 1 - start >= MAX_TOKENS) {
                end = Math.max(end, i + 1);
                sentences.add(tokens.subList(start, end));
                start = end;
                i = end - 1;
            }
        }
        if (start < tokens.size()) {
            sentences.add(tokens.subList(start, tokens.size()));
        }
        return sentences;
    }

    /** Index behind the sentence that ends with token {@code i} and its closing marks; {@code i} if none ends here. */
    private static int endBehind(List<Token> tokens, int i) {
        String word = tokens.get(i).text();
        boolean stop = word.chars().allMatch(c -> c == '.');
        boolean abbreviation = !stop && word.endsWith(".");
        if (!stop && !abbreviation && !ENDING.contains(word)) {
            return i;
        }
        int next = i + 1;
        while (next < tokens.size() && next - i <= 4 && closes(tokens, next)) {
            next++;
        }
        if (next == tokens.size()) {
            return next;
        }
        boolean closed = next > i + 1;
        return canBegin(tokens, next, abbreviation && !closed, word)
                        && !isFramedBySaying(tokens, next, closed && !stop && !abbreviation)
                ? next
                : i;
    }

    /** A straight mark that touches the next word opens a quote rather than closing one. */
    private static boolean closes(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        if (!CLOSING.contains(token.text()) && !ENDING.contains(token.text())) {
            return false;
        }
        boolean touchesBefore = tokens.get(i - 1).span().end() == token.span().start();
        return touchesBefore;
    }

    private static boolean canBegin(List<Token> tokens, int next, boolean abbreviation, String word) {
        String follower = tokens.get(next).text();
        if (abbreviation) {
            return !Abbreviations.neverEnds(word)
                    && (STARTERS.contains(follower) || Characters.isQuotationMark(follower));
        }
        int first = follower.codePointAt(0);
        return !Character.isLowerCase(first) && !follower.equals(",") && !follower.equals(";");
    }

    /** "Why?" Mr. Smith asked. A quote that ends in a question goes on with the words that frame it. */
    private static boolean isFramedBySaying(List<Token> tokens, int next, boolean question) {
        for (int i = next; question && i < Math.min(next + 4, tokens.size()); i++) {
            if (SAYING.contains(tokens.get(i).text())) {
                return true;
            }
        }
        return false;
    }
}
