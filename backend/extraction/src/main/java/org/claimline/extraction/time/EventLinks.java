// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.time;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads beside a time expression which kind of event it dates ("was shot dead on Oct. 23", "the Oct. 23 shooting"), and from
 * which kind it is counted ("the weeks before his death"). The kinds are classes of the lexicon.
 *
 * @param passage the text
 */
record EventLinks(Passage passage) {
    /** So many items stand between a determiner or a date and its noun: "the Oct. 23 fatal sniper shooting". */
    private static final int MODIFIERS = 3;

    /** So many items a clause has between an event and its date. */
    private static final int CLAUSE = 10;

    /**
     * What an expression is counted from.
     *
     * @param kind the kind of event
     * @param sign -1 for what lies before it, 1 for what lies after it
     */
    record Count(String kind, int sign) {}

    /** The kind of event that the expression at an index is counted from. */
    Optional<Count> countedFrom(int index) {
        boolean before = passage.is(index + 1, Cue.BEFOREHAND);
        return before || passage.is(index + 1, Cue.AFTERWARD)
                ? ahead(index + 1).map(kind -> new Count(kind, before ? -1 : 1))
                : Optional.empty();
    }

    /** The kinds of event that the expression at an index dates; two in "killed in a crash on Oct. 23". */
    List<String> dated(int index) {
        Optional<String> behind = named(index).or(() -> opened(index) ? ahead(index + 1) : Optional.empty());
        return behind.isPresent() || passage.is(index - 1, Cue.ALOOF)
                ? behind.stream().toList()
                : Stream.concat(noun(index).stream(), verb(index).stream()).toList();
    }

    /** "The Oct. 23 sniper shooting", "Friday's attack". */
    private Optional<String> named(int index) {
        for (int i = index + 1; i <= index + MODIFIERS + 1 && passage.reachesAhead(index, i); i++) {
            if (isEvent(i)) {
                return Optional.of(passage.value(i, Cue.EVENT));
            }
            if (passage.is(i, Cue.COMMA) || passage.is(i, Cue.TOPIC) || passage.is(i, Cue.CONJUNCTION) || isVerb(i)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private boolean isEvent(int i) {
        return passage.is(i, Cue.EVENT) && !passage.is(i + 1, Cue.COMPOUND);
    }

    /** "Last fall when he was shot"; "On Oct. 23, he was shot". */
    private boolean opened(int index) {
        int first = passage.is(index - 1, Cue.AT) ? index - 1 : index;
        boolean begins = !passage.reachesBack(index, first - 1);
        return passage.is(index + 1, Cue.WHEN) || begins && passage.is(index + 1, Cue.COMMA);
    }

    /** The first event behind an index, unless the clause tells of something else before. */
    private Optional<String> ahead(int index) {
        for (int i = index + 1; i <= index + CLAUSE && passage.reachesAhead(index, i); i++) {
            if (passage.is(i, Cue.BEFELL)) {
                return Optional.of(passage.value(i, Cue.BEFELL));
            }
            if (isEvent(i)) {
                return Optional.of(passage.value(i, Cue.EVENT));
            }
            if (isBreak(i) || isVerb(i)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "The attack on Oct. 23"; but "charged with murder on Oct. 23", "a probe of the attack on Oct. 23". */
    private Optional<String> noun(int index) {
        int noun = index - 2;
        boolean joined = passage.is(index - 1, Cue.AT) || passage.is(index - 1, Cue.OF);
        if (!joined || !passage.is(noun, Cue.EVENT)) {
            return Optional.empty();
        }
        for (int i = noun - 1; i >= noun - MODIFIERS && passage.reachesBack(noun, i); i--) {
            if (passage.is(i, Cue.ARTICLE) || passage.is(i, Cue.POSSESSIVE)) {
                boolean isTopic = passage.is(i - 1, Cue.TOPIC) && !passage.is(i - 2, Cue.BEFELL);
                return Optional.of(passage.value(noun, Cue.EVENT)).filter(kind -> !isTopic);
            }
            if (passage.is(i, Cue.TOPIC)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "He was shot in his kitchen on Oct. 23", "the blast occurred on Oct. 23". */
    private Optional<String> verb(int index) {
        for (int i = index - 1; i >= index - CLAUSE && passage.reachesBack(index, i) && !isBreak(i); i--) {
            if (passage.is(i, Cue.BEFELL)) {
                return Optional.of(passage.value(i, Cue.BEFELL));
            }
            boolean isAppointed = passage.is(i, Cue.SCHEDULED) || passage.is(i, Cue.COPULA) && i == index - 2;
            if (passage.is(i, Cue.OCCURRED) || isAppointed) {
                return subject(i);
            }
            if (isVerb(i)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Optional<String> subject(int verb) {
        for (int i = verb - 1; i >= verb - CLAUSE && passage.reachesBack(verb, i) && !isBreak(i); i--) {
            if (isEvent(i)) {
                return Optional.of(passage.value(i, Cue.EVENT));
            }
        }
        return Optional.empty();
    }

    private boolean isBreak(int i) {
        return passage.is(i, Cue.COMMA)
                || passage.is(i, Cue.CONJUNCTION)
                || passage.at(i).found() != null;
    }

    private boolean isVerb(int i) {
        return !passage.is(i, Cue.AUXILIARY) && (passage.is(i, Cue.PAST) || passage.isRegularPast(i));
    }
}
