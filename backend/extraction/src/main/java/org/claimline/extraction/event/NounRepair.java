// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.event;

import java.util.Set;

/** Mends the tags of verbs that were taken for nouns: "to threaten and bribe". */
final class NounRepair {
    private static final Set<String> TRYING =
            Set.of("seeks", "wants", "tries", "intends", "refuses", "fails", "begins", "continues", "agrees");
    private static final Set<String> WANTING = Set.of(
            "try", "tries", "tried", "trying", "want", "wants", "wanted", "refuse", "refuses", "refused", "decided",
            "hope", "hopes", "plan", "plans", "planned", "agreed", "began", "begun");

    private final TagSequence tags;

    NounRepair(TagSequence tags) {
        this.tags = tags;
    }

    void mendSingular(int i) {
        if (isInfinitive(i)) {
            tags.set(i - 1, "TO");
            tags.set(i, "VB");
        } else if (isPast(i)) {
            tags.set(i, "VBD");
        } else if (isGerund(i)) {
            tags.set(i, "VBG");
        }
    }

    /** "the plan seeks to install": no noun of these letters takes an infinitive. */
    void mendPlural(int i) {
        if (TRYING.contains(tags.word(i))
                && tags.isNoun(i - 1)
                && tags.tag(i + 1).equals("TO")) {
            tags.set(i, "VBZ");
        }
    }

    /** "to threaten and bribe": behind "to" a verb that is no noun is an infinitive. */
    private boolean isInfinitive(int i) {
        return tags.word(i - 1).equals("to") && tags.isEventVerb(i) && (!tags.isEventNoun(i) || isWanted(i - 1));
    }

    /** "tried again to": behind the verb that an infinitive completes. */
    private boolean isWanted(int to) {
        int verb = to - 1;
        while (tags.tag(verb).equals("RB")) {
            verb--;
        }
        return WANTING.contains(tags.word(verb));
    }

    private boolean isPast(int i) {
        return tags.word(i).endsWith("ed")
                && tags.isEventVerb(i)
                && tags.isNoun(i - 1)
                && tags.tag(i + 1).matches("TO|IN|DT");
    }

    private boolean isGerund(int i) {
        return tags.word(i).endsWith("ing") && tags.word(i - 1).endsWith("ly") && tags.isNoun(i + 1);
    }
}
