// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.time;

import java.util.stream.IntStream;

/**
 * Tells what lies ahead whatever the verb of its sentence: "as early as Tuesday", "ahead of Tuesday's vote", "by February".
 * Immutable and thread-safe.
 */
final class Outlook {
    /** How many items an auxiliary can stand away from its verb, or a deadline from what was put off. */
    private static final int NEAR = 3;

    /** So many items behind "by Sunday" a clause has come to its verb. */
    private static final int CLAUSE = 7;

    private final int as;
    private final int than;
    private final int later;
    private final int of;
    private final int ahead;
    private final int to;
    private final int up;
    private final int eve;
    private final int onward;
    private final int toward;
    private final int until;
    private final int through;
    private final int deferred;
    private final int by;
    private final int possessive;
    private final int deadline;
    private final int had;
    private final int scheduled;
    private final int comparison;
    private final int out;
    private final int copula;
    private final int at;
    private final int base;

    Outlook(Symbols symbols, Lexicon lexicon) {
        as = lexicon.literal("as");
        than = lexicon.literal("than");
        later = lexicon.literal("later");
        of = lexicon.literal("of");
        ahead = symbols.intern("<ahead>");
        to = lexicon.literal("to");
        up = lexicon.literal("up");
        eve = symbols.intern("<eve>");
        through = lexicon.literal("through");
        by = lexicon.literal("by");
        possessive = lexicon.literal("'s");
        deadline = lexicon.literal("deadline");
        had = lexicon.literal("had");
        onward = symbols.intern("<onward>");
        toward = symbols.intern("<toward>");
        until = symbols.intern("<until>");
        scheduled = symbols.intern("<scheduled>");
        comparison = symbols.intern("<comparison>");
        out = lexicon.literal("out");
        copula = symbols.intern("<copula>");
        at = symbols.intern("<at>");
        deferred = symbols.intern("<deferred>");
        base = symbols.intern("<base>");
    }

    boolean isAhead(Passage passage, int index) {
        return isStillAhead(passage, index)
                || isAppointed(passage, index)
                || isPutOff(passage, index)
                || isDue(passage, index);
    }

    /** "As early as Tuesday", "no later than Tuesday", "ahead of Tuesday's vote", "in the run-up to Tuesday's vote". */
    private boolean isStillAhead(Passage passage, int index) {
        return passage.is(index - 1, onward)
                || passage.is(index - 1, as) && passage.is(index - 3, as)
                || passage.is(index - 1, than) && passage.is(index - 2, later)
                || passage.is(index - 1, of) && passage.is(index - 2, ahead)
                || passage.is(index - 1, to) && passage.is(index - 2, up) && isEve(passage, index - 3);
    }

    /** "The vote is Friday", "the game is at 3 p.m. Sunday", "a ruling expected Monday", "results due out Monday". */
    private boolean isAppointed(Passage passage, int index) {
        return passage.is(index - 1, copula)
                || passage.is(index - 1, at) && passage.is(index - 2, copula)
                || isArranged(passage, index - 1)
                || passage.is(index - 1, out) && isArranged(passage, index - 2);
    }

    /** Not "more than expected", "as previously planned". */
    private boolean isArranged(Passage passage, int i) {
        return passage.is(i, scheduled) && !passage.is(i - 1, comparison) && !passage.is(i - 2, comparison);
    }

    /** "Run up" and "lead up", with a hyphen or without. */
    private boolean isEve(Passage passage, int i) {
        return passage.is(i, eve) || i > 0 && passage.at(i).isHyphen() && passage.is(i - 1, eve);
    }

    /** "Postponed until Tuesday", "extended through January", "has until Tuesday to decide". */
    private boolean isPutOff(Passage passage, int index) {
        boolean bounded = passage.is(index - 1, until) || passage.is(index - 1, through);
        return passage.is(index - 1, until) && passage.is(index + 1, to)
                || bounded && passage.isSaidBefore(index, i -> passage.is(i, deferred))
                || passage.is(index - 1, toward) && isSoonBefore(passage, index - 1, deferred);
    }

    /** "To be paid by February", unless something had been done by then; but "hit by Friday's storm" names who did it. */
    private boolean isDue(Passage passage, int index) {
        boolean agent = passage.is(index + 1, possessive) && !passage.is(index + 2, deadline);
        return passage.is(index - 1, by)
                && !agent
                && !isDoneBefore(passage, index)
                && IntStream.rangeClosed(index + 1, index + CLAUSE).noneMatch(i -> passage.is(i, had));
    }

    /** Whether "had" stands before, with nothing that was still to be done behind it. */
    private boolean isDoneBefore(Passage passage, int index) {
        for (int i = index - 1; passage.reachesBack(index, i); i--) {
            if (passage.is(i, to) && passage.is(i + 1, base)) {
                return false;
            }
            if (passage.is(i, had)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSoonBefore(Passage passage, int index, int symbol) {
        return IntStream.rangeClosed(index - NEAR, index - 1).anyMatch(i -> passage.is(i, symbol));
    }
}
