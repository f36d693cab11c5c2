// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.claimline.extraction.Actor;
import org.claimline.extraction.Span;
import org.claimline.extraction.event.Clause.Range;
import org.claimline.extraction.text.Token;

/**
 * Writes an event's title from the words of its clause: who did what, without dates, brackets and quotation marks, with
 * neutral words, and cut at the edge of a phrase.
 */
final class TitleWriter {
    /** Longest title, in characters. */
    static final int LONGEST = 90;

    private static final Set<String> PRONOUNS = Set.of(
            "he", "she", "they", "it", "we", "i", "you", "this", "that", "these", "those", "who", "which", "what",
            "there");
    private static final Set<String> DANGLING = Set.of(
            "a",
            "an",
            "the",
            "of",
            "in",
            "on",
            "at",
            "to",
            "for",
            "by",
            "with",
            "from",
            "and",
            "or",
            "but",
            "that",
            "which",
            "who",
            "as",
            "his",
            "her",
            "its",
            "their",
            "our",
            "my",
            "after",
            "before",
            "while",
            "than",
            "into",
            "over",
            "against",
            "about",
            "between",
            "is",
            "are",
            "was",
            "were",
            "be",
            "been",
            "has",
            "have",
            "had",
            "will",
            "would",
            "not",
            "due",
            "such",
            "these",
            "this",
            "any",
            "some",
            "all",
            "through",
            "under",
            "until",
            "when",
            "where",
            "because",
            "if",
            "including",
            "also");
    private static final Set<String> CUT_BEFORE = Set.of("IN", "TO", "CC", "WDT", "WP", "WRB", ",", ":", "VBG");

    private final Names names;

    TitleWriter(Names names) {
        this.names = names;
    }

