// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.event;

import java.util.List;
import java.util.Set;
import org.claimline.extraction.event.VerbGroup.Tense;
import org.claimline.extraction.text.Token;
import org.claimline.extraction.text.VerbForms;

/** Tells clauses that describe or look back from those that go on with the news. */
final class Background {
    private static final Set<String> LOOKING_BACK = Set.of(
            "earlier",
            "previously",
            "previous",
            "formerly",
            "once",
            "originally",
            "initially",
            "historically",
            "traditionally",
            "often",
            "usually",
            "always",
            "frequently",
            "regularly",
            "repeatedly",
            "ago",
            "prior",
            "already");

    private static final Set<String> HABITS =
            Set.of("still", "always", "often", "usually", "regularly", "frequently", "sometimes", "never", "rarely");

    private Background() {}

    /** "had met", "was sitting", "still speaks", "earlier talks failed": nothing that happened on the day that is told. */
    static boolean is(Deed deed) {
        return isPluperfect(deed) || isHabit(deed) || !deed.speech() && (isGoingOn(deed) || looksBack(deed));
    }

    private static boolean isHabit(Deed deed) {
        VerbGroup verb = deed.clause().verb();
        return verb.tense() == Tense.PRESENT && verb.start() > 0 && HABITS.contains(word(deed, verb.start() - 1));
    }

    /** "had met": before the day that is told. */
    static boolean isPluperfect(Deed deed) {
        VerbGroup verb = deed.clause().verb();
        return verb.tense() == Tense.PAST
                && verb.head() > verb.start()
                && word(deed, verb.start()).equals("had");
    }

    private static boolean isGoingOn(Deed deed) {
        VerbGroup verb = deed.clause().verb();
        return verb.tense() == Tense.PAST
                && deed.clause().sentence().tokens().get(verb.head()).tag().equals("VBG")
                && VerbForms.isBe(word(deed, verb.start()));
    }

    private static boolean looksBack(Deed deed) {
        Clause clause = deed.clause();
        List<Token> tokens = clause.sentence().tokens();
        return tokens.subList(Math.min(clause.from(), clause.start()), clause.end()).stream()
                .anyMatch(token -> LOOKING_BACK.contains(token.lower()));
    }

    private static String word(Deed deed, int at) {
        return deed.clause().sentence().tokens().get(at).lower();
    }
}
