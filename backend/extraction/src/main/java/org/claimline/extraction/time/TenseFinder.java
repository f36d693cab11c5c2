// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.time;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Finds the tense of a time expression from word forms alone: the nearest verb before it in its sentence decides, else the
 * nearest behind it. Immutable and thread-safe.
 */
final class TenseFinder {
    /** How many items away a verb is looked for. */
    private static final int REACH = 30;

    private static final int AUXILIARIES = 3;

    private final int past;
    private final int future;
    private final int modal;
    private final int being;
    private final int notVerb;
    private final int article;
    private final int to;
    private final int as;
    private final int had;
    private final int since;
    private final int until;
    private final int by;
    private final int could;
    private final int negation;
    private final int deferred;
    private final int possessive;
    private final int comma;
    private final int ahead;
    private final int of;
    private final int than;
    private final int later;
    private final int intention;
    private final int toward;
    private final Arrangement[] arrangements;

    /** A word that looks forward when another follows: "due to meet", "scheduled for Friday", "planned a march". */
    private record Arrangement(int word, int follower) {}

    TenseFinder(Symbols symbols, Lexicon lexicon) {
        past = symbols.intern("<past>");
        future = symbols.intern("<future>");
        modal = symbols.intern("<modal>");
        being = symbols.intern("<being>");
        notVerb = symbols.intern("<notverb>");
        article = symbols.intern("<article>");
        until = symbols.intern("<until>");
        negation = symbols.intern("<negation>");
        deferred = symbols.intern("<deferred>");
        to = literal("to", symbols, lexicon);
        as = literal("as", symbols, lexicon);
        had = literal("had", symbols, lexicon);
        since = literal("since", symbols, lexicon);
        by = literal("by", symbols, lexicon);
        could = literal("could", symbols, lexicon);
        possessive = literal("'s", symbols, lexicon);
        comma = literal(",", symbols, lexicon);
        ahead = literal("ahead", symbols, lexicon);
        of = literal("of", symbols, lexicon);
        than = literal("than", symbols, lexicon);
        later = literal("later", symbols, lexicon);
        intention = symbols.intern("<intention>");
        toward = symbols.intern("<toward>");
        arrangements = new Arrangement[] {
            new Arrangement(symbols.intern("<arranged>"), symbols.intern("<forward>")),
            new Arrangement(symbols.intern("<appointed>"), toward),
            new Arrangement(symbols.intern("<planned>"), article)
        };
    }

    private static int literal(String word, Symbols symbols, Lexicon lexicon) {
        lexicon.addLiteral(word);
        return symbols.intern(word);
    }

    /** The tense in which the text speaks of the item at an index. */
    Tense at(List<Item> items, int index) {
        if (isStillAhead(items, index) || isPutOff(items, index) || isDue(items, index)) {
            return Tense.FUTURE;
        }
        if (is(items, index - 1, since)) {
            return Tense.PAST;
        }
        if (is(items, index + 1, possessive)) {
            // "Wednesday's ruling" has happened unless the rest of the clause looks ahead.
            return after(items, index, i -> items.get(i).is(comma)) == Tense.FUTURE ? Tense.FUTURE : Tense.PAST;
        }
        Tense before = before(items, index);
        return before == Tense.UNSAID ? after(items, index, i -> false) : before;
    }

    /** "As early as Tuesday", "no later than Tuesday", "ahead of Tuesday's vote". */
    private boolean isStillAhead(List<Item> items, int index) {
        return is(items, index - 1, as) && is(items, index - 3, as)
                || is(items, index - 1, than) && is(items, index - 2, later)
                || is(items, index - 1, of) && is(items, index - 2, ahead);
    }

    /** "To be paid by February", unless something had been done by then. */
    private boolean isDue(List<Item> items, int index) {
        return is(items, index - 1, by)
                && !isSaidBefore(items, index, i -> items.get(i).is(had))
                && !isSoonAfter(items, index, had);
    }

    private static boolean isSoonAfter(List<Item> items, int index, int symbol) {
        return IntStream.rangeClosed(index + 1, index + AUXILIARIES).anyMatch(i -> is(items, i, symbol));
    }

    /** "Postponed until Tuesday", "has until Tuesday to decide". */
    private boolean isPutOff(List<Item> items, int index) {
        return is(items, index - 1, until)
                && (is(items, index + 1, to)
                        || isSaidBefore(items, index, i -> items.get(i).is(deferred)));
    }

