// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.claimline.extraction.EventKind;
import org.claimline.extraction.event.Clause.Range;
import org.claimline.extraction.text.Sentence;
import org.claimline.extraction.text.Token;
import org.claimline.extraction.time.TimeExpression;

/**
 * Finds noun phrases that name an event and carry its date: "after the failure of the talks on May 29", "the protests
 * between 2014 and 2017", "through elections last year".
 */
final class NominalFinder {
    private static final Set<String> LINKS = Set.of(
            "after",
            "before",
            "following",
            "since",
            "during",
            "despite",
            "amid",
            "through",
            "by",
            "in",
            "of",
            "at",
            "for",
            "from",
            "survived");

    private NominalFinder() {}

    static List<Candidate> find(Sentence sentence, List<Deed> deeds, List<TimeExpression> times, boolean[] mask) {
        List<Candidate> found = new ArrayList<>();
        for (TimeExpression time : times) {
            if (TimeLinks.isDate(time) && !deeds.isEmpty()) {
                before(sentence, deeds, time, mask).ifPresent(found::add);
            }
        }
        return found;
    }

    /** The phrase right before the date, when its head names an event and a preposition hangs it on the clause. */
    private static Optional<Candidate> before(
            Sentence sentence, List<Deed> deeds, TimeExpression time, boolean[] mask) {
        List<Token> tokens = sentence.tokens();
        Deed deed = deedAround(deeds, time);
        Clause clause = deed.clause();
        int end = TimeLinks.position(time, clause);
        boolean preposition =
                end > 0 && Set.of("IN", "TO").contains(tokens.get(end - 1).tag());
        end -= preposition ? 1 : 0;
        int start = end;
        while (start > clause.verb().end() && isPart(tokens, start - 1) && !mask[start - 1]) {
            start--;
        }
        if (start == end || start == 0 || !isLinked(tokens, start)) {
            return Optional.empty();
        }
        Range phrase = new Range(start, end);
        return EventLexicon.english()
                .headNoun(tokens, phrase)
                .filter(noun -> noun.major() || noun.kind() == EventKind.OTHER)
                .map(noun -> new Candidate(deed, phrase, time.resolution(), true));
    }

    private static Deed deedAround(List<Deed> deeds, TimeExpression time) {
        Deed best = deeds.get(0);
        for (Deed deed : deeds) {
            if (deed.clause().span().start() <= time.span().start()) {
                best = deed;
            }
        }
        return best;
    }

    private static boolean isPart(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        boolean of = token.text().toLowerCase(Locale.ROOT).equals("of");
        boolean part = token.tag().startsWith("NN")
                || token.tag().startsWith("JJ")
                || token.tag().matches("DT|PRP\\$|POS|``|''|CD");
        return of || part;
    }

    private static boolean isLinked(List<Token> tokens, int start) {
        String before = tokens.get(start - 1).text().toLowerCase(Locale.ROOT);
        return LINKS.contains(before);
    }
}
