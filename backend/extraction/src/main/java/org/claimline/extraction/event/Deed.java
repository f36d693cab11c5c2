// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.event;

import java.util.List;
import java.util.Optional;
import org.claimline.extraction.Actor;
import org.claimline.extraction.EventKind;
import org.claimline.extraction.Span;
import org.claimline.extraction.event.EventLexicon.NounEntry;
import org.claimline.extraction.event.EventLexicon.VerbClass;
import org.claimline.extraction.event.EventLexicon.VerbEntry;
import org.claimline.extraction.event.Subjects.Subject;
import org.claimline.extraction.text.Token;

/**
 * A clause with what it tells: who does it, and which kind of event its words name.
 *
 * @param clause the clause
 * @param subject who; empty when the text does not say
 * @param verbClass what its verb tells
 * @param kind kind of event
 */
record Deed(Clause clause, Optional<Subject> subject, VerbClass verbClass, EventKind kind) {
    private static final EventLexicon LEXICON = EventLexicon.english();

    static Deed of(Clause clause, Optional<Subject> subject) {
        List<Token> tokens = clause.sentence().tokens();
        Optional<VerbEntry> verb = verbAt(tokens, clause.verb().head());
        VerbClass verbClass = verb.map(VerbEntry::verbClass).orElse(VerbClass.LIGHT);
        return new Deed(clause, subject, verbClass, kind(clause, tokens, verb, verbClass));
    }

    /** Whether somebody says something: its kind is that of a statement, or it calls for something. */
    boolean isSpeech() {
        return kind == EventKind.STATEMENT || verbClass == VerbClass.CALL;
    }

    /** Whether it only says something, and calls for nothing that would be an event of its own. */
    boolean isSpeechOnly() {
        return kind == EventKind.STATEMENT;
    }

    /** Whether its verb names a happening rather than a state or an action that only the object names. */
    boolean isEvent() {
        return verbClass == VerbClass.EVENT
                || verbClass == VerbClass.CALL
                || verbClass == VerbClass.LIGHT && kind == EventKind.STATEMENT;
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

    private static EventKind kind(Clause clause, List<Token> tokens, Optional<VerbEntry> verb, VerbClass verbClass) {
        if (verbClass == VerbClass.EVENT) {
            return verb.get().kind();
        }
        if (verbClass == VerbClass.CALL) {
            return called(tokens, clause).orElse(EventKind.STATEMENT);
        }
        return inObject(tokens, clause).or(() -> inSubject(tokens, clause)).orElse(EventKind.OTHER);
    }

    /** What is called for, when the call names it at once: "called for street protests". */
    private static Optional<EventKind> called(List<Token> tokens, Clause clause) {
        int from = clause.verb().end();
        boolean particle = from < clause.end() && tokens.get(from).tag().matches("IN|RP|TO");
        Clause.Range object = NounPhrases.whole(tokens, particle ? from + 1 : from, clause.end());
        return LEXICON.headNoun(tokens, object)
                .map(NounEntry::kind)
                .filter(kind -> kind == EventKind.PROTEST || kind == EventKind.ELECTION || kind == EventKind.TALKS);
    }

    /** The first word behind the verb that names an event: a noun, or the verb of an infinitive. */
    private static Optional<EventKind> inObject(List<Token> tokens, Clause clause) {
        for (int i = clause.verb().end(); i < clause.end(); i++) {
            Optional<NounEntry> noun = LEXICON.nounAt(tokens, i);
            if (noun.isPresent()) {
                return noun.map(NounEntry::kind);
            }
            boolean infinitive = tokens.get(i).tag().matches("VB|VBG");
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