    private Tense before(List<Item> items, int index) {
        for (int i = index - 1; i >= 0 && i >= index - REACH; i--) {
            if (endsSentence(items, i) || items.get(i + 1).paragraph()) {
                break;
            }
            Tense tense = of(items, i);
            if (tense != Tense.UNSAID) {
                return tense;
            }
        }
        return Tense.UNSAID;
    }

    /** The tense of the nearest verb behind an index, in the same sentence and before what ends the search. */
    private Tense after(List<Item> items, int index, IntPredicate end) {
        for (int i = index + 1; i < items.size() && i <= index + REACH; i++) {
            if (endsSentence(items, i) || items.get(i).paragraph() || end.test(i)) {
                break;
            }
            Tense tense = of(items, i);
            if (tense != Tense.UNSAID) {
                return tense;
            }
        }
        return Tense.UNSAID;
    }

    private boolean isSaidBefore(List<Item> items, int index, IntPredicate said) {
        for (int i = index - 1; i >= 0 && i >= index - REACH && !endsSentence(items, i); i--) {
            if (said.test(i)) {
                return true;
            }
        }
        return false;
    }

    /** The tense that the word at an index tells of, if it tells one. */
    private Tense of(List<Item> items, int i) {
        Item item = items.get(i);
        if (isArranged(items, i)) {
            return is(items, i - 1, had) || is(items, i - 2, had) ? Tense.PAST : Tense.FUTURE;
        }
        if (item.is(future) && !isNoun(items, i) || is(items, i - 1, being) && item.is(to)) {
            return Tense.FUTURE;
        }
        if (item.is(past) || isRegularPast(items, i)) {
            return isInfinite(items, i) ? Tense.FUTURE : Tense.PAST;
        }
        return Tense.UNSAID;
    }

    /** "He revised his travel plans in May"; but "his plans to leave in May" look forward. */
    private boolean isNoun(List<Item> items, int i) {
        return items.get(i).is(intention)
                && (is(items, i - 1, article) || is(items, i - 2, article))
                && !is(items, i + 1, toward);
    }

    private boolean isArranged(List<Item> items, int i) {
        for (Arrangement arrangement : arrangements) {
            if (items.get(i).is(arrangement.word) && is(items, i + 1, arrangement.follower)) {
                return true;
            }
        }
        return false;
    }

    /** A word in -ed, unless it stands as an adjective: "unspecified", "the reduced dividend". */
    private boolean isRegularPast(List<Item> items, int i) {
        Item item = items.get(i);
        String word = item.word();
        boolean verb = word.length() > 4 && word.endsWith("ed") && !word.startsWith("un") && !item.is(notVerb);
        return verb && !is(items, i - 1, article);
    }

    /** Whether the participle at an item belongs to an infinitive or a modal: "would still be held", "to be held". */
    private boolean isInfinite(List<Item> items, int participle) {
        for (int i = participle - 1; i >= 0 && i >= participle - AUXILIARIES; i--) {
            Item item = items.get(i);
            if (item.is(could) && isNegated(items, i)) {
                return false;
            }
            if (item.is(modal) || item.word().equals("be") && is(items, i - 1, to)) {
                return true;
            }
            if (!Character.isLetter(item.word().isEmpty() ? ' ' : item.word().charAt(0))) {
                return false;
            }
        }
        return false;
    }

    /** "Could not be reached", "neither could be found": what could not be is told of the past. */
    private boolean isNegated(List<Item> items, int index) {
        return is(items, index + 1, negation)
                || isSaidBefore(items, index, i -> items.get(i).is(negation));
    }

    /**
     * A full stop ends no sentence behind an initial ("George W. Bush"), nor when the text goes on in lower case or with a
     * comma ("Mobile, Ala., will").
     */
    private boolean endsSentence(List<Item> items, int i) {
        if (!items.get(i).endsSentence() || is(items, i + 1, comma)) {
            return false;
        }
        boolean initial =
                i > 0 && items.get(i).isFullStop() && items.get(i - 1).word().length() == 1;
        return !initial && (i + 1 == items.size() || !items.get(i + 1).lowerCase());
    }

    private static boolean is(List<Item> items, int i, int symbol) {
        return i >= 0 && i < items.size() && items.get(i).is(symbol);
    }
}
