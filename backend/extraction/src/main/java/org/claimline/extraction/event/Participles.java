// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.event;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.claimline.extraction.text.Token;
import org.claimline.extraction.text.VerbForms;

/**
 * Tells past participles that describe the noun before them from past tenses: in "reaffirmed the treaty concluded in Varna"
 * nothing joins a second verb to the first, so "concluded" is none.
 */
final class Participles {
    /** How many tokens before the word its clause's verb is looked for. */
    private static final int FAR = 20;

    private static final Set<String> CONNECTORS = Set.of(
            "that",
            "because",
            "after",
            "as",
            "while",
            "if",
            "when",
            "before",
            "since",
            "until",
            "whether",
            "although",
            "though",
            "once",
            "than",
            "so");

    /** "said the talks failed in May": behind these a clause may follow that nothing opens. */
    private static final Set<String> SAYING = VerbForms.inflectAll(
            "say",
            "tell",
            "claim",
            "believe",
            "think",
            "know",
            "hope",
            "insist",
            "argue",
            "announce",
            "add",
            "admit",
            "acknowledge",
            "confirm",
            "report",
            "reveal",
            "show",
            "suggest",
            "warn",
            "tweet",
            "write",
            "note",
            "fear",
            "feel",
            "suppose",
            "allege",
            "assume",
            "expect",
            "doubt",
            "deny",
            "declare",
            "state",
            "explain",
            "mean",
            "see",
            "hear",
            "find",
            "learn");

    private Participles() {}

    static void mend(List<Token> tokens) {
        for (int i = 2; i + 1 < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.tag().equals("VBD") && (isReduced(tokens, i) || isInserted(tokens, i))) {
                tokens.set(i, new Token(token.span(), token.text(), "VBN"));
            }
        }
    }

    private static boolean isReduced(List<Token> tokens, int at) {
        boolean describes = tokens.get(at - 1).tag().matches("NNS?")
                && tokens.get(at + 1).tag().matches("IN|VBG|TO")
                && VerbForms.isParticiple(lower(tokens.get(at)));
        int verb = describes ? verbBefore(tokens, at) : -1;
        return verb > 0 && !SAYING.contains(lower(tokens.get(verb))) && !isDependent(tokens, verb);
    }

    /** "The bank, founded in 1932 by a baker, rejected the offer": between commas, and the verb comes behind the second. */
    private static boolean isInserted(List<Token> tokens, int at) {
        boolean opens = tokens.get(at - 1).tag().equals(",")
                && tokens.get(at - 2).tag().startsWith("NN")
                && VerbForms.isParticiple(lower(tokens.get(at)));
        for (int i = at + 1; opens && i + 1 < Math.min(tokens.size(), at + FAR); i++) {
            if (tokens.get(i).tag().equals(",")) {
                return tokens.get(i + 1).tag().matches("VB[DZP]|MD");
            }
            if (tokens.get(i).tag().matches("VB[DZP]|MD|CC")) {
                return false;
            }
        }
        return false;
    }

    /** The finite verb to which nothing joins what follows up to {@code at}, or -1. */
    private static int verbBefore(List<Token> tokens, int at) {
        for (int i = at - 1; i >= Math.max(0, at - FAR); i--) {
            if (tokens.get(i).tag().matches("VB[DZP]")) {
                return i;
            }
            if (joins(tokens.get(i))) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean joins(Token token) {
        return token.tag().matches("CC|,|:|W.*|``|''|MD|-LRB-|-RRB-") || CONNECTORS.contains(lower(token));
    }

    /**
     * Whether the verb stands in a clause behind which that of the main clause may follow at once: "the ship that left port
     * sank". One that a comma opens also ends with a comma.
     */
    private static boolean isDependent(List<Token> tokens, int verb) {
        for (int i = verb - 1; i > Math.max(0, verb - FAR); i--) {
            if (tokens.get(i).tag().matches("W.*") || CONNECTORS.contains(lower(tokens.get(i)))) {
                return !tokens.get(i - 1).tag().equals(",");
            }
            if (tokens.get(i).tag().matches(",|:|VB[DZP]|MD")) {
                return false;
            }
        }
        return false;
    }

    private static String lower(Token token) {
        return token.text().toLowerCase(Locale.ROOT);
    }
}
