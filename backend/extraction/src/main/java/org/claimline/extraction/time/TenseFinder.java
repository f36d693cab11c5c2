// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.time;

import java.util.List;
import java.util.function.IntPredicate;

/**
 * Finds the tense of a time expression from word forms alone: the nearest verb before it in its sentence decides, else the
 * nearest behind it. Immutable and thread-safe.
 */
final class TenseFinder {
    private static final int AUXILIARIES = 3;

    /** So many items away, what could be or is to be still surely speaks of the expression: "could come to a vote on Friday". */
    private static final int NEAR = 6;

    private final Outlook outlook;
    private final int past;
    private final int unchanged;
    private final int future;
    private final int present;
    private final int staged;
    private final int modal;
    private final int certain;
    private final int possible;
    private final int condition;
    private final int comparison;
    private final int underway;
    private final int until;
    private final int conjunction;
    private final int gathering;
    private final int at;
    private final int being;
    private final int notVerb;
    private final int article;
    private final int base;
    private final int directed;
    private final int negation;
    private final int intention;
    private final int toward;
    private final int to;
    private final int have;
    private final int had;
    private final int did;
    private final int since;
    private final int before;
    private final int could;
    private final int possessive;
    private final int comma;
    private final Arrangement[] arrangements;

    /** A word that looks forward when another follows: "due to meet", "scheduled for Friday", "planned a march". */
    private record Arrangement(int word, int follower) {}

    TenseFinder(Symbols symbols, Lexicon lexicon) {
        outlook = new Outlook(symbols, lexicon);
        past = symbols.intern("<past>");
        unchanged = symbols.intern("<unchanged>");
        future = symbols.intern("<future>");
        present = symbols.intern("<present>");
        staged = symbols.intern("<staged>");
        modal = symbols.intern("<modal>");
        certain = symbols.intern("<certain>");
        possible = symbols.intern("<possible>");
        condition = symbols.intern("<condition>");
        comparison = symbols.intern("<comparison>");
        underway = symbols.intern("<underway>");
        conjunction = symbols.intern("<conjunction>");
        gathering = symbols.intern("<gathering>");
        at = symbols.intern("<at>");
        until = symbols.intern("<until>");
        being = symbols.intern("<being>");
        notVerb = symbols.intern("<notverb>");
        article = symbols.intern("<article>");
        base = symbols.intern("<base>");
        directed = symbols.intern("<directed>");
        negation = symbols.intern("<negation>");
        intention = symbols.intern("<intention>");
        toward = symbols.intern("<toward>");
        to = lexicon.literal("to");
        have = lexicon.literal("have");
        had = lexicon.literal("had");
        did = lexicon.literal("did");
        since = lexicon.literal("since");
        before = lexicon.literal("before");
        could = lexicon.literal("could");
        possessive = lexicon.literal("'s");
        comma = lexicon.literal(",");
        arrangements = new Arrangement[] {
            new Arrangement(symbols.intern("<arranged>"), symbols.intern("<forward>")),
            new Arrangement(symbols.intern("<appointed>"), toward),
            new Arrangement(symbols.intern("<planned>"), article)
        };
    }

    /** The tense in which the text speaks of the item at an index. */
    Tense at(List<Item> items, int index) {
        Passage passage = new Passage(items);
        if (outlook.isAhead(passage, index)) {
            return Tense.FUTURE;
        }
        if (passage.is(index - 1, since)) {
            return Tense.PAST;
        }
        if (passage.is(index + 1, possessive)) {
            return ofOwner(passage, index);
        }
        if (opensClause(passage, index)) {
            Tense next = after(passage, index, i -> i > index + AUXILIARIES);
            if (next == Tense.PAST || next == Tense.FUTURE) {
                return next;
            }
        }
        Tense said = before(passage, index);
        if (said == Tense.PAST || said == Tense.FUTURE) {
            return said;
        }
        Tense behind = after(passage, index, i -> false);
        if (passage.is(index - 1, until) && behind != Tense.PAST) {
            return Tense.FUTURE;
        }
        return said == Tense.POSSIBLE && behind != Tense.FUTURE ? said : behind;
    }

    /** "But on Monday", "who on Monday": the verb comes next. */
    private boolean opensClause(Passage passage, int index) {
        return passage.is(index - 1, conjunction) || passage.is(index - 1, at) && passage.is(index - 2, conjunction);
    }

    /** "Wednesday's ruling" has happened unless the rest of the clause looks ahead, or what comes before it is still to come. */
    private Tense ofOwner(Passage passage, int index) {
        boolean isObject = index > 0 && of(passage, index - 1) == Tense.PAST;
        boolean ahead = after(passage, index, i -> passage.is(i, comma)) == Tense.FUTURE
                || (passage.is(index - 1, before)
                                || passage.is(index + 2, gathering)
                                || passage.is(index + 3, gathering))
                        && before(passage, index) == Tense.FUTURE;
        return ahead && !isObject ? Tense.FUTURE : Tense.PAST;
    }

