// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.claimline.extraction.event.EventLexicon.VerbClass;
import org.claimline.extraction.text.Token;

/** The words of a sentence with their tags while these are mended; beside its ends words and tags are empty. */
final class TagSequence {
    private static final Set<String> BEFORE_NOUN = Set.of("DT", "PRP$", "POS", "JJ");

    private final List<Token> tokens;

    TagSequence(List<Token> tokens) {
        this.tokens = new ArrayList<>(tokens);
    }

    /** The tokens as they are tagged now. */
    List<Token> tokens() {
        return List.copyOf(tokens);
    }

    int size() {
        return tokens.size();
    }

    String tag(int i) {
        return i < 0 || i >= tokens.size() ? "" : tokens.get(i).tag();
    }

    /** The word in lower case. */
    String word(int i) {
        return text(i).toLowerCase(Locale.ROOT);
    }

    /** The word as it is written. */
    String text(int i) {
        return i < 0 || i >= tokens.size() ? "" : tokens.get(i).text();
    }

    void set(int i, String tag) {
        Token token = tokens.get(i);
        tokens.set(i, new Token(token.span(), token.text(), tag));
    }

    boolean isNoun(int i) {
        return tag(i).startsWith("NN");
    }

    /** Whether the word may belong to a noun phrase that ends further on. */
    boolean isNounish(int i) {
        return isNoun(i) || tag(i).startsWith("JJ") || tag(i).equals("CD");
    }

    /** Whether a noun must follow sooner or later. */
    boolean opensNounPhrase(int i) {
        return BEFORE_NOUN.contains(tag(i));
    }

    boolean isCapital(int i) {
        return !text(i).isEmpty() && Character.isUpperCase(text(i).codePointAt(0));
    }

    /** Whether the word can be a verb that names an event, or how one goes on. */
    boolean isEventVerb(int i) {
        return EventLexicon.english()
                .verb(word(i), "")
                .filter(verb -> verb.verbClass() == VerbClass.EVENT || verb.verbClass() == VerbClass.ASPECT)
                .isPresent();
    }

    /** Whether the word can be a noun that names an event. */
    boolean isEventNoun(int i) {
        return EventLexicon.english().noun(word(i)).isPresent();
    }
}
