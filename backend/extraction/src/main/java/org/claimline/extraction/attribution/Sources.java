// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.attribution;

import java.util.Optional;
import java.util.Set;

/** Finds the words that name the speaker: the subject of a verb, or the noun phrase behind an inverted one. */
final class Sources {
    private static final int NEAR = 60;
    private static final Set<String> NO_APPOSITION = Set.of(
            "who",
            "whom",
            "whose",
            "which",
            "that",
            "in",
            "at",
            "on",
            "for",
            "but",
            "and",
            "as",
            "while",
            "when",
            "where",
            "after",
            "before",
            "during",
            "because",
            "if",
            "with",
            "citing",
            "saying",
            "adding",
            "speaking",
            "according");

    private final Clause clause;
    private final Words words;

    Sources(Clause clause) {
        this.clause = clause;
        this.words = clause.words;
    }

    /** The subject of the verb. */
    Optional<Range> subject(VerbGroup verb) {
        return subject(verb, 0);
    }

    private Optional<Range> subject(VerbGroup verb, int depth) {
        if (depth > 4) {
            return Optional.empty();
        }
        Optional<Range> own = verb.kind() == VerbGroup.Kind.FINITE ? before(verb.first() - 1) : Optional.empty();
        return own.isPresent() ? own : shared(verb, depth);
    }

    /** The subject that the verb shares with the verb before it: "left and said", "left, saying", "refused to say". */
    private Optional<Range> shared(VerbGroup verb, int depth) {
        Optional<VerbGroup> governor = clause.verbBefore(verb.first());
        while (governor.isPresent() && !governs(governor.get(), verb)) {
            governor = clause.verbBefore(governor.get().first());
        }
        if (governor.isPresent()) {
            return subject(governor.get(), depth + 1);
        }
        return verb.kind() == VerbGroup.Kind.FINITE ? Optional.empty() : subjectBehind(verb);
    }

    private boolean governs(VerbGroup governor, VerbGroup verb) {
        boolean quoted = clause.isQuoted(governor.head()) != clause.isQuoted(verb.head());
        return !quoted && (governor.kind() == VerbGroup.Kind.FINITE || verb.first() - governor.head() <= 2);
    }

    /** "Asked about it, the minister said": the first main clause behind a participle that opens the sentence. */
    private Optional<Range> subjectBehind(VerbGroup verb) {
        for (VerbGroup later : clause.verbs) {
            if (later.first() > verb.head() && later.kind() == VerbGroup.Kind.FINITE) {
                return before(later.first() - 1);
            }
        }
        return Optional.empty();
    }

    /** The noun phrase that ends at {@code last} or before the insertion that ends there. */
    Optional<Range> before(int last) {
        int end = last;
        while (words.isAdverb(end) && end > last - 3) {
            end--;
        }
        if (words.word(end).equals(",")) {
            return beforeInsertion(end);
        }
        if (clause.chunks.endsAt(end) && clause.chunks.isTemporal(end) && clause.chunks.startOf(end) > 0) {
            int start = clause.chunks.startOf(end);
            int left = Prepositions.attaches(words.word(start - 1)) ? start - 2 : start - 1;
            Optional<Range> skipped = clause.chunks.endsAt(left) ? phrase(left) : Optional.empty();
            return skipped.isPresent() ? skipped : phrase(end);
        }
        return phrase(end);
    }

    /** "Ms. Ortiz, the minister, said": an apposition belongs to the source with its comma, a relative clause does not. */
    private Optional<Range> beforeInsertion(int comma) {
        int open = comma - 1;
        while (open >= 0 && open > comma - NEAR && !words.word(open).equals(",")) {
            if (clause.isQuoted(open) || words.tag(open).equals(":")) {
                return Optional.empty();
            }
            open--;
        }
        if (!words.word(open).equals(",")) {
            return Optional.empty();
        }
        Optional<Range> head = phrase(open - 1);
        if (head.isEmpty()) {
            head = beforeInsertion(open);
        }
        boolean apposition = isApposition(open + 1, comma - 1);
        return head.map(range -> new Range(range.first(), apposition ? comma : range.last()));
    }

    private boolean isApposition(int first, int last) {
        if (NO_APPOSITION.contains(words.word(first)) || !clause.chunks.startsAt(first)) {
            return words.is(first, "including");
        }
        return first <= last
                && !clause.chunks.isTemporal(first)
                && !words.tag(first).equals("PRP");
    }

