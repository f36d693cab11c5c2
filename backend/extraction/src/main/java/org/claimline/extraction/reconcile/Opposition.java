// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.reconcile;

import java.time.Duration;
import java.util.Collections;

/**
 * Whether a claim can be what a denial denies. Who denies in so many words needs little in common with it; a sentence that
 * only says what is not so contradicts what says that it is so, and nothing else.
 */
final class Opposition {
    /** How long after a claim, in days, it is still denied as news. */
    private static final int ANSWER = 4;

    /** How much a denial shares at least, in words, with what it denies. */
    private static final double ANSWERED = 0.2;

    /** The same for the sentence right before or behind. */
    private static final double ANSWERED_BESIDE = 0.12;

    /** The same for what only says that something is not so. */
    private static final double OPPOSED = 0.3;

    private Opposition() {}

    /** Another speaker, not the one who reports the denial, at about the time, and not in another entry of a live blog. */
    static boolean isBetween(Node denial, Node claim) {
        Profile a = denial.profile();
        Profile b = claim.profile();
        boolean otherEntry = a.isFromArticleOf(b)
                && (a.isTimed() || b.isTimed())
                && !a.stretch().equals(b.stretch());
        return !otherEntry
                && !a.voice().equals(b.voice())
                && isNear(a, b)
                && (a.polarity().answers() ? isAnswered(denial, claim) : isOpposed(denial, claim));
    }

    private static boolean isNear(Profile a, Profile b) {
        return a.isBesideOf(b)
                || DateMatch.agreement(a.stretch(), b.stretch()) > 0
                || a.stretch().get().gap(b.stretch().get())
                        < Duration.ofDays(ANSWER).toSeconds();
    }

    private static boolean isAnswered(Node denial, Node claim) {
        Profile a = denial.profile();
        Profile b = claim.profile();
        boolean reports = !Denials.isSpoken(b) && a.isFromSentenceOf(b);
        double enough = a.isBesideOf(b) ? ANSWERED_BESIDE : ANSWERED;
        return !reports
                && (a.polarity().pointsBack() && a.isBesideOf(b)
                        || a.polarity().negates(b.polarity())
                        || a.commonWords(b) > 1
                        || denial.shared(claim) >= enough);
    }

    private static boolean isOpposed(Node denial, Node claim) {
        Profile a = denial.profile();
        Profile b = claim.profile();
        if (a.isFromSentenceOf(b) || b.polarity().negative()) {
            return false;
        }
        boolean named = a.terms().contains(b.voice());
        boolean alike = denial.shared(claim) >= OPPOSED;
        boolean negates = a.polarity().negates(b.polarity()) && (alike || named && denial.shared(claim) >= ANSWERED);
        boolean sameThing = !Collections.disjoint(a.polarity().affirmed(), b.head());
        long common = a.commonWords(b);
        return negates || a.polarity().refutes() && alike && (common > 1 || common > 0 && sameThing);
    }
}
