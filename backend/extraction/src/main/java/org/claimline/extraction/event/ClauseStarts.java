// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.event;

import java.util.List;
import java.util.Set;
import org.claimline.extraction.event.Clause.Range;
import org.claimline.extraction.text.Token;

/** Finds where a clause begins before its verb: at the word that opens a dependent one, else behind what divides it. */
final class ClauseStarts {
    private static final Set<String> SUBORDINATORS = Set.of(
            "after",
            "before",
            "while",
            "as",
            "because",
            "although",
            "though",
            "since",
            "if",
            "unless",
            "until",
            "when",
            "where",
            "that",
            "which",
            "whom",
            "whether",
            "how",
            "why",
            "what",
            "whatever",
            "whichever",
            "once",
            "so");
    private static final Set<String> NO_PREPOSITIONS =
            Set.of("whatever", "whichever", "whether", "although", "though", "because", "if", "unless", "while");
    private static final Set<String> STOPS = Set.of(",", ":", "''");

    private final List<Token> tokens;
    private final boolean[] time;
    private final SubjectFinder subjects;

    ClauseStarts(List<Token> tokens, boolean[] time, SubjectFinder subjects) {
        this.tokens = tokens;
        this.time = time;
        this.subjects = subjects;
    }

    /** Whether the word may open a dependent clause. */
    boolean isSubordinator(int i) {
        return SUBORDINATORS.contains(tokens.get(i).lower());
    }

    /** The last word that opens a dependent clause whose subject follows at once, or -1. */
    int opener(int left, int start) {
        for (int i = start - 1; i >= left; i--) {
            Range subject = subjects.subject(i + 1, start);
            boolean directly = !subject.isEmpty() && subject.start() <= i + 2;
            boolean reaches = directly && (subjects.reaches(subject, start) || subjects.isList(subject, start));
            if (isSubordinator(i) && reaches && !time[i]) {
                return i;
            }
            if (STOPS.contains(tokens.get(i).tag()) && !isInside(i) && directly && subjects.reaches(subject, start)) {
                return openerOfList(left, i);
            }
        }
        return -1;
    }

    /** "whatever the mayor, Ek and Lind promised": the word that opens a clause whose subject holds the comma, or -1. */
    private int openerOfList(int left, int comma) {
        int at = comma - 1;
        while (at > left && subjects.isNominal(at)) {
            at--;
        }
        boolean list = at < comma - 1
                && tokens.subList(comma, tokens.size()).stream()
                        .anyMatch(t -> t.tag().equals("CC"));
        return list && NO_PREPOSITIONS.contains(tokens.get(at).lower()) ? at : -1;
    }

    /** A quotation mark that closes no sentence and no part of one: "an \"open\" vote was held". */
    private boolean isInside(int i) {
        return tokens.get(i).tag().equals("''")
                && i > 0
                && !tokens.get(i - 1).tag().matches("[.,]");
    }

    /** Where the region of an independent clause begins: behind the last coordinator or comma whose subject reaches the verb. */
    int boundary(int left, int start) {
        for (int i = start - 1; i >= left; i--) {
            boolean divides = SubjectFinder.DIVIDERS.contains(tokens.get(i).tag()) && !isInside(i);
            Range subject = divides ? subjects.directly(i + 1, start) : Range.NONE;
            if (!subject.isEmpty() && subjects.reaches(subject, start)) {
                return tokens.get(i).tag().equals("CC") ? subjects.wholeSubject(left, i) : i + 1;
            }
        }
        return left;
    }
}
