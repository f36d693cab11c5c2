// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.claimline.extraction.Actor;
import org.claimline.extraction.EventKind;
import org.claimline.extraction.Span;
import org.claimline.extraction.actor.Gender;
import org.claimline.extraction.article.DatedArticle.Part;
import org.claimline.extraction.attribution.Attribution;
import org.claimline.extraction.event.EventLexicon.VerbClass;
import org.claimline.extraction.event.NominalFinder.Nominal;
import org.claimline.extraction.event.Subjects.Subject;
import org.claimline.extraction.event.VerbGroup.Tense;
import org.claimline.extraction.text.Sentence;
import org.claimline.extraction.text.Token;
import org.claimline.extraction.text.VerbForms;
import org.claimline.extraction.time.DateResolution;
import org.claimline.extraction.time.TimeExpression;
import org.claimline.extraction.time.When;

/**
 * Reads one part of an article from its first sentence to its last and remembers what a reader would: who was spoken of and
 * which day is being told.
 */
final class PartReader {
    private static final Set<String> CONCESSIONS = Set.of("if", "unless", "whatever", "whichever");
    private static final Set<String> IMPERSONAL =
            VerbForms.inflectAll("emerge", "turn", "take", "rain", "snow", "happen", "follow", "appear", "seem");
    private static final int SHORTEST_TITLE = 8;

    /** Among how many sentences the lead is looked for: a page's appeals may stand before it. */
    private static final int LEAD = 3;

    private final Reading reading;
    private final Part part;
    private final Quotations quotations;
    private final Cast cast;
    private final Subjects subjects;
    private final TitleWriter titles;
    private final MentionWriter writer;
    private final Narrative narrative;
    private final Selection selection;
    private final Set<String> acted = new HashSet<>();
    private Optional<Subject> lastPerson = Optional.empty();
    private Optional<Mention> recalled = Optional.empty();
    private Deed lastSubject;
    private boolean told;

    PartReader(Reading reading, Part part, Cast cast, MentionWriter writer) {
        this.reading = reading;
        this.part = part;
        this.quotations = new Quotations(reading.text().text(), part.body());
        this.cast = cast;
        this.subjects = new Subjects(cast);
        this.titles = new TitleWriter(reading);
        this.writer = writer;
        this.selection = new Selection(reading, quotations, part.entry().isPresent());
        this.narrative = new Narrative(reading.article().published().when(), part.entry(), lead());
    }

    /** The sentence that tells the news: the first that names a person, if it is no standfirst that the body repeats. */
    private Sentence lead() {
        if (part.entry().isPresent() || part.liveBlog()) {
            return null;
        }
        return reading.text().sentences().stream()
                .limit(LEAD)
                .filter(sentence -> part.span().contains(sentence.span()) && namesPerson(sentence))
                .findFirst()
                .filter(sentence -> !reading.recurs(sentence))
                .orElse(null);
    }

    private boolean namesPerson(Sentence sentence) {
        return reading.actors().in(sentence.span()).stream().anyMatch(actor -> actor.kind() == Actor.Kind.PERSON);
    }

    /** The events of the next sentence. */
    List<Mention> read(Sentence sentence) {
        List<TimeExpression> times = reading.timesIn(sentence.span());
        narrative.read(sentence, item(sentence, times));
        boolean[] mask = mask(sentence, times);
        List<Deed> deeds = deeds(ClauseFinder.find(sentence, mask), mask);
        List<Nominal> nominals = NominalFinder.find(sentence.tokens(), deeds, times, mask);
        Set<TimeExpression> taken =
                nominals.stream().filter(Nominal::apart).map(Nominal::time).collect(Collectors.toSet());
        TimeLinks links = new TimeLinks(sentence.tokens(), deeds, times, taken);
        List<Candidate> candidates = new ArrayList<>();
        deeds.forEach(deed -> candidate(deed, links).ifPresent(candidates::add));
        List<Mention> mentions = selection.of(candidates, nominals).stream()
                .flatMap(candidate -> mention(candidate, times, mask).stream())
                .toList();
        told |= !mentions.isEmpty();
        recalled = recalled.or(() -> recall(sentence, deeds, times, mask));
        return mentions;
    }

    /** The date of an item of a chronology: "12 May 2021: the council closes the pier". */
    private static Optional<DateResolution> item(Sentence sentence, List<TimeExpression> times) {
        return times.stream()
                .filter(time -> time.span().start() == sentence.span().start() && TimeLinks.isDate(time))
                .filter(time -> isColon(sentence, TimeLinks.end(sentence.tokens(), time)))
                .map(TimeExpression::resolution)
                .findFirst();
    }

    private static boolean isColon(Sentence sentence, int at) {
        return at < sentence.tokens().size() && sentence.tokens().get(at).tag().equals(":");
    }

    /** The upheaval that this part speaks of as known, where it does. */
    Optional<Mention> recalled() {
        return recalled;
    }

