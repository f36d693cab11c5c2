// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimline.extraction.Actor;
import org.claimline.extraction.EventKind;
import org.claimline.extraction.Span;
import org.claimline.extraction.article.DatedArticle.Part;
import org.claimline.extraction.article.Places;
import org.claimline.extraction.attribution.Attribution;
import org.claimline.extraction.event.EventLexicon.VerbClass;
import org.claimline.extraction.event.EventLexicon.VerbEntry;
import org.claimline.extraction.event.VerbGroup.Tense;
import org.claimline.extraction.text.Sentence;
import org.claimline.extraction.text.Token;
import org.claimline.extraction.time.DateResolution;
import org.claimline.extraction.time.TimeExpression;

/**
 * Reads one part of an article from its first sentence to its last and remembers what a reader would: who was spoken of and
 * which day is being told.
 */
final class PartReader {
    private final Reading reading;
    private final Part part;
    private final Names names;
    private final EventLexicon lexicon = EventLexicon.english();
    private final TitleWriter titles;
    private final MentionWriter writer;
    private final Narrative narrative;
    private final List<Actor> spoken = new ArrayList<>();
    private boolean entryTold;

    PartReader(Reading reading, Part part, Names names, Places places) {
        this.reading = reading;
        this.part = part;
        this.names = names;
        this.titles = new TitleWriter(names);
        this.writer = new MentionWriter(reading, names, places);
        this.narrative = new Narrative(reading.article().published().when(), part.entry());
    }

    /** The events of the next sentence. */
    List<Mention> read(Sentence sentence) {
        List<TimeExpression> times = reading.timesIn(sentence.span());
        boolean[] mask = mask(sentence, times);
        List<Clause> clauses = ClauseFinder.find(sentence, mask);
        List<Candidate> candidates = new ArrayList<>();
        for (Clause clause : clauses) {
            candidate(clause, clauses, mask, times).ifPresent(candidates::add);
        }
        candidates.addAll(NominalFinder.find(sentence, clauses, times, mask));
        List<Mention> mentions = new ArrayList<>();
        for (Candidate candidate : chosen(candidates, clauses)) {
            mention(candidate, mask).ifPresent(mentions::add);
        }
        remember(sentence);
        return mentions;
    }

    private static boolean[] mask(Sentence sentence, List<TimeExpression> times) {
        boolean[] mask = new boolean[sentence.tokens().size()];
        for (int i = 0; i < mask.length; i++) {
            Span token = sentence.tokens().get(i).span();
            mask[i] = times.stream().anyMatch(time -> time.span().overlaps(token));
        }
        return mask;
    }

    private Optional<Candidate> candidate(
            Clause clause, List<Clause> clauses, boolean[] mask, List<TimeExpression> times) {
        Optional<VerbEntry> verb = verb(clause);
        VerbClass verbClass = verb.map(VerbEntry::verbClass).orElse(VerbClass.LIGHT);
        Optional<DateResolution> own = TimeLinks.of(clause, clauses, times)
                .map(TimeExpression::resolution)
                .filter(date -> !narrative.holds(date.when()));
        if (verbClass == VerbClass.NONE) {
            return Optional.empty();
        }
        if (own.isPresent()) {
            return Optional.of(new Candidate(clause, Clause.Range.NONE, own.get(), true, weight(verbClass, clause)));
        }
        boolean tells = part.entry().isPresent() ? tellsEntry(clause, verbClass) : tellsNews(clause, verbClass);
        return tells
                ? narrative
                        .dateOf(clause)
                        .map(date -> new Candidate(clause, Clause.Range.NONE, date, false, weight(verbClass, clause)))
                : Optional.empty();
    }

    /** In a live blog's entry its first main clause tells the entry's news; later ones only what somebody else does. */
    private boolean tellsEntry(Clause clause, VerbClass verbClass) {
        if (!clause.isMain() || isQuoted(clause)) {
            return false;
        }
        return !entryTold || verbClass == VerbClass.EVENT && isSomebodyNew(clause);
    }

    /** A main clause with a named subject that does something, in a tense of news. */
    private boolean tellsNews(Clause clause, VerbClass verbClass) {
        boolean event = verbClass == VerbClass.EVENT || verbClass == VerbClass.CALL;
        boolean tense = clause.verb().tense() == Tense.PAST
                || clause.verb().tense() == Tense.PERFECT
                || clause.verb().tense() == Tense.PRESENT && isSpeech(clause);
        return clause.isMain() && event && tense && !isQuoted(clause);
    }

    private boolean isSpeech(Clause clause) {
        return reading.withCueIn(verbSpan(clause)).isPresent();
    }

