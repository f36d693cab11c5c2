// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.reconcile;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collections;
import org.claimline.extraction.time.DateResolution;

/**
 * Whether two articles tell of different deeds as far as anybody can see. In a large archive a thousand things happen each day
 * that are told in the same words, such as the losses of a quarter; what tells them to be one is who and where.
 */
final class Strangers {
    /** From here on one sentence repeats the other. */
    private static final double VERBATIM = 0.6;

    /** How much two articles share at least, in words, that tell of the same kind of thing on one day and name nobody. */
    private static final double ALIKE = 0.2;

    private Strangers() {}

    /**
     * Whether they name nobody and no place in common, or each tells of somebody whom the other does not mention.
     *
     * @param words how much they share in words
     */
    static boolean are(Profile a, Profile b, double words) {
        if (a.isFromArticleOf(b) || a.hasTitleOf(b)) {
            return false;
        }
        boolean alike = !Collections.disjoint(a.head(), b.head());
        boolean known = a.naming().sharesWith(b.naming())
                || areVerbatim(words)
                || alike && words >= ALIKE && DateMatch.areDays(a.claim(), b.claim())
                || isSeldom(a, b)
                || recalls(a, b)
                || recalls(b, a);
        return !known || !alike && a.isOfOtherThan(b) && b.isOfOtherThan(a);
    }

    static boolean areVerbatim(double words) {
        return words >= VERBATIM;
    }

    private static boolean isSeldom(Profile a, Profile b) {
        boolean dated = a.stretch().isPresent() && b.stretch().isPresent();
        return dated && Lexicon.english().shareRare(a.head(), b.head());
    }

    /** "The attempted coup", spoken of as known, is the one of the country whose days the article counts. */
    private static boolean recalls(Profile recalled, Profile event) {
        ZoneId zone = recalled.claim().date().when().zone();
        return recalled.claim().date().rule().equals(DateResolution.RECALLED)
                && !(zone instanceof ZoneOffset)
                && zone.equals(event.claim().date().when().zone())
                && Lexicon.english().shareRare(recalled.head(), event.head());
    }
}
