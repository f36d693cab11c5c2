// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.event;

import java.util.Set;
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

    private final TagSequence tags;

    Participles(TagSequence tags) {
        this.tags = tags;
    }

    void mend() {
        for (int i = 2; i + 1 < tags.size(); i++) {
            if (tags.tag(i).equals("VBD") && (isReduced(i) || isInserted(i))) {
                tags.set(i, "VBN");
            }
        }
    }

    private boolean isReduced(int at) {
        boolean describes = tags.tag(at - 1).matches("NNS?")
                && tags.tag(at + 1).matches("IN|VBG|TO")
                && VerbForms.isParticiple(tags.word(at));
        int verb = describes ? verbBefore(at) : -1;
        return verb > 0 && !SAYING.contains(tags.word(verb)) && !isDependent(verb);
    }

    /** "The bank, founded in 1932 by a baker, rejected the offer": between commas, and the verb comes behind the second. */
    private boolean isInserted(int at) {
        boolean opens = tags.tag(at - 1).equals(",")
                && tags.tag(at - 2).startsWith("NN")
                && VerbForms.isParticiple(tags.word(at));
        for (int i = at + 1; opens && i + 1 < Math.min(tags.size(), at + FAR); i++) {
            if (tags.tag(i).equals(",")) {
                return tags.tag(i + 1).matches("VB[DZP]|MD");
            }
            if (tags.tag(i).matches("VB[DZP]|MD|CC")) {
                return false;
            }
        }
        return false;
    }

    /** The finite verb to which nothing joins what follows up to {@code at}, or -1. */
    private int verbBefore(int at) {
        for (int i = at - 1; i >= Math.max(0, at - FAR); i--) {
            if (tags.tag(i).matches("VB[DZP]")) {
                return i;
            }
            if (joins(i)) {
                return -1;
            }
        }
        return -1;
    }

    private boolean joins(int i) {
        return tags.tag(i).matches("CC|,|:|W.*|``|''|MD|-LRB-|-RRB-") || CONNECTORS.contains(tags.word(i));
    }

    /**
     * Whether the verb stands in a clause behind which that of the main clause may follow at once: "the ship that left port
     * sank". One that a comma opens also ends with a comma.
     */
    private boolean isDependent(int verb) {
        for (int i = verb - 1; i > Math.max(0, verb - FAR); i--) {
            if (tags.tag(i).matches("W.*") || CONNECTORS.contains(tags.word(i))) {
                return !tags.tag(i - 1).equals(",");
            }
            if (tags.tag(i).matches(",|:|VB[DZP]|MD")) {
                return false;
            }
        }
        return false;
    }
}
