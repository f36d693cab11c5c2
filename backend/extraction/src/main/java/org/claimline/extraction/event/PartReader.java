// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.claimline.extraction.Actor;
import org.claimline.extraction.Span;
import org.claimline.extraction.article.DatedArticle.Part;
import org.claimline.extraction.article.Places;
import org.claimline.extraction.attribution.Attribution;
import org.claimline.extraction.event.EventLexicon.VerbClass;
import org.claimline.extraction.event.Subjects.Subject;
import org.claimline.extraction.event.VerbGroup.Tense;
import org.claimline.extraction.text.Sentence;
import org.claimline.extraction.time.DateResolution;
import org.claimline.extraction.time.TimeExpression;

/**
 * Reads one part of an article from its first sentence to its last and remembers what a reader would: who was spoken of and
 * which day is being told.
 */
final class PartReader {
    private static final int SHORTEST_TITLE = 8;

    private final Reading reading;
    private final Part part;
    private final Subjects subjects;
    private final TitleWriter titles;
    private final MentionWriter writer;
    private final Narrative narrative;
    private final Set<String> acted = new HashSet<>();
    private Optional<Subject> lastPerson = Optional.empty();

    PartReader(Reading reading, Part part, Places places) {
        this.reading = reading;
        this.part = part;
        this.subjects = new Subjects(reading.text().text(), reading.actors());
        this.titles = new TitleWriter(reading);
        this.writer = new MentionWriter(reading, places);
        this.narrative = new Narrative(reading.article().published().when(), part.entry());
    }

    /** The events of the next sentence. */
    List<Mention> read(Sentence tagged) {
        Sentence sentence = TagRepair.of(tagged);
        List<TimeExpression> times = reading.timesIn(sentence.span());
        boolean[] mask = mask(sentence, times);
        List<Clause> clauses = ClauseFinder.find(sentence, mask);
        List<Deed> deeds = deeds(clauses);
        List<Candidate> candidates = new ArrayList<>();
        for (Deed deed : deeds) {
            candidate(deed, deeds, times).ifPresent(candidates::add);
        }
        candidates.addAll(NominalFinder.find(sentence, deeds, times, mask));
        return chosen(candidates).stream()
                .flatMap(candidate -> mention(candidate, mask).stream())
                .toList();
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
    private List<Deed> deeds(List<Clause> clauses) {
        List<Deed> deeds = new ArrayList<>();
        Optional<Subject> here = Optional.empty();
        for (Clause clause : clauses) {
            Optional<Subject> before = here.or(() -> speaker(clause)).or(() -> lastPerson);
            Optional<Subject> subject = subjects.of(clause, before);
            deeds.add(Deed.of(clause, subject));
            here = clause.isMain() && subject.isPresent() ? subject : here;
        }
        here.filter(PartReader::isPerson).ifPresent(subject -> lastPerson = Optional.of(subject));
        return deeds;
    }

    private static boolean isPerson(Subject subject) {
        return subject.actor().filter(a -> a.kind() == Actor.Kind.PERSON).isPresent();
    }

    private Optional<Subject> speaker(Clause clause) {
        Span verb = clause.sentence().tokens().get(clause.verb().head()).span();
        return reading.withCueIn(verb)
                .flatMap(Attribution::speaker)
                .map(actor -> new Subject(actor.name(), Optional.of(actor)));
    }

    private Optional<Candidate> candidate(Deed deed, List<Deed> deeds, List<TimeExpression> times) {
        if (deed.verbClass() == VerbClass.NONE) {
            return Optional.empty();
        }
        Optional<DateResolution> own = TimeLinks.of(deed.clause(), deeds, times)
                .map(TimeExpression::resolution)
                .filter(date -> !narrative.holds(date.when()));
        if (own.isPresent()) {
            return Optional.of(Candidate.clause(deed, own.get(), true));
        }
        if (!tells(deed)) {
            return Optional.empty();
        }
        return TimeLinks.ofCompanion(deed.clause(), deeds, times)
                .map(time -> Candidate.clause(deed, Narrative.inSentence(time.resolution()), false))
                .or(() -> narrative.dateOf(deed).map(date -> Candidate.clause(deed, date, false)));
    }

    /**
     * Whether a clause without a date is news: in an entry of a live blog the first main clause, and later ones of somebody
     * new; elsewhere a main clause that tells an event in a tense of news.
     */
    private boolean tells(Deed deed) {
        if (!deed.clause().isMain() || isQuoted(deed)) {
            return false;
        }
        if (part.entry().isPresent()) {
            return acted.isEmpty() || deed.isEvent() && isSomebodyNew(deed);
        }
        Tense tense = deed.clause().verb().tense();
        boolean news = tense == Tense.PAST || tense == Tense.PERFECT || tense == Tense.PRESENT && deed.isSpeech();
        return deed.isEvent() && news;
    }

    private boolean isQuoted(Deed deed) {
        return reading.attributions().stream()
                .filter(a -> a.form() == Attribution.Form.DIRECT)
                .anyMatch(a -> a.content().stream().anyMatch(c -> c.contains(deed.verbSpan())));
    }

    private boolean isSomebodyNew(Deed deed) {
        return deed.actor().isPresent() && !acted.contains(deed.actor().get().id());
    }

    /** One event for each subject and date of the sentence; a noun phrase only where no clause has its date. */
    private static List<Candidate> chosen(List<Candidate> candidates) {
        Map<String, Candidate> best = new LinkedHashMap<>();
        for (Candidate candidate : candidates) {
            best.merge(candidate.key(), candidate, (a, b) -> b.weight() > a.weight() ? b : a);
        }
        return best.values().stream()
                .sorted(Comparator.comparingInt(Candidate::position))
                .toList();
    }

    private Optional<Mention> mention(Candidate candidate, boolean[] mask) {
        Optional<String> title = titles.of(candidate, mask).filter(words -> words.length() >= SHORTEST_TITLE);
        if (title.isEmpty()) {
            return Optional.empty();
        }
        narrative.tell(candidate);
        acted.add(candidate.deed().actor().map(Actor::id).orElse(""));
        return Optional.of(writer.write(candidate, title.get()));
    }
}