    /**
     * The title of a clause; empty when nobody is named who did it.
     *
     * @param clause the clause
     * @param time marks the tokens of the sentence's time expressions
     * @param subject who a pronoun in the subject's place stands for
     */
    Optional<String> of(Clause clause, boolean[] time, Optional<Actor> subject) {
        Optional<String> who = subject(clause, subject);
        if (who.isEmpty()) {
            return Optional.empty();
        }
        List<Token> tokens = clause.sentence().tokens();
        Range tail = clause.subject().start() >= clause.verb().end()
                ? new Range(clause.subject().end(), Math.max(clause.subject().end(), clause.end()))
                : Range.NONE;
        List<Piece> pieces =
                new ArrayList<>(pieces(tokens, new Range(clause.verb().start(), clause.end()), clause.subject(), time));
        if (tail.isEmpty() && pieces.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(capitalized(fit(who.get(), pieces)));
    }

    /** The title of a noun phrase that names an event. */
    String ofPhrase(List<Token> tokens, Range phrase, boolean[] time) {
        return capitalized(fit("", pieces(tokens, phrase, Range.NONE, time)));
    }

    /** A word of the title, and whether the title may end before it. */
    private record Piece(String word, boolean cut, boolean glued) {}

    private Optional<String> subject(Clause clause, Optional<Actor> resolved) {
        if (!clause.hasSubject()) {
            return resolved.map(Actor::name);
        }
        List<Token> tokens = clause.sentence()
                .tokens()
                .subList(clause.subject().start(), clause.subject().end());
        if (tokens.size() == 1 && PRONOUNS.contains(tokens.get(0).text().toLowerCase(Locale.ROOT))) {
            return resolved.map(Actor::name);
        }
        Span span = tokens.get(0).span().cover(tokens.get(tokens.size() - 1).span());
        List<Names.Found> found = names.foundIn(span);
        boolean named = !found.isEmpty() && found.get(found.size() - 1).span().end() == span.end();
        boolean several = tokens.stream().anyMatch(token -> token.tag().equals("CC"));
        if (named && !several) {
            return names.actorNamed(found.get(found.size() - 1).name()).map(Actor::name);
        }
        boolean[] none = new boolean[clause.sentence().tokens().size()];
        return Optional.of(fit("", pieces(clause.sentence().tokens(), clause.subject(), Range.NONE, none)));
    }

    private static List<Piece> pieces(List<Token> tokens, Range range, Range without, boolean[] time) {
        List<Token> kept = new ArrayList<>();
        int depth = 0;
        for (int i = range.start(); i < range.end(); i++) {
            Token token = tokens.get(i);
            boolean opens = token.tag().equals("-LRB-")
                    || token.text().equals("[")
                    || token.text().equals("(");
            boolean closes = token.tag().equals("-RRB-")
                    || token.text().equals("]")
                    || token.text().equals(")");
            depth += opens ? 1 : 0;
            if (depth == 0 && !without.contains(i) && !isQuote(token) && !isTime(tokens, i, time)) {
                kept.add(token);
            }
            depth = Math.max(0, depth - (closes ? 1 : 0));
        }
        return neutral(kept);
    }

    private static List<Piece> neutral(List<Token> tokens) {
        List<Piece> pieces = new ArrayList<>();
        List<Token> run = new ArrayList<>();
        for (Token token : tokens) {
            boolean cut = CUT_BEFORE.contains(token.tag());
            if (cut && !run.isEmpty()) {
                flush(run, pieces);
            }
            run.add(token);
        }
        flush(run, pieces);
        return pieces;
    }

    private static void flush(List<Token> run, List<Piece> pieces) {
        if (run.isEmpty()) {
            return;
        }
        boolean cut = CUT_BEFORE.contains(run.get(0).tag());
        List<String> words = NeutralWords.of(run.stream().map(Token::text).toList());
        for (int i = 0; i < words.size(); i++) {
            pieces.add(new Piece(words.get(i), cut && i == 0, isGlued(words.get(i))));
        }
        run.clear();
    }

    private static boolean isGlued(String word) {
        return word.matches("[.,;:!?%…]|['’].*|n['’]t");
    }

    private static boolean isQuote(Token token) {
        return token.tag().equals("``")
                || token.tag().equals("''")
                || token.text().matches("[\"“”„«»‘]");
    }

    /** A time expression, and the preposition before it. */
    private static boolean isTime(List<Token> tokens, int at, boolean[] time) {
        boolean preposition = tokens.get(at).tag().equals("IN") && at + 1 < time.length && time[at + 1];
        boolean possessive = tokens.get(at).text().matches("['’]s") && at > 0 && time[at - 1];
        return time[at] || preposition || possessive;
    }

    /** As many words as fit, ended where a phrase ends. */
    private static String fit(String who, List<Piece> pieces) {
        StringBuilder title = new StringBuilder(who);
        int goodEnd = 0;
        int used = 0;
        for (Piece piece : pieces) {
            int length = title.length() + piece.word().length() + 1;
            if (length > LONGEST) {
                break;
            }
            if (piece.cut()) {
                goodEnd = title.length();
            }
            title.append(piece.glued() || title.isEmpty() ? "" : " ").append(piece.word());
            used++;
        }
        if (used < pieces.size() && !pieces.get(used).cut() && goodEnd > who.length()) {
            title.setLength(goodEnd);
        }
        return withoutDangling(title.toString());
    }

    private static String withoutDangling(String title) {
        String trimmed = title.strip();
        while (true) {
            String shorter = trimmed.replaceFirst("[\\s,;:–—-]+$", "");
            int space = shorter.lastIndexOf(' ');
            if (space > 0 && DANGLING.contains(shorter.substring(space + 1).toLowerCase(Locale.ROOT))) {
                shorter = shorter.substring(0, space);
            }
            if (shorter.equals(trimmed)) {
                return trimmed;
            }
            trimmed = shorter;
        }
    }

    private static String capitalized(String title) {
        if (title.isEmpty() || title.matches("tele[A-Z].*|[a-z][A-Z].*")) {
            return title;
        }
        int first = title.codePointAt(0);
        return new StringBuilder()
                .appendCodePoint(Character.toTitleCase(first))
                .append(title.substring(Character.charCount(first)))
                .toString();
    }
}