    private Optional<Mention> recall(Sentence sentence, List<Deed> deeds, List<TimeExpression> times, boolean[] mask) {
        if (part.entry().isPresent()) {
            return Optional.empty();
        }
        return Recalled.find(
                        sentence.tokens(), deeds, reading.article().published().when())
                .flatMap(candidate -> titles.of(candidate, times, mask).map(title -> writer.write(candidate, title)));
    }

    /**
     * An entry that only quotes somebody whom it does not name still tells something at its minute: that it was said.
     *
     * @param first first sentence of the entry
     */
    Optional<Mention> readUntold(Sentence first) {
        boolean untold = part.entry().isPresent() && !told && quotations.hold(first.span());
        return untold ? Optional.of(writer.witness(first, part.entry().get())) : Optional.empty();
    }

    private static boolean[] mask(Sentence sentence, List<TimeExpression> times) {
        boolean[] mask = new boolean[sentence.tokens().size()];
        for (int i = 0; i < mask.length; i++) {
            Span token = sentence.tokens().get(i).span();
            mask[i] = times.stream().anyMatch(time -> time.span().overlaps(token));
        }
        return mask;
    }

    /** The clauses with their subjects and what they tell, pronouns resolved from clause to clause. */
    private List<Deed> deeds(List<Clause> clauses, boolean[] mask) {
        List<Deed> deeds = new ArrayList<>();
        Optional<Subject> here = Optional.empty();
        for (Clause clause : clauses) {
            Optional<Subject> subject = shared(deeds, clause).or(() -> subjects.of(clause));
            if (subject.isEmpty() && Subjects.isIt(clause) && clause.isMain()) {
                subject = deeds.isEmpty()
                        ? spokenOf(clause)
                        : deeds.get(0).subject().filter(Subject::isBody);
            }
            if (subject.isEmpty() && Subjects.isPronoun(clause)) {
                subject = Subjects.isFirstPerson(clause) ? quoted(clause) : antecedent(clause, here);
            }
            deeds.add(Deed.of(clause, subject, mask).within(speechAbove(deeds, clause)));
            boolean antecedent =
                    subject.filter(s -> s.isPerson() || s.actor().isPresent()).isPresent();
            // Whom a quotation speaks of is not who speaks it.
            boolean acts = clause.isMain()
                    && !quotations.hold(deeds.get(deeds.size() - 1).verbSpan());
            here = acts && antecedent ? subject : here;
        }
        here.filter(Subject::isPerson).ifPresent(subject -> lastPerson = Optional.of(subject));
        deeds.stream()
                .filter(deed -> deed.clause().isMain() && deed.subject().isPresent())
                .findFirst()
                .ifPresent(deed -> lastSubject = deed);
        return deeds;
    }

    /** "It": what the sentence before was about, unless the verb takes an "it" that stands for nothing. */
    private Optional<Subject> spokenOf(Clause clause) {
        String verb =
                clause.sentence().tokens().get(clause.verb().head()).text().toLowerCase(Locale.ROOT);
        return Optional.ofNullable(lastSubject)
                .filter(deed -> !IMPERSONAL.contains(verb))
                .filter(deed -> deed.clause().sentence().paragraph()
                        == clause.sentence().paragraph())
                .filter(deed -> Subjects.isSingular(deed.clause()))
                .flatMap(Deed::subject)
                .filter(subject -> !subject.isPerson() && !Bodies.isOffice(subject.name()));
    }

