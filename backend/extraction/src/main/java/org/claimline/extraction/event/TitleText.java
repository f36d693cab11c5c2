// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.claimline.extraction.text.Token;

/** Puts the words of a title together: neutral words for judging ones, at most {@value #LONGEST} characters, whole phrases. */
final class TitleText {
    /** Longest title, in characters. */
    static final int LONGEST = 90;

    private static final Set<String> BEGINS_PHRASE =
            Set.of("IN", "TO", "CC", "WDT", "WP", "WRB", ",", ":", "VBG", "VBN");
    private static final Set<String> ENDS_PHRASE = Set.of("NN", "NNS", "NNP", "NNPS", "CD", "RP", "RB");
    private static final Set<String> NEVER_LAST = Set.of(
            "not", "n't", "also", "very", "so", "too", "more", "most", "less", "only", "even", "then", "up", "ever",
            "really");

    private static final Pattern LOOSE_END = Pattern.compile(
            "(?:[\\s,;:–—-]| (?:of|in|on|at|to|for|by|with|from|and|or|but|that|which|who|as|the|an?|his|her|its|their|if|when|while|than))+$");

    private final String who;
    private final List<Piece> pieces = new ArrayList<>();

    TitleText(String who) {
        this.who = who;
    }

    /** A word with its part of speech, which a replacement takes over from the word that it replaces. */
    private record Piece(String word, String tag) {}

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
        List<String> words = NeutralWords.of(run.stream().map(Token::text).toList());
        int behind = words.size() - run.size();
        for (int i = 0; i < words.size(); i++) {
            int same = i < run.size() && words.get(i).equals(run.get(i).text()) ? i : Math.max(0, i - behind);
            pieces.add(new Piece(
                    words.get(i), run.get(Math.min(same, run.size() - 1)).tag()));
        }
        run.clear();
    }

    /** The title: as many whole phrases as fit. */
    String text() {
        StringBuilder title = new StringBuilder(who);
        String whole = null;
        int good = who.length();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            String word = withArticle(i);
            if (title.length() + word.length() + 1 > LONGEST) {
                whole = "";
                break;
            }
            title.append(title.isEmpty() || isGlued(word) ? "" : " ").append(word);
            good = endsWell(i) ? title.length() : good;
        }
        boolean cut = whole != null || !pieces.isEmpty() && isLoose(pieces.get(pieces.size() - 1));
        title.setLength(cut && good > who.length() ? good : title.length());
        return capitalized(withoutLooseEnd(title.toString()));
    }

    private static String withoutLooseEnd(String title) {
        String ended = title;
        String shorter = LOOSE_END.matcher(title).replaceFirst("");
        while (!shorter.equals(ended)) {
            ended = shorter;
            shorter = LOOSE_END.matcher(ended).replaceFirst("");
        }
        return ended;
    }

    /** "an uprising" where the text had "a coup". */
    private String withArticle(int i) {
        String word = pieces.get(i).word();
        boolean article = word.equalsIgnoreCase("a") || word.equalsIgnoreCase("an");
        if (!article || i + 1 == pieces.size()) {
            return word;
        }
        boolean vowel =
                "aeiou".indexOf(Character.toLowerCase(pieces.get(i + 1).word().charAt(0))) >= 0;
        boolean own = NeutralWords.isReplacement(pieces.get(i + 1).word());
        return own ? (vowel ? "an" : "a") : word;
    }

    /** Whether a title may end behind the piece: behind a noun, and before a word that begins another phrase. */
    private boolean endsWell(int i) {
        Piece piece = pieces.get(i);
        boolean last = i + 1 == pieces.size();
        boolean edge = last || BEGINS_PHRASE.contains(pieces.get(i + 1).tag());
        boolean of = !last && pieces.get(i + 1).word().equals("of");
        return edge && !of && ENDS_PHRASE.contains(piece.tag()) && !isLoose(piece);
    }

    private static boolean isLoose(Piece piece) {
        boolean function = Set.of("IN", "TO", "CC", "DT", "PRP$", "MD", "WDT", "WP", "WRB", ",", ":", "POS")
                .contains(piece.tag());
        return function || NEVER_LAST.contains(piece.word().toLowerCase(Locale.ROOT));
    }

    private static boolean isGlued(String word) {
        return word.matches("[.,;:!?%…]|['’].*|n['’]t");
    }

    private static String capitalized(String title) {
        if (title.isEmpty() || title.matches("\\p{Ll}+\\p{Lu}.*")) {
            return title;
        }
        int first = title.codePointAt(0);
        return new StringBuilder()
                .appendCodePoint(Character.toTitleCase(first))
                .append(title.substring(Character.charCount(first)))
                .toString();
    }
}