    private boolean isQuoted(Clause clause) {
        return reading.attributions().stream()
                .filter(a -> a.form() == Attribution.Form.DIRECT)
                .anyMatch(a -> a.content().stream().anyMatch(c -> c.contains(verbSpan(clause))));
    }

    private boolean isSomebodyNew(Clause clause) {
        return subjectOf(clause).filter(actor -> !spoken.contains(actor)).isPresent();
    }

    private Optional<VerbEntry> verb(Clause clause) {
        List<Token> tokens = clause.sentence().tokens();
        VerbGroup verb = clause.verb();
        String next = verb.end() < tokens.size() ? tokens.get(verb.end()).text() : "";
        return lexicon.verb(tokens.get(verb.head()).text(), next);
    }

    /** Of two clauses that tell the same, the one that says more of what happened. */
    private static int weight(VerbClass verbClass, Clause clause) {
        int weight = switch (verbClass) {
            case EVENT -> 3;
            case CALL -> 3;
            case LIGHT -> 2;
            case NONE -> 0;
        };
        return 2 * weight + (clause.isMain() ? 1 : 0);
    }

    /** One event for each subject and date of the sentence. */
    private List<Candidate> chosen(List<Candidate> candidates, List<Clause> clauses) {
        Map<String, Candidate> best = new LinkedHashMap<>();
        for (Candidate candidate : candidates) {
            String key = candidate.date().when().edtf() + candidate.subjectKey();
            best.merge(key, candidate, (a, b) -> b.weight() > a.weight() ? b : a);
        }
        return best.values().stream()
                .sorted(Comparator.comparingInt(c -> c.position()))
                .toList();
    }

    private Optional<Mention> mention(Candidate candidate, boolean[] mask) {
        Optional<String> title = candidate.isNominal()
                ? Optional.of(titles.ofPhrase(candidate.clause().sentence().tokens(), candidate.phrase(), mask))
                : titles.of(candidate.clause(), mask, subjectOf(candidate.clause()));
        if (title.isEmpty() || title.get().length() < 8) {
            return Optional.empty();
        }
        EventKind kind = candidate.isNominal() ? candidate.kind() : kind(candidate.clause());
        Mention mention = writer.write(candidate, title.get(), kind, subjectOf(candidate.clause()));
        narrative.tell(candidate);
        entryTold = true;
        return Optional.of(mention);
    }

    private EventKind kind(Clause clause) {
        Optional<VerbEntry> verb = verb(clause);
        VerbClass verbClass = verb.map(VerbEntry::verbClass).orElse(VerbClass.LIGHT);
        if (verbClass == VerbClass.EVENT) {
            return verb.get().kind();
        }
        List<Token> tokens = clause.sentence().tokens();
        for (int i = clause.verb().end(); i < clause.end(); i++) {
            Optional<EventLexicon.NounEntry> noun = lexicon.noun(tokens.get(i).text());
            if (noun.isPresent()) {
                return noun.get().kind();
            }
        }
        for (int i = clause.subject().start(); i < clause.subject().end(); i++) {
            Optional<EventLexicon.NounEntry> noun = lexicon.noun(tokens.get(i).text());
            if (noun.isPresent()) {
                return noun.get().kind();
            }
        }
        return verbClass == VerbClass.CALL ? EventKind.STATEMENT : EventKind.OTHER;
    }

    /** Who the subject is: a name in it, or for a pronoun the one who was spoken of last. */
    private Optional<Actor> subjectOf(Clause clause) {
        if (clause.hasSubject()) {
            Span span = tokenSpan(clause, clause.subject());
            List<Actor> named = names.in(span);
            if (!named.isEmpty()) {
                return Optional.of(named.get(0));
            }
            String text = span.of(reading.text().text()).toLowerCase(java.util.Locale.ROOT);
            if (!text.matches("he|she|i")) {
                return Optional.empty();
            }
        }
        Optional<Actor> speaker = reading.withCueIn(verbSpan(clause)).flatMap(Attribution::speaker);
        return speaker.or(() -> spoken.isEmpty() ? Optional.empty() : Optional.of(spoken.get(spoken.size() - 1)));
    }

    private void remember(Sentence sentence) {
        for (Actor actor : names.in(sentence.span())) {
            if (actor.kind() == Actor.Kind.PERSON) {
                spoken.remove(actor);
                spoken.add(actor);
                break;
            }
        }
    }

    private static Span verbSpan(Clause clause) {
        return clause.sentence().tokens().get(clause.verb().head()).span();
    }

    private static Span tokenSpan(Clause clause, Clause.Range range) {
        List<Token> tokens = clause.sentence().tokens();
        return tokens.get(range.start())
                .span()
                .cover(tokens.get(range.end() - 1).span());
    }
}
