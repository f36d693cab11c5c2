// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.claimline.extraction.Actor;
import org.claimline.extraction.actor.Gender;
import org.claimline.extraction.attribution.Attribution;
import org.claimline.extraction.event.Subjects.Subject;
import org.claimline.extraction.text.Token;
import org.claimline.extraction.text.VerbForms;

/** Resolves the pronouns that are subjects, remembering from sentence to sentence who and what was spoken of. */
final class Antecedents {
    private static final Set<String> IMPERSONAL =
            VerbForms.inflectAll("emerge", "turn", "take", "rain", "snow", "happen", "follow", "appear", "seem");

    private final Reading reading;
    private final Cast cast;
    private Optional<Subject> lastPerson = Optional.empty();
    private Optional<Deed> lastSubject = Optional.empty();

    Antecedents(Reading reading, Cast cast) {
        this.reading = reading;
        this.cast = cast;
    }

    /**
     * For whom or what the subject of a clause stands; empty when it is no pronoun or nobody fits.
     *
     * @param before the clauses before it in its sentence
     * @param acting who acted last in these
     */
    Optional<Subject> of(Clause clause, List<Deed> before, Optional<Subject> acting) {
        if (Subjects.isIt(clause) && clause.isMain()) {
            return before.isEmpty() ? spokenOf(clause) : before.get(0).subject().filter(Subject::isBody);
        }
        if (!Subjects.isPronoun(clause)) {
            return Optional.empty();
        }
        return Subjects.isFirstPerson(clause) ? quoted(clause) : person(clause, acting);
    }

    /** Remembers a sentence, and who acted last in it. */
    void remember(List<Deed> deeds, Optional<Subject> acting) {
        lastPerson = acting.filter(Subject::isPerson).or(() -> lastPerson);
        lastSubject = deeds.stream()
                .filter(deed -> deed.clause().isMain() && deed.subject().isPresent())
                .findFirst()
                .or(() -> lastSubject);
    }

    /** "It": what the sentence before was about, unless the verb takes an "it" that stands for nothing. */
    private Optional<Subject> spokenOf(Clause clause) {
        String verb = verb(clause).lower();
        return lastSubject
                .filter(deed -> !IMPERSONAL.contains(verb))
                .filter(deed -> deed.clause().sentence().paragraph()
                        == clause.sentence().paragraph())
                .filter(deed -> Subjects.isSingular(deed.clause()))
                .flatMap(Deed::subject)
                .filter(subject -> !subject.isPerson() && !Bodies.isOffice(subject.name()));
    }

    /** "He" or "she": who acted before in the sentence, the speaker, who acted last, or who was named last. */
    private Optional<Subject> person(Clause clause, Optional<Subject> acting) {
        Token pronoun = clause.sentence().tokens().get(clause.subject().start());
        Gender gender = Cast.gender(pronoun.text());
        Predicate<Subject> fits =
                who -> who.actor().map(cast::gender).orElse(Gender.UNKNOWN).agrees(gender);
        Optional<Subject> known = acting.filter(fits)
                .or(() -> speaker(clause).filter(fits))
                .or(() -> lastPerson.filter(fits))
                .filter(who -> !who.isBody() || Bodies.isOffice(who.name()));
        boolean other = acting.isEmpty() && lastPerson.filter(fits.negate()).isPresent();
        return known.or(() -> other
                ? named(Cast.lastPerson(reading.actors(), pronoun.span().start(), Optional.empty(), gender))
                : Optional.empty());
    }

    private Optional<Subject> speaker(Clause clause) {
        return named(reading.withCueIn(verb(clause).span()).flatMap(Attribution::speaker));
    }

    /** Who says "I". */
    private Optional<Subject> quoted(Clause clause) {
        return named(reading.withContent(verb(clause).span()).flatMap(Attribution::speaker));
    }

    private static Token verb(Clause clause) {
        return clause.sentence().tokens().get(clause.verb().head());
    }

    private static Optional<Subject> named(Optional<Actor> person) {
        return person.filter(actor -> !Subjects.isVague(actor.name()))
                .filter(actor -> actor.name().chars().anyMatch(Character::isUpperCase) || Bodies.isOffice(actor.name()))
                .map(actor -> new Subject(actor.name(), Optional.of(actor)));
    }
}
