// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.claimline.extraction.text.VerbForms;

/**
 * Finds the attributions that a noun marks: its owner speaks ("his call for talks", "Moscow's claim that …"), or the
 * subject of a verb that adds little to it ("voiced support for the talks").
 */
final class NounCues {
    private static final Set<String> LIGHT_VERBS = VerbForms.inflectAll(
            "express",
            "voice",
            "raise",
            "have",
            "make",
            "issue",
            "offer",
            "show",
            "announce",
            "reiterate",
            "repeat",
            "renew");

    private final Clause clause;
    private final Words words;
    private final Sources sources;
    private final Following following;

    NounCues(Clause clause) {
        this.clause = clause;
        this.words = clause.words;
        this.sources = new Sources(clause);
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
        if (CueLexicon.nounRules(words.word(noun)).isEmpty()) {
            return Optional.empty();
        }
        int owner = owner(noun);
        if (owner >= 0) {
            Range source = new Range(Math.min(clause.chunks.startOf(owner), owner), owner);
            return find(noun, new Range(owner + 1, noun), Optional.of(source));
        }
        int start = clause.chunks.startOf(noun);
        return clause.verbAt(start - 1)
                .filter(verb -> LIGHT_VERBS.contains(words.word(verb.head())))
                .flatMap(verb -> find(noun, new Range(verb.first(), noun), sources.subject(verb)));
    }

    private Optional<Candidate> find(int noun, Range cue, Optional<Range> source) {
        return Candidate.first(
                CueLexicon.nounRules(words.word(noun)),
                rule -> isContent(noun + 1, rule) ? following.find(cue, noun, rule, source) : Optional.empty());
    }

    private boolean isContent(int i, CueRule rule) {
        return words.is(i, "that") || words.tag(i).equals("TO") || rule.follows(words.word(i));
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
