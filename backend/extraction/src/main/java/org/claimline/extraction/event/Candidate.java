// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.event;

import java.util.ArrayList;
import java.util.List;
import org.claimline.extraction.EventKind;
import org.claimline.extraction.Span;
import org.claimline.extraction.event.Clause.Range;
import org.claimline.extraction.text.Token;
import org.claimline.extraction.time.DateResolution;

/**
 * A clause, or a noun phrase in it, that may be an event.
 *
 * @param deed the clause
 * @param phrase the noun phrase that names the event; empty when the clause itself tells it
 * @param date when
 * @param own whether the date stands with it
 */
record Candidate(Deed deed, Range phrase, DateResolution date, boolean own) {

    static Candidate clause(Deed deed, DateResolution date, boolean own) {
        return new Candidate(deed, Range.NONE, date, own);
    }

    Clause clause() {
        return deed.clause();
    }

    boolean isNominal() {
        return !phrase.isEmpty();
    }

    /** Whether the sentence only speaks of it as known, see {@link Recalled}. */
    boolean isRecalled() {
        return isNominal() && !own;
    }

    EventKind kind() {
        return isNominal()
                ? EventLexicon.english()
                        .headNoun(tokens(), phrase)
                        .map(EventLexicon.NounEntry::kind)
                        .orElse(EventKind.OTHER)
                : deed.kind();
    }

    List<Token> tokens() {
        return clause().sentence().tokens();
    }

    /** Position of the word that names the event. */
    int position() {
        return isNominal() ? phrase.start() : clause().verb().head();
    }

    /** What the event is of: of two candidates with one subject and one date, one is told. */
    String key() {
        String who = isNominal()
                ? "#" + phrase.start()
                : deed.subject().map(Subjects.Subject::name).orElse("");
        return date.when().edtf() + "|" + who;
    }

    /** Of two that tell the same, the one that says more of what happened. */
    int weight() {
        int weight = switch (deed.verbClass()) {
            case EVENT, CALL -> 4;
            case ASPECT -> deed.kind() == EventKind.OTHER ? 1 : 4;
            case LIGHT -> deed.kind() == EventKind.OTHER ? 1 : 3;
            case NONE -> 0;
        };
        boolean bare = deed.speech()
                && said().size() <= clause().verb().end() - clause().verb().start() + 1;
        return bare ? 0 : 2 * weight + (clause().isMain() ? 1 : 0) + (deed.speech() ? 1 : 0);
    }

    Span trigger() {
        return tokens().get(isNominal() ? phrase.end() - 1 : clause().verb().head())
                .span();
    }

    /** The words that tell the event: adverbials and subject, verb and what follows it, or the noun phrase. */
    List<Token> words() {
        if (isNominal()) {
            return tokens().subList(phrase.start(), phrase.end());
        }
        List<Token> words = new ArrayList<>();
        Range subject = clause().subject();
        boolean before = !subject.isEmpty() && subject.start() < clause().verb().start();
        int from = before && clause().from() < subject.start() ? clause().from() : subject.start();
        words.addAll(tokens().subList(Math.min(from, subject.end()), subject.end()));
        words.addAll(said());
        return words;
    }

    /** The words from the verb on. */
    List<Token> said() {
        return tokens().subList(clause().verb().start(), clause().end());
    }

    /** The stretches of text that {@link #words()} cover. */
    List<Span> spans() {
        List<Span> spans = new ArrayList<>();
        for (Token token : words()) {
            int last = spans.size() - 1;
            boolean near = last >= 0
                    && token.span().start() - spans.get(last).end() <= 1
                    && token.span().start() >= spans.get(last).end();
            if (near) {
                spans.set(last, spans.get(last).cover(token.span()));
            } else {
                spans.add(token.span());
            }
        }
        return spans;
    }
}
