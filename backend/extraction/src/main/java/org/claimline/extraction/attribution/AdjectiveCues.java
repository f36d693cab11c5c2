// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.attribution;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the attributions that an adjective marks behind a verb of being: "is convinced that", "feels sorry about". */
final class AdjectiveCues {
    private static final Set<String> COPULAS = Set.of(
            "be",
            "is",
            "are",
            "was",
            "were",
            "am",
            "been",
            "being",
            "'s",
            "'re",
            "'m",
            "feel",
            "feels",
            "felt",
            "remain",
            "remains",
            "remained",
            "become",
            "becomes",
            "became",
            "seem",
            "seems",
            "seemed",
            "sound",
            "sounded");

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
        if (!COPULAS.contains(words.word(verb.head()))) {
            return -1;
        }
        int i = verb.head() + 1;
        while (words.isAdverb(i)) {
            i++;
        }
        return i;
    }
}
