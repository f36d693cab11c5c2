// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.event;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimline.extraction.Actor;
import org.claimline.extraction.EventKind;
import org.claimline.extraction.Span;
import org.claimline.extraction.event.EventLexicon.NounEntry;
import org.claimline.extraction.event.EventLexicon.VerbClass;
import org.claimline.extraction.event.EventLexicon.VerbEntry;
import org.claimline.extraction.event.Subjects.Subject;
import org.claimline.extraction.text.Token;
import org.claimline.extraction.text.VerbForms;

/**
 * A clause with what it tells: who does it, and which kind of event its words name.
 *
 * @param clause the clause
 * @param subject who; empty when the text does not say
 * @param verbClass what its verb tells
 * @param kind kind of event
 * @param speech whether somebody says something
 * @param above the main clause whose speech tells of it, when it stands in what somebody says
 */
record Deed(
        Clause clause,
        Optional<Subject> subject,
        VerbClass verbClass,
        EventKind kind,
        boolean speech,
        Optional<Deed> above) {
    private static final EventLexicon LEXICON = EventLexicon.english();
    private static final Set<EventKind> CALLED =
            EnumSet.of(EventKind.PROTEST, EventKind.ELECTION, EventKind.TALKS, EventKind.CONFLICT);
    private static final int NEAR = 16;
    private static final Pattern IS_ONE =
            Pattern.compile("^(?:that )?(?:this|it|that|these) (?:is|was|are|were) (?:not |no )?(?:an? )?(\\p{L}+)");

    /** Reads a clause; {@code time} marks the tokens of time expressions, whose words name no event. */
    static Deed of(Clause clause, Optional<Subject> subject, boolean[] time) {
        List<Token> tokens = clause.sentence().tokens();
        int head = clause.verb().head();
        Optional<VerbEntry> verb = done(clause).or(() -> verbAt(tokens, head));
        boolean awaited = clause.verb().passive() && tokens.get(head).text().equals("expected");
        VerbClass verbClass =
                awaited ? VerbClass.LIGHT : verb.map(VerbEntry::verbClass).orElse(VerbClass.LIGHT);
        if (isAuxiliary(tokens, head)) {
            return new Deed(clause, subject, VerbClass.NONE, EventKind.OTHER, false, Optional.empty());
        }
        boolean reflexive =
                head + 1 < tokens.size() && tokens.get(head + 1).text().matches(".*sel(?:f|ves)");
        boolean says = !clause.verb().passive()
                && (verbClass == VerbClass.CALL
                        || verb.filter(v -> v.kind() == EventKind.STATEMENT).isPresent());
        if (says && reflexive) {
            return new Deed(clause, subject, VerbClass.EVENT, EventKind.GOVERNMENT, false, Optional.empty());
        }
        EventKind kind = kind(clause, tokens, verb, time);
        if (says && isDecision(clause, tokens, verb.get(), subject)) {
            return new Deed(clause, subject, VerbClass.EVENT, EventKind.GOVERNMENT, false, Optional.empty());
        }
        boolean speech =
                says || !clause.verb().passive() && verbClass == VerbClass.LIGHT && kind == EventKind.STATEMENT;
        return new Deed(clause, subject, verbClass, kind, speech, Optional.empty());
    }

    /** "Ek was released", "the bank dismissed Lind": done to somebody, it is no statement. */
    private static Optional<VerbEntry> done(Clause clause) {
        List<Token> tokens = clause.sentence().tokens();
        Clause.Range object = NounPhrases.simple(tokens, clause.verb().end(), clause.end());
        boolean person = !object.isEmpty() && tokens.get(object.end() - 1).tag().matches("NNP|PRP");
        String form = tokens.get(clause.verb().head()).text();
        return clause.verb().passive() || person && form.matches("(?i)(?:dismiss|releas|recall).*")
                ? LEXICON.deed(form)
                : Optional.empty();
    }

    /** "The council rejected the plan": a body decides on something, while a person only speaks of it. */
    private static boolean isDecision(Clause clause, List<Token> tokens, VerbEntry verb, Optional<Subject> subject) {
        return Set.of("reject", "dismiss", "propose").contains(verb.lemma())
                && subject.filter(Subject::isBody).isPresent()
                && LEXICON.headNoun(
                                tokens, NounPhrases.simple(tokens, clause.verb().end(), clause.end()))
                        .filter(noun -> noun.kind() == EventKind.GOVERNMENT)
                        .isPresent();
    }

    /** The same deed with the speech that tells of it. */
    Deed within(Optional<Deed> speech) {
        return new Deed(clause, subject, verbClass, kind, this.speech, speech);
    }

    /** Whether its verb names a happening rather than a state or an action that only the object names. */
    boolean isEvent() {
        boolean aspect = verbClass == VerbClass.ASPECT && kind != EventKind.OTHER;
        return verbClass == VerbClass.EVENT || verbClass == VerbClass.CALL || aspect || speech;
    }

    private static boolean isAuxiliary(List<Token> tokens, int head) {
        return VerbForms.isAuxiliary(tokens.get(head).lower().replace('’', '\''));
    }

    Optional<Actor> actor() {
        return subject.flatMap(Subject::actor);
    }

    Span verbSpan() {
        return clause.sentence().tokens().get(clause.verb().head()).span();
    }

    private static Optional<VerbEntry> verbAt(List<Token> tokens, int at) {
        String next = at + 1 < tokens.size() ? tokens.get(at + 1).text() : "";
        return LEXICON.verb(tokens.get(at).text(), next);
    }

    private static EventKind kind(Clause clause, List<Token> tokens, Optional<VerbEntry> verb, boolean[] time) {
        VerbClass verbClass = verb.map(VerbEntry::verbClass).orElse(VerbClass.LIGHT);
        if (verbClass == VerbClass.EVENT) {
            return judged(tokens, clause, verb.get()).orElse(verb.get().kind());
        }
        if (verbClass == VerbClass.CALL) {
            return called(tokens, clause).orElse(EventKind.STATEMENT);
        }
        Optional<EventKind> subject = inSubject(tokens, clause);
        Optional<EventKind> object = inObject(tokens, clause, time);
        boolean passive = clause.verb().passive() || verbClass == VerbClass.ASPECT;
        return (passive ? subject.or(() -> object) : object.or(() -> subject)).orElse(EventKind.OTHER);
    }

    /** What somebody calls by another name, or says to be something: "called the protests a riot", "said it was no coup". */
    private static Optional<EventKind> judged(List<Token> tokens, Clause clause, VerbEntry verb) {
        if (verb.kind() != EventKind.STATEMENT) {
            return Optional.empty();
        }
        int from = clause.verb().end();
        if (verb.lemma().equals("call")) {
            return LEXICON.headNoun(tokens, NounPhrases.simple(tokens, from, clause.end()))
                    .map(NounEntry::kind);
        }
        String words = String.join(
                " ",
                tokens.subList(from, clause.end()).stream().map(Token::text).toList());
        Matcher copula = IS_ONE.matcher(words.toLowerCase(Locale.ROOT));
        return copula.find() ? LEXICON.noun(copula.group(1)).map(NounEntry::kind) : Optional.empty();
    }

    /** What is called for, when the call names it at once: "called for street protests". */
    private static Optional<EventKind> called(List<Token> tokens, Clause clause) {
        int from = clause.verb().end();
        boolean particle = from < clause.end() && tokens.get(from).tag().matches("IN|RP|TO");
        Clause.Range object = NounPhrases.whole(tokens, particle ? from + 1 : from, clause.end());
        return LEXICON.headNoun(tokens, object)
                .map(NounEntry::kind)
                .filter(CALLED::contains)
                .or(() -> asked(tokens, clause, object));
    }

    /** What somebody is asked to do: "called on the army to overthrow the government". */
    private static Optional<EventKind> asked(List<Token> tokens, Clause clause, Clause.Range whom) {
        Optional<EventKind> wanted = wanted(tokens, clause, whom);
        if (wanted.isPresent()) {
            return wanted;
        }
        int to = whom.isEmpty() ? clause.end() : whom.end();
        while (to < clause.end() && !tokens.get(to).tag().equals("TO") && to < whom.end() + NEAR) {
            to++;
        }
        return to + 1 < clause.end()
                ? verbAt(tokens, to + 1).map(VerbEntry::kind).filter(CALLED::contains)
                : Optional.empty();
    }

    /** "asked supporters for a march". */
    private static Optional<EventKind> wanted(List<Token> tokens, Clause clause, Clause.Range whom) {
        boolean given = !whom.isEmpty()
                && whom.end() < clause.end()
                && tokens.get(whom.end()).text().equals("for");
        return given
                ? LEXICON.headNoun(tokens, NounPhrases.whole(tokens, whom.end() + 1, clause.end()))
                        .map(NounEntry::kind)
                        .filter(CALLED::contains)
                : Optional.empty();
    }

    /** The first word shortly behind the verb that names an event: a noun, or the verb of an infinitive. */
    private static Optional<EventKind> inObject(List<Token> tokens, Clause clause, boolean[] time) {
        int limit = Math.min(clause.end(), clause.verb().end() + NEAR);
        for (int i = clause.verb().end(); i < limit; i++) {
            Optional<NounEntry> noun = time[i] ? Optional.empty() : LEXICON.nounAt(tokens, i);
            if (noun.isPresent()) {
                return noun.map(NounEntry::kind);
            }
            boolean infinitive = tokens.get(i).tag().matches("VB|VBG|VBP");
            Optional<VerbEntry> verb = infinitive ? verbAt(tokens, i) : Optional.empty();
            if (verb.filter(v -> v.verbClass() == VerbClass.EVENT).isPresent()) {
                return verb.map(VerbEntry::kind);
            }
        }
        return Optional.empty();
    }

    private static Optional<EventKind> inSubject(List<Token> tokens, Clause clause) {
        return LEXICON.headNoun(tokens, clause.subject()).map(NounEntry::kind);
    }
}
