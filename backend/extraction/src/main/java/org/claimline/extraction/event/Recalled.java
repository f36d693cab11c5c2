// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.event;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.claimline.extraction.EventKind;
import org.claimline.extraction.event.Clause.Range;
import org.claimline.extraction.text.Token;
import org.claimline.extraction.time.DateResolution;
import org.claimline.extraction.time.When;

/**
 * Finds the upheaval that a sentence speaks of as known, without telling it or when it was: "his allies in the attempted
 * coup have been arrested". Its date stays unknown here; other articles may have it.
 */
final class Recalled {
    private Recalled() {}

    /** The first such noun phrase: definite, singular, and not of a clause's own date. */
    static Optional<Candidate> find(List<Token> tokens, List<Deed> deeds, When published) {
        return IntStream.range(0, deeds.isEmpty() ? 0 : tokens.size())
                .filter(i -> tokens.get(i).lower().equals("the"))
                .mapToObj(i -> NounPhrases.simple(tokens, i, tokens.size()))
                .filter(phrase -> namesUpheaval(tokens, phrase))
                .findFirst()
                .map(phrase -> new Candidate(
                        NominalFinder.around(deeds, phrase.start()),
                        phrase,
                        undated(tokens, phrase, published),
                        false));
    }

    private static boolean namesUpheaval(List<Token> tokens, Range phrase) {
        return !phrase.isEmpty()
                && tokens.get(phrase.end() - 1).tag().equals("NN")
                && EventLexicon.english()
                        .headNoun(tokens, phrase)
                        .filter(noun -> noun.major() && noun.kind() == EventKind.CONFLICT)
                        .isPresent();
    }

    private static DateResolution undated(List<Token> tokens, Range phrase, When published) {
        String words = tokens.get(phrase.end() - 1).text();
        return new DateResolution(
                When.unknown(published.zone()),
                "",
                Optional.empty(),
                Optional.empty(),
                DateResolution.RECALLED,
                List.of("The article speaks of the " + words + " as known and does not say when it was."));
    }
}
