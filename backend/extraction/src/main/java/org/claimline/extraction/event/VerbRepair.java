// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.event;

import java.util.Set;
import org.claimline.extraction.text.VerbForms;

/** Mends the tags of words that were taken for finite verbs where none can stand: "a speech broadcast Tuesday". */
final class VerbRepair {
    private static final Set<String> JUDGED = Set.of(
            "alleged",
            "attempted",
            "failed",
            "elected",
            "continued",
            "proposed",
            "planned",
            "suspected",
            "armed",
            "united");

    private final TagSequence tags;

    VerbRepair(TagSequence tags) {
        this.tags = tags;
    }

    /** "Talks resumed": a statement does not begin with a verb in the present tense, so the word is a plural. */
    void mendFirst() {
        int first = 0;
        while (tags.tag(first).matches("RB|,|``")) {
            first++;
        }
        boolean verb = tags.tag(first).equals("VBZ") && !tags.word(first).matches("is|has|does|['’]s");
        if (verb && tags.tag(first + 1).matches("VB[DPZ]|MD|IN|WP|WDT")) {
            tags.set(first, "NNS");
        }
    }

    /** "after talks", "both strikes": a plural that was taken for a verb in the present tense. */
    void mendThirdPerson(int i) {
        boolean opened = tags.word(i - 1).matches("after|before|during|since|until|despite") && tags.isEventNoun(i);
        if (opened || tags.word(i - 1).matches("both|these|those|many|several")) {
            tags.set(i, "NNS");
        }
    }

    /** A present tense without -s needs a plural before it; after a singular or an article the word is something else. */
    void mendPresent(int i) {
        if (tags.tag(i - 1).equals("CC")
                && tags.tag(i - 2).equals("VB")
                && tags.tag(i - 3).equals("TO")) {
            tags.set(i, "VB");
        } else if (isPastOfKnown(tags.word(i))) {
            tags.set(i, "VBD");
        } else if (isBehindSingular(i)) {
            tags.set(i, isParticiple(tags.word(i)) ? "VBN" : "NN");
        } else if (tags.tag(i - 1).matches("VBN|VBD|IN")) {
            tags.set(i, "NN");
        }
    }

    private static boolean isPastOfKnown(String word) {
        return word.endsWith("ed")
                && EventLexicon.english()
                        .verb(word, "")
                        .filter(verb -> !verb.lemma().equals(word))
                        .isPresent();
    }

    private boolean isBehindSingular(int i) {
        boolean joined = tags.tag(i - 2).equals("CC");
        return tags.tag(i - 1).equals("NN") && !joined && !isPlain(tags.word(i))
                || ClosedClassRepair.isArticle(tags.word(i - 1))
                || tags.tag(i - 1).equals("``") && tags.tag(i + 1).matches("''|[.,]");
    }

    private static boolean isPlain(String word) {
        return word.matches("are|have|do|'re|’re|'ve|’ve");
    }

    /** Whether the past is the same as the present: "cut". */
    private static boolean isParticiple(String word) {
        return VerbForms.inflect(word).get(2).equals(word) || word.equals("broadcast");
    }

    void mendPast(int i) {
        boolean standing = tags.word(i - 1).matches("stand|stands|standing|stood");
        boolean measured = tags.word(i).equals("compared") && tags.word(i + 1).matches("with|to");
        if (isAttribute(i) || isOneOfAttributes(i)) {
            tags.set(i, "JJ");
        } else if (standing || measured) {
            tags.set(i, "VBN");
        }
    }

    /** "the attempted coup", "the elected Finnish government": between an article and a noun a past tense cannot stand. */
    private boolean isAttribute(int i) {
        boolean described =
                tags.tag(i - 1).matches("DT|PRP\\$") && tags.tag(i + 1).equals("JJ") && tags.isNoun(i + 2);
        return tags.opensNounPhrase(i - 1)
                && (tags.isNoun(i + 1) || described)
                && !tags.word(i - 1).matches("that|this|all|both|those|these|some");
    }

    /** "the real or alleged plot", "a newly elected mayor", "a US-backed plan": what stands before it belongs to it. */
    private boolean isOneOfAttributes(int i) {
        boolean judged = JUDGED.contains(tags.word(i)) && tags.tag(i - 1).equals("CC");
        boolean described = tags.tag(i - 1).equals("RB") && tags.tag(i - 2).equals("DT");
        boolean hyphened = tags.word(i - 1).equals("-");
        return (judged || described || hyphened) && tags.isNounish(i + 1);
    }
}
