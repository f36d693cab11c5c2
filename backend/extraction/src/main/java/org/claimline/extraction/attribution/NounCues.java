// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the attributions that a noun marks whose owner speaks: "his call for talks", "Moscow's claim that …". */
final class NounCues {
    private final Clause clause;
    private final Words words;
    private final Following following;

    NounCues(Clause clause) {
        this.clause = clause;
        this.words = clause.words;
        this.following = new Following(clause, new Complements(clause));
    }

    List<Candidate> find() {
        List<Candidate> found = new ArrayList<>();
        for (int i = 1; i < words.size(); i++) {
            if (words.isNoun(i) && clause.chunks.endsAt(i) && !clause.isQuoted(i)) {
                find(i).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Candidate> find(int noun) {
        int owner = owner(noun);
        if (owner < 0) {
            return Optional.empty();
        }
        for (CueRule rule : CueLexicon.nounRules(words.word(noun))) {
            Range source = new Range(Math.min(clause.chunks.startOf(owner), owner), owner);
            Optional<Candidate> candidate = isContent(noun + 1, rule)
                    ? following.find(new Range(owner + 1, noun), noun, rule, Optional.of(source))
                    : Optional.empty();
            if (candidate.isPresent()) {
                return candidate;
            }
        }
        return Optional.empty();
    }

    private boolean isContent(int i, CueRule rule) {
        return words.is(i, "that")
                || words.tag(i).equals("TO")
                || rule.prepositions().contains(words.word(i));
    }

    /** The possessive that owns the noun: the pronoun or the "'s"; -1 if nobody does. */
    private int owner(int noun) {
        for (int k = noun - 1; k >= clause.chunks.startOf(noun); k--) {
            if (words.tag(k).equals("POS") || words.tag(k).equals("PRP$")) {
                return k;
            }
        }
        return -1;
    }
}
