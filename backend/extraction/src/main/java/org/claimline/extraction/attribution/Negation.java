// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.attribution;

import java.util.Optional;
import java.util.Set;
import org.claimline.extraction.Stance;

/**
 * Tells a denial by the negation of what a statement is about: "there was no contact", "it is not so", and, out of
 * quotation, the negated main verb ("the aide was not being dismissed"). What a quotation says later that somebody does not
 * do answers nobody.
 */
final class Negation {
    private static final int BEGINNING = 10;
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");

    /** What somebody does not know or feel is told of him, and denies nothing. */
    private static final Set<String> MIND = Set.of(
            "know",
            "understand",
            "appreciate",
            "realize",
            "realise",
            "recognize",
            "recognise",
            "get",
            "have",
            "care",
            "like",
            "want",
            "need",
            "see",
            "feel",
            "think",
            "believe",
            "remember",
            "recall");

    private static final Set<String> SUBORDINATING =
            Set.of("if", "because", "while", "when", "who", "which", "what", "where", "how", "why");

    private Negation() {}

    static Optional<Stance> at(SaidWords said, int i) {
        boolean negation =
                i < BEGINNING && said.isNegation(i) && !said.isAsked(i) && !said.is(i + 1, "question", "doubt");
        if (isReply(said, i)) {
            return Optional.of(Stance.DENIES);
        }
        return negation && !isNotTo(said, i) && (isAnswer(said, i) || isMain(said, i))
                ? Judgements.behindNegation(said, i).or(() -> Optional.of(Stance.DENIES))
                : Optional.empty();
    }

    /** "No, no"; "Sorry". */
    private static boolean isReply(SaidWords said, int i) {
        return said.opensSentence(i)
                && said.is(i, "no", "nope", "sorry")
                && (said.isBreak(i + 1) || said.is(i + 1, "no"))
                && !said.isAsked(i);
    }

    private static boolean isNotTo(SaidWords said, int i) {
        return said.is(i, "not") && said.is(i + 1, "to");
    }

    private static boolean isAnswer(SaidWords said, int i) {
        int verb = said.isAdverb(i - 1) ? i - 2 : i - 1;
        return said.isCopula(verb) && said.is(verb - 1, "it", "that", "this", "there", "these", "those");
    }

    /** Whether it negates the first finite verb of words that are not quoted. */
    private static boolean isMain(SaidWords said, int i) {
        for (int k = 0; k < i - 1; k++) {
            if (FINITE.contains(said.tag(k)) || SUBORDINATING.contains(said.word(k))) {
                return false;
            }
        }
        boolean deed = !said.is(i, "no") && !MIND.contains(said.word(i + 1));
        return FINITE.contains(said.tag(i - 1)) && !said.tag(i - 1).equals("MD") && !said.isQuoted(i) && deed;
    }
}
