// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.event;

import org.claimline.extraction.EventKind;
import org.claimline.extraction.Span;
import org.claimline.extraction.event.Clause.Range;
import org.claimline.extraction.text.Token;
import org.claimline.extraction.time.DateResolution;

/**
 * A clause, or a noun phrase in it, that may be an event.
 *
 * @param clause the clause
 * @param phrase the noun phrase that names the event; empty when the clause itself tells it
 * @param date when
 * @param own whether the date stands in the clause
 * @param weight by which one of several that tell the same is chosen
 */
record Candidate(Clause clause, Range phrase, DateResolution date, boolean own, int weight) {

    boolean isNominal() {
        return !phrase.isEmpty();
    }

    EventKind kind() {
        return EventLexicon.english()
                .headNoun(clause.sentence().tokens(), phrase)
                .map(EventLexicon.NounEntry::kind)
                .orElse(EventKind.OTHER);
    }

    /** Position of the word that names the event. */
    int position() {
        return isNominal() ? phrase.start() : clause.verb().head();
    }

    /** What the event is of: two candidates with one key and one date tell the same. */
    String subjectKey() {
        return isNominal() ? "#" + phrase.start() : "@" + clause.subject().start();
    }

    Span trigger() {
        Token token = clause.sentence()
                .tokens()
                .get(isNominal() ? phrase.end() - 1 : clause.verb().head());
        return token.span();
    }
}
