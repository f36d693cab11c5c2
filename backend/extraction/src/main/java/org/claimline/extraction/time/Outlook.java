// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.time;

import java.util.stream.IntStream;

/**
 * Tells what lies ahead whatever the verb of its sentence: "as early as Tuesday", "ahead of Tuesday's vote", "by February".
 *
 * @param passage the text
 */
record Outlook(Passage passage) {
    /** How many items an auxiliary can stand away from its verb, or a deadline from what was put off. */
    private static final int NEAR = 3;

    /** So many items behind "by Sunday" a clause has come to its verb. */
    private static final int CLAUSE = 7;

    boolean isAhead(int index) {
        return isStillAhead(index) || isAppointed(index) || isPutOff(index) || isDue(index);
    }

    /** "As early as Tuesday", "no later than Tuesday", "ahead of Tuesday's vote", "in the run-up to Tuesday's vote". */
    private boolean isStillAhead(int index) {
        return passage.is(index - 1, Cue.ONWARD)
                || passage.is(index - 1, Cue.AS) && passage.is(index - 3, Cue.AS)
                || passage.is(index - 1, Cue.THAN) && passage.is(index - 2, Cue.LATER)
                || passage.is(index - 1, Cue.OF) && passage.is(index - 2, Cue.AHEAD)
                || passage.is(index - 1, Cue.TO) && passage.is(index - 2, Cue.UP) && isEve(index - 3);
    }

    /** "The vote is Friday", "the game is at 3 p.m. Sunday", "a ruling expected Monday", "results due out Monday". */
    private boolean isAppointed(int index) {
        return passage.is(index - 1, Cue.COPULA)
                || passage.is(index - 1, Cue.AT) && passage.is(index - 2, Cue.COPULA)
                || isArranged(index - 1)
                || passage.is(index - 1, Cue.OUT) && isArranged(index - 2);
    }

    /** Not "more than expected", "as previously planned". */
    private boolean isArranged(int i) {
        return passage.is(i, Cue.SCHEDULED) && !passage.is(i - 1, Cue.COMPARISON) && !passage.is(i - 2, Cue.COMPARISON);
    }

    /** "Run up" and "lead up", with a hyphen or without. */
    private boolean isEve(int i) {
        return passage.is(i, Cue.EVE) || i > 0 && passage.at(i).isHyphen() && passage.is(i - 1, Cue.EVE);
    }

    /** "Postponed until Tuesday", "extended through January", "has until Tuesday to decide". */
    private boolean isPutOff(int index) {
        boolean bounded = passage.is(index - 1, Cue.UNTIL) || passage.is(index - 1, Cue.THROUGH);
        return passage.is(index - 1, Cue.UNTIL) && passage.is(index + 1, Cue.TO)
                || bounded && passage.isSaidBefore(index, i -> passage.is(i, Cue.DEFERRED))
                || passage.is(index - 1, Cue.TOWARD) && isSoonBefore(index - 1, Cue.DEFERRED);
    }

    /** "To be paid by February", unless something had been done by then; but "hit by Friday's storm" names who did it. */
    private boolean isDue(int index) {
        boolean agent = passage.is(index + 1, Cue.POSSESSIVE) && !passage.is(index + 2, Cue.DEADLINE);
        return passage.is(index - 1, Cue.BY)
                && !agent
                && !isDoneBefore(index)
                && IntStream.rangeClosed(index + 1, index + CLAUSE).noneMatch(i -> passage.is(i, Cue.HAD));
    }

    /** Whether "had" stands before, with nothing that was still to be done behind it. */
    private boolean isDoneBefore(int index) {
        for (int i = index - 1; passage.reachesBack(index, i); i--) {
            if (passage.is(i, Cue.TO) && passage.is(i + 1, Cue.BASE)) {
                return false;
            }
            if (passage.is(i, Cue.HAD)) {
                return true;
            }
        }
        return false;
    }

    private boolean isSoonBefore(int index, Cue cue) {
        return IntStream.rangeClosed(index - NEAR, index - 1).anyMatch(i -> passage.is(i, cue));
    }
}
