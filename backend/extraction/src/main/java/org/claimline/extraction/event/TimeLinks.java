// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.claimline.extraction.text.Token;
import org.claimline.extraction.time.TimeExpression;
import org.claimline.extraction.time.TimeExpression.Type;

/** Decides to which clause of a sentence a time expression belongs: the innermost one whose words surround it. */
final class TimeLinks {
    private static final Set<String> TOGETHER = Set.of("while", "as", "when");

    private TimeLinks() {}

    /** The date that belongs to the clause itself. */
    static Optional<TimeExpression> of(Clause clause, List<Deed> deeds, List<TimeExpression> times) {
        return times.stream()
                .filter(TimeLinks::isDate)
                .filter(time -> clauseOf(time, deeds) == clause)
                .filter(time -> !isSince(time, clause))
                .filter(time -> !isInSubjectApposition(time, clause))
                .findFirst();
    }

    /** The date of a clause of the same sentence that says it happens together with it. */
    static Optional<TimeExpression> ofCompanion(Clause clause, List<Deed> deeds, List<TimeExpression> times) {
        return deeds.stream()
                .map(Deed::clause)
                .filter(other -> other != clause && TOGETHER.contains(other.opener()))
                .flatMap(other -> of(other, deeds, times).stream())
                .findFirst();
    }

    /** Whether it dates something: no duration, and not as vague as "now" or "recently". */
    static boolean isDate(TimeExpression time) {
        boolean date = time.type() == Type.DATE || time.type() == Type.TIME;
        return date
                && !time.value().endsWith("_REF")
                && !time.resolution().when().isUnknown();
    }

    private static Clause clauseOf(TimeExpression time, List<Deed> deeds) {
        Clause best = null;
        for (Deed deed : deeds) {
            Clause clause = deed.clause();
            int at = position(time, clause);
            boolean inside = clause.from() <= at && at < clause.end();
            if (inside
                    && (best == null
                            || clause.level() > best.level()
                            || clause.from() >= best.verb().start())) {
                best = clause;
            }
        }
        return best;
    }

    /** The token at which a time expression begins. */
    static int position(TimeExpression time, Clause clause) {
        List<Token> tokens = clause.sentence().tokens();
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).span().end() > time.span().start()) {
                return i;
            }
        }
        return tokens.size();
    }

    /** "since 2001" says from when something is true, not when something happened. */
    private static boolean isSince(TimeExpression time, Clause clause) {
        int at = position(time, clause);
        List<Token> tokens = clause.sentence().tokens();
        return at > 0 && tokens.get(at - 1).text().toLowerCase(Locale.ROOT).equals("since")
                || tokens.get(at).text().toLowerCase(Locale.ROOT).equals("since");
    }

    /** A date inside what explains the subject: "Ms Ek, a candidate in 2012, rejected". */
    private static boolean isInSubjectApposition(TimeExpression time, Clause clause) {
        int at = position(time, clause);
        if (!clause.hasSubject()
                || at < clause.subject().end()
                || at >= clause.verb().start()) {
            return false;
        }
        List<Token> tokens = clause.sentence().tokens();
        return tokens.get(clause.subject().end()).tag().equals(",")
                && tokens.subList(at, clause.verb().start()).stream()
                        .anyMatch(t -> t.tag().equals(","))
                && at > clause.subject().end() + 2;
    }
}