    private Tense before(Passage passage, int index) {
        int open = Integer.MIN_VALUE;
        for (int i = index - 1; passage.reachesBack(index, i); i--) {
            Tense tense = of(passage, i);
            if (tense == Tense.PAST && open >= 0 && passage.is(i, directed)) {
                return Tense.POSSIBLE;
            }
            if (tense != Tense.UNSAID) {
                return tense == Tense.POSSIBLE && index - i <= NEAR ? Tense.FUTURE : tense;
            }
            if (open < 0 && passage.is(i, to) && passage.is(i + 1, base)) {
                open = i;
            }
        }
        return open < 0 ? Tense.UNSAID : index - open <= NEAR ? Tense.FUTURE : Tense.POSSIBLE;
    }

    /** The tense of the nearest verb behind an index, in the same sentence and before what ends the search. */
    private Tense after(Passage passage, int index, IntPredicate end) {
        for (int i = index + 1; passage.reachesAhead(index, i) && !end.test(i); i++) {
            Tense tense = of(passage, i);
            if (tense != Tense.UNSAID) {
                return tense;
            }
        }
        return Tense.UNSAID;
    }

    /** The tense that the word at an index tells of, if it tells one. */
    private Tense of(Passage passage, int i) {
        if (isArranged(passage, i)) {
            return passage.is(i - 1, had) || passage.is(i - 2, had) ? Tense.PAST : Tense.FUTURE;
        }
        if (looksForward(passage, i)) {
            return Tense.FUTURE;
        }
        if (isOpen(passage, i)) {
            return Tense.POSSIBLE;
        }
        return isPast(passage, i) ? isInfinite(passage, i) ? Tense.FUTURE : Tense.PAST : Tense.UNSAID;
    }

    private boolean looksForward(Passage passage, int i) {
        return passage.is(i, future) && !isNoun(passage, i)
                || passage.is(i, to) && passage.is(i - 1, being)
                || passage.is(i, staged) && passage.is(i - 1, being)
                || isPresent(passage, i);
    }

    /** "He revised his travel plans in May"; but "his plans to leave in May" look forward. */
    private boolean isNoun(Passage passage, int i) {
        return passage.is(i, intention)
                && (passage.is(i - 1, article) || passage.is(i - 2, article))
                && !passage.is(i + 1, toward);
    }

    /** "They meet on Friday"; not "to meet", "did not meet". */
    private boolean isPresent(Passage passage, int i) {
        return passage.is(i, present)
                && !passage.is(i - 1, to)
                && !passage.is(i - 1, negation)
                && !passage.is(i - 1, did)
                && !passage.is(i - 1, article);
    }

    /** "If elected in May", "is leaving on Friday", "could return on Friday". */
    private boolean isOpen(Passage passage, int i) {
        return passage.is(i, condition)
                || passage.is(i - 1, condition) && isRegularPast(passage, i)
                || passage.is(i, underway) && passage.is(i - 1, being)
                || isPossible(passage, i);
    }

    /** "Could return on Friday"; not "could have returned", "could not return". */
    private boolean isPossible(Passage passage, int i) {
        return passage.is(i, possible)
                && !passage.is(i + 1, have)
                && !passage.is(i + 2, have)
                && !(passage.is(i, could) && isNegated(passage, i));
    }

    /** "Due to meet", "expected in May"; but "rose more than expected in May". */
    private boolean isArranged(Passage passage, int i) {
        if (passage.is(i - 1, comparison)) {
            return false;
        }
        for (Arrangement arrangement : arrangements) {
            if (passage.is(i, arrangement.word) && passage.is(i + 1, arrangement.follower)) {
                return true;
            }
        }
        return false;
    }

    private boolean isPast(Passage passage, int i) {
        return passage.is(i, past)
                || passage.is(i, unchanged) && !passage.is(i - 1, to) && !passage.is(i - 1, article)
                || isRegularPast(passage, i);
    }

    /** A word in -ed, unless it stands as an adjective: "unspecified", "the reduced dividend". */
    private boolean isRegularPast(Passage passage, int i) {
        String word = passage.at(i).word();
        boolean verb = word.length() > 4 && word.endsWith("ed") && !word.startsWith("un") && !passage.is(i, notVerb);
        return verb && !passage.is(i - 1, article);
    }

    /**
     * Whether the participle at an item belongs to an infinitive or a modal: "would still be held", "to be held"; but "may
     * have been held" tells of the past.
     */
    private boolean isInfinite(Passage passage, int participle) {
        boolean perfect = false;
        for (int i = participle - 1; i >= 0 && i >= participle - AUXILIARIES; i--) {
            String word = passage.at(i).word();
            if (passage.is(i, could) && isNegated(passage, i)) {
                return false;
            }
            if (passage.is(i, modal) || word.equals("be") && passage.is(i - 1, to)) {
                return !perfect || passage.is(i, certain);
            }
            if (!Character.isLetter(word.isEmpty() ? ' ' : word.charAt(0))) {
                return false;
            }
            perfect |= passage.is(i, have);
        }
        return false;
    }

    /** "Could not be reached", "neither could be found": what could not be is told of the past. */
    private boolean isNegated(Passage passage, int index) {
        return passage.is(index + 1, negation) || passage.isSaidBefore(index, i -> passage.is(i, negation));
    }
}
