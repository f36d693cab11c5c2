// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.time;

import java.util.List;
import java.util.function.IntPredicate;

/**
 * Finds the tense of a time expression from word forms alone: the nearest verb before it in its sentence decides, else the
 * nearest behind it.
 *
 * @param passage the text
 */
record TenseFinder(Passage passage) {
    private static final int AUXILIARIES = 3;

    /** So many items away, what could be or is to be still surely speaks of the expression: "could come to a vote on Friday". */
    private static final int NEAR = 6;

    private static final List<Arrangement> ARRANGEMENTS = List.of(
            new Arrangement(Cue.ARRANGED, Cue.FORWARD),
            new Arrangement(Cue.APPOINTED, Cue.TOWARD),
            new Arrangement(Cue.PLANNED, Cue.ARTICLE));

    /** A word that looks forward when another follows: "due to meet", "scheduled for Friday", "planned a march". */
    private record Arrangement(Cue word, Cue follower) {}

    /** The tense in which the text speaks of the item at an index. */
    Tense at(int index) {
        if (new Outlook(passage).isAhead(index)) {
            return Tense.FUTURE;
        }
        if (passage.is(index - 1, Cue.SINCE)) {
            return Tense.PAST;
        }
        if (passage.is(index + 1, Cue.POSSESSIVE)) {
            return ofOwner(index);
        }
        if (opensClause(index)) {
            Tense next = after(index, i -> i > index + AUXILIARIES);
            if (next == Tense.PAST || next == Tense.FUTURE) {
                return next;
            }
        }
        Tense said = before(index);
        if (said == Tense.PAST || said == Tense.FUTURE) {
            return said;
        }
        Tense behind = after(index, i -> false);
        if (passage.is(index - 1, Cue.UNTIL) && behind != Tense.PAST) {
            return Tense.FUTURE;
        }
        return said == Tense.POSSIBLE && behind != Tense.FUTURE ? said : behind;
    }

    /** "But on Monday", "who on Monday": the verb comes next. */
    private boolean opensClause(int index) {
        return passage.is(index - 1, Cue.CONJUNCTION)
                || passage.is(index - 1, Cue.AT) && passage.is(index - 2, Cue.CONJUNCTION);
    }

    /** "Wednesday's ruling" has happened unless the rest of the clause looks ahead, or what comes before it is still to come. */
    private Tense ofOwner(int index) {
        boolean isObject = index > 0 && of(index - 1) == Tense.PAST;
        boolean ahead = after(index, i -> passage.is(i, Cue.COMMA)) == Tense.FUTURE
                || (passage.is(index - 1, Cue.BEFORE)
                                || passage.is(index + 2, Cue.GATHERING)
                                || passage.is(index + 3, Cue.GATHERING))
                        && before(index) == Tense.FUTURE;
        return ahead && !isObject ? Tense.FUTURE : Tense.PAST;
    }

    private Tense before(int index) {
        int open = Integer.MIN_VALUE;
        for (int i = index - 1; passage.reachesBack(index, i); i--) {
            Tense tense = of(i);
            if (tense == Tense.PAST && open >= 0 && passage.is(i, Cue.DIRECTED)) {
                return Tense.POSSIBLE;
            }
            if (tense != Tense.UNSAID) {
                return tense == Tense.POSSIBLE && index - i <= NEAR ? Tense.FUTURE : tense;
            }
            if (open < 0 && passage.is(i, Cue.TO) && passage.is(i + 1, Cue.BASE)) {
                open = i;
            }
        }
        return open < 0 ? Tense.UNSAID : index - open <= NEAR ? Tense.FUTURE : Tense.POSSIBLE;
    }

    /** The tense of the nearest verb behind an index, in the same sentence and before what ends the search. */
    private Tense after(int index, IntPredicate end) {
        for (int i = index + 1; passage.reachesAhead(index, i) && !end.test(i); i++) {
            Tense tense = isArranging(i) ? Tense.PAST : of(i);
            if (tense != Tense.UNSAID) {
                return tense;
            }
        }
        return Tense.UNSAID;
    }

    /** "On Monday he agreed to leave": behind the date, the word tells what was done then; but "is expected to leave". */
    private boolean isArranging(int i) {
        return isArranged(i)
                && passage.isRegularPast(i)
                && !passage.is(i - 1, Cue.BEING)
                && !passage.is(i - 2, Cue.BEING)
                && !passage.is(i - 1, Cue.COMMA);
    }

