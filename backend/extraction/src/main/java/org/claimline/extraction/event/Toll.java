// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.event;

import java.util.List;
import java.util.Set;
import org.claimline.extraction.text.Token;
import org.claimline.extraction.text.VerbForms;

/** "A ferry sank, and forty people died": how many were harmed or saved is no event beside the one that did it. */
final class Toll {
    private static final Set<String> HARM =
            VerbForms.inflectAll("die", "kill", "injure", "wound", "hurt", "drown", "rescue", "displace");
    private static final Set<String> MANY = Set.of(
            "dozens", "scores", "hundreds", "thousands", "several", "many", "some", "more", "about", "nearly", "at");

    private Toll() {}

    /** Whether the clause only counts whom an event of the same sentence and date has struck. */
    static boolean is(Candidate candidate, List<Candidate> candidates) {
        return counts(candidate)
                && candidates.stream()
                        .anyMatch(event -> !event.isNominal()
                                && event.position() < candidate.position()
                                && !event.deed().speech()
                                && !counts(event)
                                && event.date().when().equals(candidate.date().when()));
    }

    /** "Eleven were taken to hospital", "dozens were evacuated". */
    private static boolean isTreated(VerbGroup verb, Token word) {
        return verb.passive() && word.text().matches("taken|treated|evacuated|hospitali[sz]ed");
    }

    private static boolean counts(Candidate candidate) {
        if (candidate.isNominal() || candidate.own() || !candidate.clause().hasSubject()) {
            return false;
        }
        List<Token> tokens = candidate.tokens();
        Token first = tokens.get(candidate.clause().subject().start());
        Token verb = tokens.get(candidate.clause().verb().head());
        return (first.tag().equals("CD") || MANY.contains(first.lower()))
                && (HARM.contains(verb.text()) || isTreated(candidate.clause().verb(), verb));
    }
}
