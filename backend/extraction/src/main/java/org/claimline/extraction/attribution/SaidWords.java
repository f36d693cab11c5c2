// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.attribution;

import java.util.List;
import java.util.Set;
import org.claimline.extraction.Span;
import org.claimline.extraction.text.Sentence;
import org.claimline.extraction.text.Token;

/** The first words of what somebody says, without quotation marks, with what the rules of stances ask of them. */
final class SaidWords {
    private static final Set<String> NEGATIONS =
            Set.of("not", "never", "no", "hardly", "neither", "nor", "without", "none", "nothing", "nobody", "cannot");
    private static final Set<String> FIRST_PERSON = Set.of("i", "we");
    private static final Set<String> THIRD_PERSON = Set.of("he", "she", "they", "it");
    private static final Set<String> SUBORDINATING = Set.of(
            "if",
            "unless",
            "when",
            "whenever",
            "whether",
            "while",
            "because",
            "since",
            "until",
            "although",
            "though",
            "how",
            "what",
            "where",
            "why",
            "having",
            "ensure",
            "sure");
    private static final Set<String> CONDITIONS = Set.of("if", "unless");
    private static final int BEGINNING = 4;

    private final Words words;
    private final Quotes quotes;

    SaidWords(List<Token> tokens, Quotes quotes) {
        this.words = new Words(new Sentence(new Span(0, 0), 0, tokens));
        this.quotes = quotes;
    }

    /** Whether the word, in lower case and with a straight apostrophe, turns what is said into its opposite. */
    static boolean isNegation(String word) {
        return NEGATIONS.contains(word) || word.endsWith("n't");
    }

    int size() {
        return words.size();
    }

    String word(int i) {
        return words.word(i);
    }

    String tag(int i) {
        return words.tag(i);
    }

    boolean is(int i, String... candidates) {
        return words.is(i, candidates);
    }

    boolean isCopula(int i) {
        return words.isCopula(i) && !tag(i).equals("POS");
    }

    boolean isNegation(int i) {
        return isNegation(word(i));
    }

    boolean isAdverb(int i) {
        return words.isAdverb(i) && !isNegation(i);
    }

    boolean isQuoted(int i) {
        return i < size() && quotes.at(words.span(i).start()).isPresent();
    }

    /** Whether a clause ends here. */
    boolean isBreak(int i) {
        return i < 0 || i >= size() || words.isStop(i) || words.is(i, ",", ":", ";", "but");
    }

    boolean opensSentence(int i) {
        return i == 0 || words.isStop(i - 1);
    }

    /** Whether speakers open with this pronoun and mean themselves: "I" and "we", and out of quotation also "he". */
    boolean isSpeaker(int i) {
        boolean self = FIRST_PERSON.contains(word(i)) || THIRD_PERSON.contains(word(i)) && !isQuoted(i);
        boolean subject = !tag(i - 1).equals("IN") || words.is(i - 1, "that", "because");
        return self && i < BEGINNING && subject && !tag(i - 1).startsWith("W");
    }

    /** Whether it is a mere phrase, without a finite verb: what somebody is called, or what is spoken of. */
    boolean isPhrase() {
        for (int i = 0; i < size(); i++) {
            if (words.isFinite(i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the sentence of this word is a question. */
    boolean isAsked(int i) {
        int k = i;
        while (k < size() && !words.isStop(k)) {
            k++;
        }
        return words.is(k, "?");
    }

    /** Whether its sentence says under which condition this word holds. */
    boolean isConditional(int i) {
        int k = i;
        while (!opensSentence(k)) {
            k--;
        }
        while (k < i || k < size() && !isBreak(k)) {
            if (CONDITIONS.contains(word(k))) {
                return true;
            }
            k++;
        }
        return false;
    }

    /** Whether the word stands in a clause that only adds something: "which traitors had left", "who should know". */
    boolean isByTheWay(int i) {
        for (int k = i - 1; k >= 0 && !words.isStop(k); k--) {
            if (words.is(k, "which", "who", "whom", "whose")) {
                return true;
            }
        }
        return false;
    }

    /** Whether the word is said for itself: not by the way, not under a condition, and not as the words of somebody else. */
    boolean isMeant(int i) {
        for (int k = i - 1; k >= 0 && !isBreak(k); k--) {
            if (SUBORDINATING.contains(word(k)) || isReport(k)) {
                return false;
            }
        }
        return !isByTheWay(i);
    }

    /** Whether somebody else than the speaker does what the verb tells: "he has ruined", "the council ruins". */
    boolean hasOtherSubject(int verb) {
        int k = verb - 1;
        while (k >= 0 && isBetween(k)) {
            k--;
        }
        boolean somebody = words.is(k, "he", "she", "they", "you", "it", "that", "this") || words.isNoun(k);
        return somebody && !isSpeaker(k);
    }

    /** Whether the word may stand between a subject and its verb. */
    private boolean isBetween(int k) {
        return tag(k).startsWith("VB") || tag(k).startsWith("RB") || tag(k).equals("MD");
    }

    /** "the envoy wrote that": what follows are the words of somebody else. */
    private boolean isReport(int k) {
        return words.is(k + 1, "that") && CueLexicon.isSaying(word(k)) && !FIRST_PERSON.contains(word(k - 1));
    }

    /** Whether a negation stands in the clause before the word, not farther away than some words. */
    boolean isNegated(int i, int reach) {
        for (int k = i - 1; k >= i - reach && !isBreak(k); k--) {
            if (isNegation(k)) {
                return true;
            }
        }
        return false;
    }
}
