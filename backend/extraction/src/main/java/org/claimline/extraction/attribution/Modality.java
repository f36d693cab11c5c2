// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.attribution;

import java.util.Optional;
import java.util.Set;
import org.claimline.extraction.Stance;

/** Tells what others shall do, and what is not sure, by modal verbs, moods, and adjectives of need and doubt. */
final class Modality {
    private static final Set<String> DUTY = Set.of("must", "should", "ought");
    private static final Set<String> NEED =
            Set.of("essential", "imperative", "necessary", "crucial", "vital", "critical", "urgent", "important");
    private static final Set<String> UNSURE = Set.of(
            "unclear",
            "uncertain",
            "unlikely",
            "doubtful",
            "questionable",
            "dubious",
            "unsure",
            "skeptical",
            "sceptical");
    private static final Set<String> SURE = Set.of("sure", "clear", "certain", "convinced");
    private static final Set<String> HARD = Set.of("hard", "difficult", "impossible", "tough");
    private static final Set<String> PERCEIVING = Set.of(
            "see",
            "imagine",
            "believe",
            "know",
            "tell",
            "say",
            "understand",
            "predict",
            "estimate",
            "gauge",
            "measure");
    private static final Set<String> BASE = Set.of("VB", "VBP");
    private static final Set<String> NO_ORDER = Set.of("thank", "do", "are", "have", "am");

    /** Verbs by which speakers only lead those who listen through what they say: "guess what", "look at that". */
    private static final Set<String> GUIDING = Set.of(
            "guess", "mind", "suppose", "bear", "look", "see", "imagine", "remember", "note", "say", "take", "figure");

    /** What comes about without anybody's doing: "profits should rise" foretells. */
    private static final Set<String> HAPPENING = Set.of(
            "increase",
            "rise",
            "fall",
            "grow",
            "improve",
            "decline",
            "drop",
            "ease",
            "recover",
            "reach",
            "exceed",
            "face",
            "remain",
            "total",
            "benefit",
            "last",
            "suffice");

    private static final Set<String> STATES = Set.of("able", "ready", "available", "higher", "lower", "enough");

    private static final int BEGINNING = 8;

    private final SaidWords said;
    private final int i;

    private Modality(SaidWords said, int i) {
        this.said = said;
        this.i = i;
    }

    static Optional<Stance> at(SaidWords said, int i) {
        Modality place = new Modality(said, i);
        if (place.isDuty()) {
            // "should have come" is too late for a demand.
            return Optional.of(said.is(i + 1, "have") ? Stance.CONDEMNS : Stance.DEMANDS);
        }
        if (place.isNeed() || place.isSubjunctive() || place.isImperative()) {
            return Optional.of(Stance.DEMANDS);
        }
        if (place.isCommitment()) {
            return Optional.of(said.isNegated(i, 2) ? Stance.DENIES : Stance.PROMISES);
        }
        return place.isDoubt() ? Optional.of(Stance.DOUBTS) : Optional.empty();
    }

    private boolean isDuty() {
        return DUTY.contains(said.word(i))
                && said.tag(i).equals("MD")
                && !said.isAsked(i)
                && said.isMeant(i)
                && !isForecast();
    }

    private boolean isForecast() {
        int verb = said.isNegation(i + 1) ? i + 2 : i + 1;
        boolean state = said.is(verb, "be") && STATES.contains(said.word(verb + 1));
        return !said.is(i, "must") && (state || HAPPENING.contains(said.word(verb)));
    }

    /** "the council needs to act", "it is time to act", "it is vital that they act". */
    private boolean isNeed() {
        boolean having = said.is(i, "need", "needs", "have", "has", "'ve") && !said.is(i - 1, "i");
        boolean must = having
                && said.is(i + 1, "to")
                && said.tag(i + 2).equals("VB")
                && !said.tag(i - 1).equals("MD");
        boolean time = said.is(i, "time") && said.is(i + 1, "to", "that", "for", "we") && said.isCopula(i - 1);
        boolean vital = NEED.contains(said.word(i)) && said.is(i + 1, "to", "that");
        return (must || time || vital) && !said.isNegated(i, 3) && said.isMeant(i);
    }

    /** "that she resign", "that the talks be held". */
    private boolean isSubjunctive() {
        boolean resign = BASE.contains(said.tag(i)) && said.is(i - 1, "he", "she", "it") && !said.is(i, "have", "do");
        boolean held = said.is(i, "be") && said.tag(i - 1).startsWith("N");
        return said.is(0, "that") && i < BEGINNING && (resign || held);
    }

    /** "Leave the harbour", "do not go", "let us go", "why don't you leave"; "if they want to go, let them go". */
    private boolean isImperative() {
        if (said.is(i, "let") && said.is(i - 1, ",") && said.is(i + 1, "them", "him", "her", "us", "'s")) {
            return true;
        }
        if (!said.isQuoted(i) || !said.opensSentence(i)) {
            return false;
        }
        boolean why = said.is(i, "why") && said.is(i + 1, "do") && said.is(i + 3, "you");
        int behind = said.is(i, "please", "so", "just", "and") ? i + 1 : i;
        int verb = said.is(behind, "do") && said.isNegation(behind + 1) ? behind + 2 : behind;
        boolean order = !NO_ORDER.contains(said.word(verb)) && !GUIDING.contains(said.word(verb));
        boolean bare = BASE.contains(said.tag(verb)) && order && !said.isAsked(verb);
        boolean addressed = !said.is(verb + 1, ",", "me", "figure");
        return why || (bare || said.is(verb, "let")) && addressed;
    }

    /** "the council is committed to the talks". */
    private boolean isCommitment() {
        return said.is(i, "committed", "determined") && said.is(i + 1, "to") && said.isCopula(i - 1);
    }

    private boolean isDoubt() {
        boolean maybe = said.is(i, "may", "might")
                && said.tag(i).equals("MD")
                && (said.isNegation(i + 1) || HARD.contains(said.word(i + 2)));
        boolean hard = HARD.contains(said.word(i)) && said.is(i + 1, "to") && PERCEIVING.contains(said.word(i + 2));
        boolean question = said.is(i, "question") && said.is(i - 1, "the") && said.is(i + 1, "is");
        boolean negated = said.isNegated(i, 3);
        return maybe || hard || question || (negated ? SURE : UNSURE).contains(said.word(i));
    }
}
