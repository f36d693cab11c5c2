// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.event;

import java.util.Set;

/** Mends the tags of nouns, names and verbs that were taken for adjectives: "the uprising sputtered". */
final class AdjectiveRepair {
    /** Adjectives that are offices as well: "the chief executive, Anna Ek". */
    private static final Set<String> OFFICES =
            Set.of("executive", "secretary", "representative", "official", "principal", "general", "commissioner");

    private final TagSequence tags;

    AdjectiveRepair(TagSequence tags) {
        this.tags = tags;
    }

    static boolean isOffice(String word) {
        return OFFICES.contains(word);
    }

    void mend(int i) {
        if (isOfficeHolder(i)) {
            tags.set(i, "NN");
        } else if (isInfinitive(i)) {
            tags.set(i - 1, "TO");
            tags.set(i, "VB");
        } else if (isReflexive(i)) {
            tags.set(i, "VBD");
        } else if (tags.isCapital(i) && isName(i)) {
            tags.set(i, "NNP");
        } else if (tags.isEventNoun(i) && !tags.isNoun(i + 1) || isSubject(i)) {
            tags.set(i, "NN");
        } else if (isPast(i)) {
            tags.set(i, "VBD");
        }
    }

    private boolean isOfficeHolder(int i) {
        return isOffice(tags.word(i)) && tags.tag(i + 1).matches("[,.]|NNP|IN|VB[DZ]|''");
    }

    private boolean isInfinitive(int i) {
        return tags.word(i - 1).equals("to")
                && tags.isEventVerb(i)
                && tags.tag(i + 1).matches("IN|DT|[,.]");
    }

    /** "the leader self-isolated": with what somebody did to himself. */
    private boolean isReflexive(int i) {
        boolean behindNoun = tags.isNoun(i - 1) || tags.tag(i - 1).equals("RB") && tags.isNoun(i - 2);
        return behindNoun && tags.word(i).matches("self-\\p{L}+ed");
    }

    /** A capital adjective before a verb, or inside a sentence before another capital, is part of a name. */
    private boolean isName(int i) {
        boolean subject = tags.tag(i + 1).matches("VBD|VBZ");
        boolean aged = tags.tag(i + 1).equals(",")
                && tags.tag(i + 2).equals("CD")
                && tags.tag(i + 3).equals(",");
        boolean inside = i > 0 && !tags.tag(i - 1).matches("``|''|:") && tags.isCapital(i + 1);
        return subject || aged || inside && tags.isNoun(i + 1) && !isDemonym(i);
    }

    private boolean isDemonym(int i) {
        return tags.text(i).matches(".*(?:ian|ean|ish|ese|ch|an|i|ic|k)");
    }

    /** "a senior official Monday said": what stands between an article and a verb is a noun. */
    private boolean isSubject(int i) {
        boolean dated = tags.tag(i + 1).equals("NNP") && tags.word(i + 1).endsWith("day");
        int verb = dated ? i + 2 : i + 1;
        return tags.opensNounPhrase(i - 1) && tags.tag(verb).matches("VBD|VBZ|MD");
    }

    private boolean isPast(int i) {
        return tags.word(i).endsWith("ed")
                && tags.isNoun(i - 1)
                && tags.isEventVerb(i)
                && (!tags.isNoun(i + 1) || isLength(i + 1));
    }

    private boolean isLength(int i) {
        return tags.word(i).matches("(?:hour|day|week|minute|month|year)s?");
    }
}
