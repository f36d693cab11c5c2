// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.event;

import java.util.List;
import java.util.Set;
import org.claimline.extraction.event.Clause.Range;
import org.claimline.extraction.text.Token;

/** Finds noun phrases from their first token on, by parts of speech. */
final class NounPhrases {
    private static final Set<String> PARTS = Set.of(
            "DT", "PDT", "PRP$", "CD", "JJ", "JJR", "JJS", "NN", "NNS", "NNP", "NNPS", "POS", "PRP", "$", "VBN", "VBG",
            "FW");
    private static final Set<String> QUOTES = Set.of("``", "''", "-LRB-", "-RRB-");
    private static final Set<String> QUANTITIES = Set.of(
            "several",
            "many",
            "some",
            "most",
            "few",
            "all",
            "both",
            "one",
            "two",
            "three",
            "none",
            "much",
            "dozens",
            "hundreds",
            "thousands",
            "millions",
            "scores",
            "members",
            "tens",
            "part",
            "half",
            "majority",
            "number",
            "group",
            "representatives");
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "VBN", "VBG", "MD");
    private static final Set<String> POSSESSIVES = Set.of("'s", "’s", "'", "’");
    private static final Set<String> NOT_NOMINAL = Set.of("that", "who", "which", "whom");

    private NounPhrases() {}

    /** The phrase with what "of" and "and" add to it; empty when no noun phrase begins at {@code from}. */
    static Range whole(List<Token> tokens, int from, int limit) {
        Range phrase = simple(tokens, from, limit);
        int end = phrase.end();
        while (!phrase.isEmpty() && end + 1 < limit && joins(tokens, end)) {
            Range more = simple(tokens, end + 1, limit);
            if (more.isEmpty()) {
                break;
            }
            end = more.end();
        }
        return phrase.isEmpty() ? Range.NONE : new Range(phrase.start(), end);
    }

    /** The phrase up to its head noun. */
    static Range simple(List<Token> tokens, int from, int limit) {
        if (from + 1 < limit
                && isQuantity(tokens.get(from))
                && tokens.get(from + 1).text().equals("of")) {
            Range of = simple(tokens, from + 2, limit);
            return of.isEmpty() ? Range.NONE : new Range(from, of.end());
        }
        if (from + 1 < limit
                && isQuantity(tokens.get(from))
                && FINITE.contains(tokens.get(from + 1).tag())) {
            return new Range(from, from + 1);
        }
        int at = from;
        int head = -1;
        while (at < limit && (isPart(tokens, at) || isQuoted(tokens, at, limit))) {
            if (isHead(tokens.get(at))) {
                head = at;
            } else if (head >= 0
                    && Set.of("DT", "PRP$", "PDT", "PRP")
                            .contains(tokens.get(at).tag())) {
                break;
            }
            at++;
        }
        return head < 0 ? Range.NONE : new Range(from, closeQuote(tokens, from, head + 1, limit));
    }

    static boolean isHead(Token token) {
        return token.tag().startsWith("NN")
                || token.tag().equals("PRP")
                || token.text().equals("those");
    }

    private static boolean isQuantity(Token token) {
        return QUANTITIES.contains(token.lower());
    }

    private static boolean joins(List<Token> tokens, int at) {
        String word = tokens.get(at).lower();
        return word.equals("of") || word.equals("and") || word.equals("&");
    }

    private static boolean isPart(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        if (NOT_NOMINAL.contains(token.lower())) {
            return false;
        }
        return PARTS.contains(token.tag()) || isPossessive(tokens, at) || isAttribute(tokens, at);
    }

    private static boolean isPossessive(List<Token> tokens, int at) {
        return at > 0 && POSSESSIVES.contains(tokens.get(at).text());
    }

    /** A participle that the tagger took for a past tense, before a noun: "the attempted coup". */
    private static boolean isAttribute(List<Token> tokens, int at) {
        return tokens.get(at).tag().equals("VBD")
                && at > 0
                && Set.of("DT", "PRP$", "POS", "JJ").contains(tokens.get(at - 1).tag());
    }

    private static boolean isQuoted(List<Token> tokens, int at, int limit) {
        return QUOTES.contains(tokens.get(at).tag())
                && at + 1 < limit
                && !tokens.get(at + 1).text().equals(",");
    }

    private static int closeQuote(List<Token> tokens, int from, int end, int limit) {
        boolean open = tokens.subList(from, end).stream().anyMatch(t -> t.tag().equals("``"));
        boolean closes = end < limit && tokens.get(end).tag().equals("''");
        return open && closes ? end + 1 : end;
    }
}