    /** "He" or "she": who acted before in the sentence, the speaker, who acted last, or who was named last. */
    private Optional<Subject> antecedent(Clause clause, Optional<Subject> here) {
        Token pronoun = clause.sentence().tokens().get(clause.subject().start());
        Gender gender = Cast.gender(pronoun.text());
        Predicate<Subject> fits =
                who -> who.actor().map(cast::gender).orElse(Gender.UNKNOWN).agrees(gender);
        Optional<Subject> known = here.filter(fits)
                .or(() -> speaker(clause).filter(fits))
                .or(() -> lastPerson.filter(fits))
                .filter(who -> !who.isBody() || Bodies.isOffice(who.name()));
        boolean other = here.isEmpty() && lastPerson.filter(fits.negate()).isPresent();
        return known.or(() -> other
                ? named(Cast.lastPerson(reading.actors(), pronoun.span().start(), Optional.empty(), gender))
                : Optional.empty());
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

    private Optional<Subject> speaker(Clause clause) {
        Token verb = clause.sentence().tokens().get(clause.verb().head());
        return named(reading.withCueIn(verb.span()).flatMap(Attribution::speaker));
    }

    /** Who says "I". */
    private Optional<Subject> quoted(Clause clause) {
        Token verb = clause.sentence().tokens().get(clause.verb().head());
        return named(reading.withContent(verb.span()).flatMap(Attribution::speaker));
    }

    private static Optional<Subject> named(Optional<Actor> person) {
        return person.filter(actor -> !Subjects.isVague(actor.name()))
                .filter(actor -> actor.name().chars().anyMatch(Character::isUpperCase) || Bodies.isOffice(actor.name()))
                .map(actor -> new Subject(actor.name(), Optional.of(actor)));
    }

    private Optional<Candidate> candidate(Deed deed, TimeLinks links) {
        if (deed.verbClass() == VerbClass.NONE || deed.subject().isEmpty() || isConcession(deed)) {
            return Optional.empty();
        }
        Optional<DateResolution> own = links.of(deed.clause())
                .map(TimeExpression::resolution)
                .filter(date -> !narrative.holds(date.when()) && !isToCome(deed, date));
        if (own.isPresent() && (isState(deed) || isDescription(deed) || isMisdated(deed, own.get()))) {
            return Optional.empty();
        }
        if (own.isPresent()) {
            return Optional.of(Candidate.clause(deed, own.get(), true));
        }
        if (!tells(deed)) {
            return Optional.empty();
        }
        Optional<DateResolution> companion = part.entry().isPresent()
                ? Optional.empty()
                : links.ofCompanion(deed).map(time -> Narrative.inSentence(time.resolution()));
        return companion
                .or(() -> narrative.around(
                        reading.timesIn(deed.clause().sentence().span())))
                .or(() -> isElsewhere(deed, links) ? Optional.empty() : narrative.dateOf(deed))
                .map(date -> Candidate.clause(deed, date, false));
    }

    /** Whether what would date the clause is told apart: in a phrase of its own, or in the body that repeats a standfirst. */
    private boolean isElsewhere(Deed deed, TimeLinks links) {
        return !deed.speech() && links.isDatedApart(deed.clause())
                || reading.recurs(deed.clause().sentence());
    }

    /** "threatened to strike in May", told in March: the date is that of what was only spoken of. */
    private boolean isToCome(Deed deed, DateResolution date) {
        Tense tense = deed.clause().verb().tense();
        return deed.speech()
                && deed.verbClass() != VerbClass.CALL
                && (tense == Tense.PAST || tense == Tense.PERFECT)
                && isBehind(deed, date)
                && narrative.isAhead(date.when());
    }

    private static boolean isBehind(Deed deed, DateResolution date) {
        return date.span().filter(span -> span.start() > deed.verbSpan().end()).isPresent();
    }

    /** "whatever the owners had promised", "if the dockers return": tells of nothing that happened or will. */
    private static boolean isConcession(Deed deed) {
        return CONCESSIONS.contains(deed.clause().opener().toLowerCase(Locale.ROOT));
    }

    /** "has not yet been counted": what has not come about has no date. */
    private static boolean isState(Deed deed) {
        Tense tense = deed.clause().verb().tense();
        return deed.clause().verb().negated() && (tense == Tense.PERFECT || tense == Tense.PRESENT) && !deed.speech();
    }

    /** A present tense beside a date that is over: the date belongs to something else. */
    private boolean isMisdated(Deed deed, DateResolution date) {
        When published = reading.article().published().when();
        return deed.clause().verb().tense() == Tense.PRESENT
                && (deed.speech() ? isBehind(deed, date) : !deed.clause().isMain())
                && !published.isUnknown()
                && !date.when().end().isAfter(published.start());
    }

    /** "a speech that the radio carried on Monday": tells of a thing what it was, unless its verb names an event. */
    private static boolean isDescription(Deed deed) {
        return Set.of("that", "which", "whom").contains(deed.clause().opener())
                && deed.verbClass() == VerbClass.LIGHT
                && deed.kind() == EventKind.OTHER;
    }

    /**
     * Whether a clause without a date is news: in an entry of a live blog the first main clause, and later ones of somebody
     * new; elsewhere a main clause that tells an event in a tense of news.
     */
    private boolean tells(Deed deed) {
        if (!deed.clause().isMain() || quotations.hold(deed.verbSpan())) {
            return false;
        }
        if (part.entry().isPresent()) {
            return acted.isEmpty() || deed.isEvent() && isSomebodyNew(deed);
        }
        Tense tense = deed.clause().verb().tense();
        boolean present = tense == Tense.PRESENT && !Background.is(deed) && (deed.speech() || narrative.isInItem());
        boolean news = tense == Tense.PAST || tense == Tense.PERFECT || present;
        return (deed.isEvent() || isDeed(deed)) && news && !deed.clause().verb().negated()
                || deed.speech() && tense == Tense.PAST;
    }

    /** "The Italian threw his shirt away": what somebody did, though its verb names no kind of event. */
    private boolean isDeed(Deed deed) {
        boolean past = deed.clause().verb().tense() == Tense.PAST && !Background.is(deed);
        return narrative.isInItem() || past && (deed.actor().isPresent() || Subjects.isNamed(deed.clause()));
    }

    private boolean isSomebodyNew(Deed deed) {
        return deed.actor().isPresent() && !acted.contains(deed.actor().get().id());
    }

    private Optional<Mention> mention(Candidate candidate, List<TimeExpression> times, boolean[] mask) {
        Optional<String> title = titles.of(candidate, times, mask).filter(words -> words.length() >= SHORTEST_TITLE);
        if (title.isEmpty()) {
            return Optional.empty();
        }
        narrative.tell(candidate);
        acted.add(candidate.deed().actor().map(Actor::id).orElse(""));
        return Optional.of(writer.write(candidate, title.get()));
    }
}
