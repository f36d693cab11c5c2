// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.claimline.extraction.internal.IndefiniteArticle;
import org.claimline.extraction.internal.NeutralWords;
import org.claimline.extraction.text.Token;

/** Puts the words of a title together: neutral words for judging ones, at most {@value #LONGEST} characters, whole phrases. */
final class TitleText {
    /** Longest title, in characters. */
    static final int LONGEST = 90;

    private static final Set<String> BEGINS_PHRASE =
            Set.of("IN", "TO", "CC", "WDT", "WP", "WRB", ",", ":", "VBG", "VBN");

    private static final Pattern LOOSE_END = Pattern.compile(
            "[,;:–—-]+|of|in|on|at|to|for|by|with|from|and|or|but|that|which|who|as|the|an?|his|her|its|their|if|when|while|than|namely|only");

    private static final Pattern GLUED = Pattern.compile("[.,;:!?%…]|['’].*|n['’]t");
    private static final Pattern OWN_SPELLING = Pattern.compile("\\p{Ll}+\\p{Lu}.*");

    private final String who;
    private final List<Piece> pieces = new ArrayList<>();

    TitleText(String who) {
        this.who = who;
    }

    /** A word with its part of speech, which a replacement takes over from the word that it replaces. */
    record Piece(String word, String tag) {}

    TitleText add(List<Token> tokens) {
        List<Token> run = new ArrayList<>();
        for (Token token : tokens) {
            if (BEGINS_PHRASE.contains(token.tag()) && !run.isEmpty()) {
                flush(run);
            }
            run.add(token);
        }
        flush(run);
        return this;
    }

    private void flush(List<Token> run) {
        if (run.isEmpty()) {
            return;
        }
        Token last = run.get(run.size() - 1);
        boolean predicate = run.size() > 1
                && last.tag().equals("JJ")
                && run.get(run.size() - 2).tag().startsWith("VB");
        List<String> words = new ArrayList<>(NeutralWords.of(run.subList(0, run.size() - (predicate ? 1 : 0)).stream()
                .map(Token::text)
                .toList()));
        if (predicate) {
            // "said that the strike was illegal": this is what is said, and the title says by whom.
            words.add(last.text());
        }
        int behind = words.size() - run.size();
        for (int i = 0; i < words.size(); i++) {
            int same = i < run.size() && words.get(i).equals(run.get(i).text()) ? i : Math.max(0, i - behind);
            pieces.add(new Piece(
                    article(run, words, i),
                    run.get(Math.min(same, run.size() - 1)).tag()));
        }
        run.clear();
    }

    /** "an uprising" where the text had "a coup"; an article whose noun is its own stays as it is. */
    private static String article(List<Token> run, List<String> words, int i) {
        String word = words.get(i);
        boolean last = i + 1 == words.size();
        boolean own = !last
                && i + 1 < run.size()
                && words.get(i + 1).equals(run.get(i + 1).text());
        return last || own || !IndefiniteArticle.is(word) ? word : IndefiniteArticle.before(words.get(i + 1), word);
    }

    /** The title with all of its words, if it is not too long and its last verb has what it needs. */
    Optional<String> whole() {
        return Optional.of(text(pieces.size()))
                .filter(title -> title.length() <= LONGEST && !Valency.isOpen(pieces, pieces.size()));
    }

    /** The title with as many whole phrases as fit, ended where a clause is complete; empty when there is no such end. */
    Optional<String> cut() {
        return TitleCut.best(pieces, fitting(), who.endsWith(":")).map(this::text);
    }

    /** The whole title, or as much of it as fits and ends well. */
    Optional<String> best() {
        return whole().or(this::cut);
    }

    private String text(int count) {
        StringBuilder title = new StringBuilder(who);
        int end = withoutLooseEnd(count);
        for (int i = 0; i < end; i++) {
            append(title, i);
        }
        return capitalized(title.toString());
    }

    /** How many pieces fit. */
    private int fitting() {
        StringBuilder title = new StringBuilder(who);
        int fitting = 0;
        while (fitting < pieces.size() && title.length() <= LONGEST) {
            append(title, fitting++);
        }
        return title.length() <= LONGEST ? fitting : fitting - 1;
    }

    private void append(StringBuilder title, int i) {
        boolean hyphen = isHyphen(i) || isHyphen(i - 1);
        boolean amount = i > 0 && pieces.get(i - 1).tag().equals("$");
        String word = pieces.get(i).word();
        title.append(title.isEmpty() || hyphen || amount || isGlued(word) ? "" : " ")
                .append(word);
    }

    /** The hyphen of "U.S.-backed", which stands as a word of its own behind an abbreviation. */
    private boolean isHyphen(int i) {
        return i > 0
                && i + 1 < pieces.size()
                && pieces.get(i).word().equals("-")
                && pieces.get(i - 1).word().endsWith(".")
                && pieces.get(i + 1).tag().matches("JJ|VBN|VBD");
    }

    /** Where the words end that lead to nothing; a particle belongs to its verb ("goes on"). */
    private int withoutLooseEnd(int count) {
        int end = count;
        while (end > 0
                && LOOSE_END.matcher(pieces.get(end - 1).word()).matches()
                && !pieces.get(end - 1).tag().equals("RP")) {
            end--;
        }
        return end;
    }

    private static boolean isGlued(String word) {
        return GLUED.matcher(word).matches();
    }

    /** With a capital at the beginning, except names that are written otherwise ("iPhone"). */
    static String capitalized(String title) {
        if (title.isEmpty() || OWN_SPELLING.matcher(title).matches()) {
            return title;
        }
        int first = title.codePointAt(0);
        return new StringBuilder()
                .appendCodePoint(Character.toTitleCase(first))
                .append(title.substring(Character.charCount(first)))
                .toString();
    }
}
