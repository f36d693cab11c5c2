// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimline.extraction.event.Subjects.Subject;

/** Reads the clauses of one sentence after the other with their subjects and what they tell. */
final class DeedReader {
    private final Quotations quotations;
    private final Subjects subjects;
    private final Antecedents antecedents;

    DeedReader(Reading reading, Quotations quotations, Cast cast) {
        this.quotations = quotations;
        this.subjects = new Subjects(cast);
        this.antecedents = new Antecedents(reading, cast);
    }

    /** What the clauses of the next sentence tell; {@code time} marks the tokens of time expressions. */
    List<Deed> read(List<Clause> clauses, boolean[] time) {
        List<Deed> deeds = new ArrayList<>();
        Optional<Subject> acting = Optional.empty();
        for (Clause clause : clauses) {
            Deed deed = Deed.of(clause, subject(clause, deeds, acting), time).within(speechAbove(deeds, clause));
            deeds.add(deed);
            acting = acts(deed) ? deed.subject() : acting;
        }
        antecedents.remember(deeds, acting);
        return deeds;
    }

    private Optional<Subject> subject(Clause clause, List<Deed> before, Optional<Subject> acting) {
        return shared(before, clause).or(() -> subjects.of(clause)).or(() -> antecedents.of(clause, before, acting));
    }

    /** The subject that a clause shares with the one before. */
    private static Optional<Subject> shared(List<Deed> deeds, Clause clause) {
        return deeds.stream()
                .filter(deed -> clause.hasSubject() && deed.clause().subject().equals(clause.subject()))
                .findFirst()
                .flatMap(Deed::subject);
    }

    /** The main clause right before a dependent one, when it says something and names who does. */
    private static Optional<Deed> speechAbove(List<Deed> deeds, Clause clause) {
        Optional<Deed> main = clause.isMain()
                ? Optional.empty()
                : deeds.stream().filter(deed -> deed.clause().isMain()).reduce((first, second) -> second);
        return main.filter(deed -> deed.speech() && deed.actor().isPresent());
    }

    /** Whether a pronoun may stand for its subject; whom a quotation speaks of is not who speaks it. */
    private boolean acts(Deed deed) {
        return deed.clause().isMain()
                && !quotations.hold(deed.verbSpan())
                && deed.subject()
                        .filter(who -> who.isPerson() || who.actor().isPresent())
                        .isPresent();
    }
}
