// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.attribution;

import java.util.List;
import java.util.Set;
import org.claimline.extraction.Span;
import org.claimline.extraction.text.Characters;
import org.claimline.extraction.text.Sentence;
import org.claimline.extraction.text.Token;
import org.claimline.extraction.text.VerbForms;

/** The tokens of one sentence by index, with what the rules ask of them. Indexes outside the sentence are no word at all. */
final class Words {
    private static final Set<String> RELATIVES = Set.of("who", "whom", "which", "whose", "whoever");
    private static final Set<String> COPULAS =
            VerbForms.inflectAll("seem", "look", "sound", "feel", "become", "remain");
    private static final Set<String> DASHES = Set.of("--", "---", "\u2013", "\u2014");

    private final Sentence sentence;
    private final List<Token> tokens;
    private final String[] lower;
    private final String[] tags;

    Words(Sentence sentence) {
        this.sentence = sentence;
        this.tokens = sentence.tokens();
        this.lower = tokens.stream()
                .map(token -> token.lower().replace('\u2019', '\''))
                .toArray(String[]::new);
        this.tags = tokens.stream().map(Token::tag).toArray(String[]::new);
        for (int i = 1; i < tags.length; i++) {
            if (isSayingAfterAll(i)) {
                tags[i] = word(i).endsWith("s") ? "VBZ" : "VBP";
                tags[i - 1] = tags[i - 1].equals("JJ") ? "NNP" : tags[i - 1];
            }
        }
    }

    /** "analysts fear that", "the mayor notes": a verb of saying that the tagger took for a noun. */
    private boolean isSayingAfterAll(int i) {
        boolean third = lower[i].endsWith("s");
        String before = tags[i - 1];
        boolean name = before.equals("NNP") || isCapital(i - 1) && (before.equals("JJ") || before.equals("NN"));
        boolean subject = name || before.equals("PRP") || !third && before.equals("NNS");
        boolean noun = tags[i].equals("NNS") || tags[i].equals("NN");
        boolean opens = is(i + 1, "that", ",", ":", "the", "a", "out", "for") || isStop(i + 1) || isQuoteMark(i + 1);
        return noun && subject && opens && CueLexicon.isSaying(lower[i]);
    }

    private boolean isCapital(int i) {
        return Character.isUpperCase(tokens.get(i).text().codePointAt(0));
    }

    Sentence sentence() {
        return sentence;
    }

    int size() {
        return lower.length;
    }

    /** Lower case, with a straight apostrophe; empty outside the sentence. */
    String word(int i) {
        return i < 0 || i >= lower.length ? "" : lower[i];
    }

    String text(int i) {
        return i < 0 || i >= lower.length ? "" : tokens.get(i).text();
    }

    String tag(int i) {
        return i < 0 || i >= lower.length ? "" : tags[i];
    }

    Span span(int i) {
        return tokens.get(i).span();
    }

    /** Span from the first to the last token, both inside it. */
    Span span(int first, int last) {
        return span(first).cover(span(last));
    }

    boolean is(int i, String... words) {
        String word = word(i);
        for (String candidate : words) {
            if (word.equals(candidate)) {
                return true;
            }
        }
        return false;
    }

    boolean isNoun(int i) {
        return tag(i).startsWith("N");
    }

    boolean isName(int i) {
        return tag(i).equals("NNP");
    }

    boolean isVerb(int i) {
        return tag(i).startsWith("VB") || tag(i).equals("MD");
    }

    boolean isFinite(int i) {
        return Set.of("VBD", "VBZ", "VBP", "MD").contains(tag(i));
    }

    boolean isAdverb(int i) {
        return tag(i).equals("RB");
    }

    /** Whether it is a verb that leads to what somebody or something is: "is", "been", "felt", "remains". */
    boolean isCopula(int i) {
        return is(i, "be", "being", "is", "are", "was", "were", "am", "been", "'s", "'re", "'m")
                || COPULAS.contains(word(i));
    }

    boolean isQuoteMark(int i) {
        return Characters.isQuotationMark(text(i));
    }

    boolean isRelative(int i) {
        return RELATIVES.contains(word(i));
    }

    boolean isDash(int i) {
        return DASHES.contains(text(i));
    }

    boolean isStop(int i) {
        return tag(i).equals(".") || text(i).startsWith("..") || text(i).equals("\u2026");
    }

    /** Index of the token that begins at or behind the offset; the size when there is none. */
    int indexAt(int offset) {
        int low = 0;
        int high = lower.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (span(middle).start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