    /** The noun phrase, with its prepositional phrases, whose last token is {@code last}. */
    private Optional<Range> phrase(int last) {
        if (last >= 0 && words.tag(last).equals("-RRB-")) {
            int open = last;
            while (open >= 0 && !words.tag(open).equals("-LRB-")) {
                open--;
            }
            return phrase(open - 1).map(range -> new Range(range.first(), last));
        }
        if (words.is(last, "whom", "which") && words.is(last - 1, "of")) {
            int first = clause.chunks.endsAt(last - 2) ? clause.chunks.startOf(last - 2) : last - 2;
            return Optional.of(new Range(Math.max(0, first), last));
        }
        if (last >= 0 && (words.isRelative(last) || words.tag(last).equals("PRP") || words.is(last, "that"))) {
            return Optional.of(new Range(last, last));
        }
        if (!clause.chunks.endsAt(last)) {
            return Optional.empty();
        }
        int first = clause.chunks.startOf(last);
        while (true) {
            int joined = joined(first);
            if (joined < 0) {
                return Optional.of(new Range(first, last));
            }
            first = joined;
        }
    }

    /** Where the list begins whose last "and" stands before {@code first}: "Alabama, Georgia and Virginia". */
    private int firstOfList(int first) {
        int start = first;
        while (words.word(start - 1).equals(",") && clause.chunks.endsAt(start - 2) && words.isNoun(start - 2)) {
            start = clause.chunks.startOf(start - 2);
        }
        return start;
    }

    /** Where the phrase begins when what stands before {@code first} belongs to it; -1 if it does not. */
    private int joined(int first) {
        int left = first - 2;
        boolean noun = clause.chunks.endsAt(left) && !words.tag(left).equals("PRP") && !clause.chunks.isTemporal(left);
        if (noun && Prepositions.attaches(words.word(first - 1))) {
            return clause.chunks.startOf(left);
        }
        if (noun
                && words.tag(first - 1).equals("CC")
                && !isObject(clause.chunks.startOf(left))
                && !words.is(first - 1, "but")) {
            return firstOfList(clause.chunks.startOf(left));
        }
        boolean reduced = Prepositions.attaches(words.word(first - 1))
                && (words.tag(left).equals("VBN") || words.tag(left).equals("VBD"))
                && clause.chunks.endsAt(left - 1)
                && !words.tag(left - 1).equals("PRP");
        return reduced ? clause.chunks.startOf(left - 1) : -1;
    }

    /** Whether a verb stands right before, so that the phrase is its object and no part of a subject. */
    private boolean isObject(int first) {
        int k = first - 1;
        while (Prepositions.attaches(words.word(k)) || clause.chunks.endsAt(k)) {
            k = clause.chunks.endsAt(k) ? clause.chunks.startOf(k) - 1 : k - 1;
        }
        return words.isVerb(k);
    }

    /** The noun phrase that begins at {@code first}, with its appositions: "said Rosa Ortiz, a teacher in Quito". */
    Optional<Range> behind(int first) {
        int last = clause.endOfNounPhrase(first);
        if (last < 0) {
            return Optional.empty();
        }
        while (words.tag(last + 1).equals("CC") && clause.endOfNounPhrase(last + 2) > 0 && words.isName(last + 2)) {
            last = clause.endOfNounPhrase(last + 2);
        }
        if (words.tag(last + 1).equals("-LRB-") && last + 4 < words.size()) {
            for (int k = last + 2; k < last + 6; k++) {
                if (words.tag(k).equals("-RRB-")) {
                    last = k;
                    break;
                }
            }
        }
        if (words.is(last + 1, "who")
                || words.tag(last + 1).equals("VBN") && words.tag(last + 2).equals("IN")) {
            return Optional.of(new Range(first, endOfApposition(last + 1)));
        }
        if (words.word(last + 1).equals(",") && isAppositionBehind(last + 2)) {
            return Optional.of(new Range(first, endOfApposition(last + 2)));
        }
        return Optional.of(new Range(first, last));
    }

    private boolean isAppositionBehind(int first) {
        if (clause.isQuoted(first) || !isApposition(first, words.size() - 1)) {
            return false;
        }
        int last = endOfApposition(first);
        for (int k = first; k <= last && !words.isRelative(k) && !words.is(k, "that"); k++) {
            if (words.isFinite(k)) {
                return false;
            }
        }
        return true;
    }

    private int endOfApposition(int first) {
        int k = first;
        while (k < words.size()
                && !words.isStop(k)
                && !words.word(k).equals(",")
                && !words.is(k, ";", ":")
                && !words.isDash(k)) {
            k++;
        }
        return words.word(k).equals(",") ? k : k - 1;
    }
}