    /** The tense that the word at an index tells of, if it tells one. */
    private Tense of(int i) {
        if (isArranged(i)) {
            return passage.is(i - 1, Cue.HAD) || passage.is(i - 2, Cue.HAD) ? Tense.PAST : Tense.FUTURE;
        }
        if (looksForward(i)) {
            return Tense.FUTURE;
        }
        if (isOpen(i)) {
            return Tense.POSSIBLE;
        }
        return isPast(i) ? isInfinite(i) ? Tense.FUTURE : Tense.PAST : Tense.UNSAID;
    }

    private boolean looksForward(int i) {
        return passage.is(i, Cue.FUTURE) && !isNoun(i)
                || passage.is(i, Cue.TO) && passage.is(i - 1, Cue.BEING)
                || passage.is(i, Cue.STAGED) && passage.is(i - 1, Cue.BEING)
                || isPresent(i);
    }

    /** "He revised his travel plans in May"; but "his plans to leave in May" look forward. */
    private boolean isNoun(int i) {
        return passage.is(i, Cue.INTENTION)
                && (passage.is(i - 1, Cue.ARTICLE) || passage.is(i - 2, Cue.ARTICLE))
                && !passage.is(i + 1, Cue.TOWARD);
    }

    /** "They meet on Friday"; not "to meet", "did not meet". */
    private boolean isPresent(int i) {
        return passage.is(i, Cue.PRESENT)
                && !passage.is(i - 1, Cue.TO)
                && !passage.is(i - 1, Cue.NEGATION)
                && !passage.is(i - 1, Cue.DID)
                && !passage.is(i - 1, Cue.ARTICLE);
    }

    /** "If elected in May", "is leaving on Friday", "could return on Friday". */
    private boolean isOpen(int i) {
        return passage.is(i, Cue.CONDITION)
                || passage.is(i - 1, Cue.CONDITION) && passage.isRegularPast(i)
                || passage.is(i, Cue.UNDERWAY) && passage.is(i - 1, Cue.BEING)
                || isPossible(i);
    }

    /** "Could return on Friday"; not "could have returned", "could not return". */
    private boolean isPossible(int i) {
        return passage.is(i, Cue.POSSIBLE)
                && !passage.is(i + 1, Cue.HAVE)
                && !passage.is(i + 2, Cue.HAVE)
                && !(passage.is(i, Cue.COULD) && isNegated(i));
    }

    /** "Due to meet", "expected in May"; but "rose more than expected in May". */
    private boolean isArranged(int i) {
        if (passage.is(i - 1, Cue.COMPARISON)) {
            return false;
        }
        return ARRANGEMENTS.stream().anyMatch(one -> passage.is(i, one.word) && passage.is(i + 1, one.follower));
    }

    private boolean isPast(int i) {
        return passage.is(i, Cue.PAST)
                || passage.is(i, Cue.UNCHANGED) && !passage.is(i - 1, Cue.TO) && !passage.is(i - 1, Cue.ARTICLE)
                || passage.isRegularPast(i);
    }

    /**
     * Whether the participle at an item belongs to an infinitive or a modal: "would still be held", "to be held"; but "may
     * have been held" tells of the past.
     */
    private boolean isInfinite(int participle) {
        boolean perfect = false;
        for (int i = participle - 1; i >= 0 && i >= participle - AUXILIARIES; i--) {
            String word = passage.at(i).word();
            if (passage.is(i, Cue.COULD) && isNegated(i)) {
                return false;
            }
            if (passage.is(i, Cue.MODAL) || word.equals("be") && passage.is(i - 1, Cue.TO)) {
                return !perfect || passage.is(i, Cue.CERTAIN);
            }
            if (!Character.isLetter(word.isEmpty() ? ' ' : word.charAt(0))) {
                return false;
            }
            perfect |= passage.is(i, Cue.HAVE);
        }
        return false;
    }

    /** "Could not be reached", "neither could be found": what could not be is told of the past. */
    private boolean isNegated(int index) {
        return passage.is(index + 1, Cue.NEGATION) || passage.isSaidBefore(index, i -> passage.is(i, Cue.NEGATION));
    }
}
