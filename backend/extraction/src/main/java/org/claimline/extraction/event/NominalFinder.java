// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.claimline.extraction.EventKind;
import org.claimline.extraction.event.Clause.Range;
import org.claimline.extraction.event.EventLexicon.NounEntry;
import org.claimline.extraction.text.Token;
import org.claimline.extraction.text.VerbForms;
import org.claimline.extraction.time.TimeExpression;

/**
 * Finds noun phrases that name an event and carry its date: "after the failure of the talks on May 29", "the protests
 * between 2014 and 2017", "through elections last year".
 */
final class NominalFinder {
    /** Prepositions behind which an event is another one than that of the clause. */
    private static final Set<String> APART =
            Set.of("after", "before", "following", "since", "despite", "amid", "until", "through", "from");

    private static final Set<String> LINKS = Set.of("during", "by", "in", "of", "at", "for", "survived", "to");

    private NominalFinder() {}

    /**
     * An event named by a noun phrase.
     *
     * @param candidate the event
     * @param time its date
     * @param apart whether the date is its own and not also that of the clause around it
     */
    record Nominal(Candidate candidate, TimeExpression time, boolean apart) {}

    static List<Nominal> find(List<Token> tokens, List<Deed> deeds, List<TimeExpression> times, boolean[] mask) {
        List<Nominal> found = new ArrayList<>();
        for (TimeExpression time : times) {
            if (TimeLinks.isDate(time) && !deeds.isEmpty()) {
                nominal(tokens, deeds, time, mask).ifPresent(found::add);
            }
        }
        return found;
    }

    private static Optional<Nominal> nominal(
            List<Token> tokens, List<Deed> deeds, TimeExpression time, boolean[] mask) {
        int at = TimeLinks.start(tokens, time);
        return equalled(tokens, deeds, time, at)
                .or(() -> around(tokens, deeds, time, at))
                .or(() -> before(tokens, around(deeds, at), time, phraseBefore(tokens, at, mask)));
    }

    /** The phrase right before the date, when its head names an event and a preposition hangs it on the clause. */
    private static Optional<Nominal> before(List<Token> tokens, Deed deed, TimeExpression time, Range phrase) {
        String link = phrase.start() > 0 ? tokens.get(phrase.start() - 1).lower() : "";
        boolean apart = APART.contains(link);
        boolean hangs = !phrase.isEmpty() && (apart || LINKS.contains(link));
        if (!hangs || isInApposition(tokens, deed.clause(), phrase)) {
            return Optional.empty();
        }
        boolean behindVerb = phrase.start() >= deed.clause().verb().end();
        return EventLexicon.english()
                .headNoun(tokens, phrase)
                .filter(noun -> noun.major() || noun.kind() == EventKind.OTHER)
                .map(noun ->
                        new Nominal(new Candidate(deed, phrase, time.resolution(), true), time, apart && behindVerb));
    }

    /** The phrase that ends right before a date or before the preposition that leads to it. */
    private static Range phraseBefore(List<Token> tokens, int date, boolean[] mask) {
        boolean preposition = date > 0
                && tokens.get(date - 1).tag().matches("IN|TO|RB")
                && tokens.get(date - 1).text().matches("on|in|at|of|for|between|from|during|over");
        int end = preposition ? date - 1 : date;
        int start = startOfPhrase(tokens, end, mask);
        return new Range(withPreposition(tokens, start, end, mask), end);
    }

    private static int startOfPhrase(List<Token> tokens, int end, boolean[] mask) {
        int start = end;
        while (start > 0 && isPart(tokens.get(start - 1)) && !mask[start - 1]) {
            start--;
        }
        return start;
    }

    /** "during the May talks": the date stands inside the phrase. */
    private static Optional<Nominal> around(List<Token> tokens, List<Deed> deeds, TimeExpression time, int at) {
        int end = TimeLinks.end(tokens, time);
        int start = at;
        while (start > 0 && tokens.get(start - 1).tag().matches("JJ|DT|PRP\\$")) {
            start--;
        }
        while (end < tokens.size() && tokens.get(end).tag().matches("NNS?|JJ")) {
            end++;
        }
        Range phrase = new Range(start, end);
        boolean hangs = start > 0 && start < at && tokens.get(start - 1).tag().equals("IN");
        if (!hangs) {
            return Optional.empty();
        }
        boolean apart = APART.contains(tokens.get(start - 1).lower());
        return EventLexicon.english()
                .noun(tokens.get(end - 1).text())
                .filter(NounEntry::major)
                .map(noun ->
                        new Nominal(new Candidate(around(deeds, at), phrase, time.resolution(), true), time, apart));
    }

    /** The phrase with the event noun before it that it belongs to: "the protests for democracy". */
    private static int withPreposition(List<Token> tokens, int start, int end, boolean[] mask) {
        boolean links = start > 1
                && start < end
                && tokens.get(start - 1).text().matches("for|against|over")
                && EventLexicon.english()
                        .headNoun(tokens, new Range(start, end))
                        .isEmpty()
                && EventLexicon.english().nounAt(tokens, start - 2).isPresent();
        return links ? startOfPhrase(tokens, start - 2, mask) : start;
    }

    /** "The last strike in the port was in 2011." */
    private static Optional<Nominal> equalled(List<Token> tokens, List<Deed> deeds, TimeExpression time, int at) {
        Deed deed = around(deeds, at);
        Clause clause = deed.clause();
        int behind = clause.verb().end();
        boolean directly =
                behind == at || behind + 1 == at && tokens.get(behind).tag().equals("IN");
        boolean is = VerbForms.isBe(tokens.get(clause.verb().head()).lower());
        if (!is || !directly || !clause.hasSubject()) {
            return Optional.empty();
        }
        Range whole = new Range(clause.subject().start(), clause.verb().start());
        return EventLexicon.english()
                .headNoun(tokens, clause.subject())
                .map(noun -> new Nominal(new Candidate(deed, whole, time.resolution(), true), time, true));
    }

    /** "Ms Ek, a candidate in the elections in 2012, said": who she is, no news. */
    private static boolean isInApposition(List<Token> tokens, Clause clause, Range phrase) {
        return clause.hasSubject()
                && clause.subject().end() <= phrase.start()
                && phrase.end() <= clause.verb().start()
                && tokens.get(clause.subject().end()).tag().equals(",");
    }

    /** The clause in which a token stands. */
    static Deed around(List<Deed> deeds, int at) {
        Deed best = deeds.get(0);
        for (Deed deed : deeds) {
            if (Math.min(deed.clause().from(), deed.clause().verb().start()) <= at) {
                best = deed;
            }
        }
        return best;
    }

    private static boolean isPart(Token token) {
        boolean of = token.lower().equals("of");
        return of || token.tag().matches("NN.*|JJ.*|DT|PRP\\$|POS|``|''|CD");
    }
}
