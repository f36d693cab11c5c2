// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.attribution;

import java.util.List;
import java.util.Optional;

/** Finds the attributions that an adjective marks behind a verb of being: "is convinced that", "feels sorry about". */
final class AdjectiveCues {
    private final Clause clause;
    private final Words words;
    private final Sources sources;
    private final Following following;

    AdjectiveCues(Clause clause) {
        this.clause = clause;
        this.words = clause.words;
        this.sources = new Sources(clause);
        this.following = new Following(clause, new Complements(clause));
    }

    List<Candidate> find() {
        return clause.unquotedVerbs().stream()
                .map(this::find)
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Candidate> find(VerbGroup verb) {
        int adjective = adjective(verb);
        Range cue = new Range(verb.first(), adjective);
        return Candidate.first(
                CueLexicon.adjectiveRules(words.word(adjective)),
                rule -> following.find(cue, adjective, rule, sources.subject(verb)));
    }

    /** The adjective behind the copula, or the participle that the tagger took for the passive. */
    private int adjective(VerbGroup verb) {
        if (verb.passive()) {
            return verb.head();
        }
        if (!words.isCopula(verb.head())) {
            return -1;
        }
        int i = verb.head() + 1;
        while (words.isAdverb(i)) {
            i++;
        }
        return i;
    }
}
