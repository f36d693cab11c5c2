// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.claimline.extraction.Span;
import org.claimline.extraction.Stance;

/** Finds the attributions that no verb of the speaker marks: headlines with a colon, polls, and the passive voice. */
final class OtherCues {
    private static final Set<String> POLLS = Set.of("poll", "polls", "survey", "surveys", "report", "study");

    private final Clause clause;
    private final Words words;
    private final Sources sources;
    private final Complements complements;
    private final Following following;

    OtherCues(Clause clause) {
        this.clause = clause;
        this.words = clause.words;
        this.sources = new Sources(clause);
        this.complements = new Complements(clause);
        this.following = new Following(clause, complements);
    }

    List<Candidate> find() {
        List<Candidate> found = new ArrayList<>();
        if (words.sentence().paragraph() == 0) {
            headline().ifPresent(found::add);
        }
        poll().ifPresent(found::add);
        for (VerbGroup verb : clause.verbs) {
            if (!clause.isQuoted(verb.head())) {
                passive(verb).ifPresent(found::add);
            }
        }
        return found;
    }

    /** "Ortiz: We Will Stay", the first line of an article. */
    private Optional<Candidate> headline() {
        int last = clause.endOfNounPhrase(0);
        boolean named = last >= 0 && last < 6 && words.word(last + 1).equals(":") && words.isNoun(last);
        return named && last + 2 < words.size()
                ? candidate(Optional.of(new Range(0, last)), new Range(last + 1, last + 1), rest(last + 2))
                : Optional.empty();
    }

    /** "In a new poll, half of the voters …". */
    private Optional<Candidate> poll() {
        int last = words.is(0, "in") ? clause.endOfNounPhrase(1) : -1;
        if (last < 0 || !POLLS.contains(words.word(clause.chunks.endOf(1)))) {
            return Optional.empty();
        }
        int comma = last + 1;
        while (comma < words.size() && comma < last + 6 && !words.word(comma).equals(",")) {
            comma++;
        }
        return words.word(comma).equals(",") && comma + 1 < words.size()
                ? candidate(Optional.of(new Range(1, comma - 1)), new Range(0, 0), rest(comma + 1))
                : Optional.empty();
    }

    private List<Span> rest(int first) {
        int last = words.size() - 1;
        last = words.isStop(last) && last > first ? last - 1 : last;
        return first <= last ? List.of(words.span(first, last)) : List.of();
    }

    /** "was rejected by the minister"; "was asked whether". */
    private Optional<Candidate> passive(VerbGroup verb) {
        if (!verb.passive()) {
            return Optional.empty();
        }
        for (CueRule rule : CueLexicon.rules(words.word(verb.head()))) {
            Optional<Candidate> candidate = words.is(verb.head() + 1, "by") ? byAgent(verb, rule) : asked(verb, rule);
            if (candidate.isPresent()) {
                return candidate;
            }
        }
        return Optional.empty();
    }

    private Optional<Candidate> byAgent(VerbGroup verb, CueRule rule) {
        Optional<Range> agent = sources.behind(verb.head() + 2);
        Optional<Range> said = sources.before(verb.first() - 1);
        if (agent.isEmpty() || said.isEmpty() || !rule.takes("np") && !rule.takes("that")) {
            return Optional.empty();
        }
        List<Span> content = List.of(words.span(said.get().first(), said.get().last()));
        return Candidate.of(words, agent, new Range(verb.first(), verb.head()), content, rule.stance(), 0.6);
    }

    private Optional<Candidate> asked(VerbGroup verb, CueRule rule) {
        boolean asked = words.is(verb.head(), "asked") && rule.takes("wh");
        Range cue = new Range(verb.first(), verb.head());
        return asked ? following.find(cue, verb.head(), rule, Optional.empty()) : Optional.empty();
    }

    private Optional<Candidate> candidate(Optional<Range> source, Range cue, List<Span> content) {
        return Candidate.of(words, source, cue, content, Stance.ASSERTS, 0.7);
    }
}
