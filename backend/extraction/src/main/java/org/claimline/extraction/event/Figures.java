// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.claimline.extraction.event.Clause.Range;
import org.claimline.extraction.text.Token;

/** Tells whose figures rose or fell: "the bank said net income fell" speaks of its own. */
final class Figures {
    private static final Set<String> NAMES = Set.of(
            "income",
            "profit",
            "profits",
            "earnings",
            "sales",
            "revenue",
            "revenues",
            "results",
            "shares",
            "stock",
            "loss",
            "losses",
            "orders",
            "production",
            "output",
            "net",
            "costs",
            "turnover",
            "deliveries",
            "bookings");

    private Figures() {}

    /** Who says so of figures that the clause gives to nobody. */
    static Optional<Deed> owner(Deed deed, boolean[] time) {
        return deed.above()
                .filter(above -> above.subject().isPresent() && isNobodys(deed.clause()))
                .filter(above -> follows(above.clause(), deed.clause(), time));
    }

    private static boolean isNobodys(Clause clause) {
        Range subject = clause.subject();
        List<Token> tokens = clause.sentence().tokens();
        return clause.hasSubject()
                && NAMES.contains(tokens.get(subject.end() - 1).lower())
                && tokens.subList(subject.start(), subject.end()).stream()
                        .allMatch(token -> token.tag().matches("JJ.?|NNS?|VBG|VBN"));
    }

    /** Whether nothing but "that" and dates stand between what says so and what is said. */
    private static boolean follows(Clause above, Clause clause, boolean[] time) {
        int at = above.verb().end();
        while (at < clause.subject().start()
                && (time[at] || clause.sentence().tokens().get(at).tag().matches("IN|``"))) {
            at++;
        }
        return at == clause.subject().start();
    }
}
