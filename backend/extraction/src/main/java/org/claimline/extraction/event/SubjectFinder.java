// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.event;

import java.util.List;
import java.util.Set;
import org.claimline.extraction.event.Clause.Range;
import org.claimline.extraction.text.Token;

/** Finds the subject in the words before a verb, past adverbials, dates and insertions. */
final class SubjectFinder {
    /** Tags of what may part one clause from the next. */
    static final Set<String> DIVIDERS = Set.of("CC", ",", ":", "''");

    private static final Set<String> PLACING = Set.of("of", "from", "in", "at");
    private static final Set<String> LEADS = Set.of("RB", ",", "CC", "''", "``", "EX");
    private static final Set<String> ADVERBIALS = Set.of("VBG", "VBN", "IN", "TO");
    private static final Set<String> SKIPPED = Set.of("RB", "CC", ",", "''", "``", ":", "-LRB-", "-RRB-", "UH", "DT");
    private static final Set<String> NOMINAL =
            Set.of("NN", "NNS", "NNP", "NNPS", "JJ", "DT", "PRP$", "POS", "CD", "``", "''", "VBN");

    private final List<Token> tokens;
    private final boolean[] time;

    /** Looks in a sentence of which {@code time} marks the tokens of time expressions, which are no subjects. */
    SubjectFinder(List<Token> tokens, boolean[] time) {
        this.tokens = tokens;
        this.time = time;
    }

    /** The subject of a region: its first noun phrase that is not part of an adverbial before a comma. */
    Range subject(int from, int start) {
        int last = beforeAdverbs(from, start);
        if (last > from && tokens.get(last).text().matches("(?i)he|she|they|we|I")) {
            return new Range(last, last + 1);
        }
        int at = from;
        boolean behindAdverbial = false;
        while (at < start) {
            Token token = tokens.get(at);
            boolean adverbial = ADVERBIALS.contains(token.tag());
            behindAdverbial |= adverbial;
            boolean dateFollows = token.tag().matches("``|''") && at + 1 < start && time[at + 1];
            Range phrase = time[at] || adverbial || dateFollows ? Range.NONE : NounPhrases.whole(tokens, at, start);
            if (!phrase.isEmpty()) {
                Range behind = behindAdverbial ? behindPlace(phrase, start) : Range.NONE;
                return behind.isEmpty() ? undated(phrase) : behind;
            }
            boolean dated = token.tag().equals("IN") && at + 1 < start && time[at + 1];
            boolean skippable = time[at] || dated || SKIPPED.contains(token.tag());
            int comma = nextComma(at, start);
            if (dated) {
                at = behindDate(at + 1, start);
                continue;
            }
            if (!skippable && comma < 0) {
                return Range.NONE;
            }
            at = skippable ? at + 1 : comma + 1;
        }
        return Range.NONE;
    }

    /** "In Ames, Iowa, on Sunday, Ek spoke": a name between commas belongs to the adverbial when a phrase follows before the verb. */
    private Range behindPlace(Range phrase, int start) {
        boolean name = phrase.end() < start
                && tokens.get(phrase.end()).tag().equals(",")
                && tokens.subList(phrase.start(), phrase.end()).stream()
                        .allMatch(token -> token.tag().equals("NNP"));
        int comma = start - 1;
        while (name && comma > phrase.end() && !tokens.get(comma).tag().matches(",|CC")) {
            comma--;
        }
        return name && tokens.get(comma).tag().equals(",") ? NounPhrases.whole(tokens, comma + 1, start) : Range.NONE;
    }

    /** "The court Thursday refused": wires put the day right before the verb, where it is no part of the name. */
    private Range undated(Range phrase) {
        int end = phrase.end();
        while (end > phrase.start() && time[end - 1]) {
            end--;
        }
        // The tagger often takes a noun before a name for an adjective: "a senior official Monday said".
        boolean named = end > phrase.start() && tokens.get(end - 1).tag().matches("NN.*|JJ");
        return named ? new Range(phrase.start(), end) : phrase;
    }

    /** Behind "Tuesday" or, in "In Tuesday's broadcast Ek said", behind what is Tuesday's. */
    private int behindDate(int from, int limit) {
        int at = from;
        while (at < limit && time[at]) {
            at++;
        }
        if (at < limit && tokens.get(at).tag().equals("POS")) {
            at++;
            while (at < limit && tokens.get(at).tag().matches("JJ|NNS?|VBN|VBD")) {
                at++;
            }
        }
        return at;
    }

    private int nextComma(int from, int limit) {
        for (int i = from; i < limit; i++) {
            if (tokens.get(i).tag().equals(",")) {
                return i;
            }
        }
        return -1;
    }

    Range directly(int from, int start) {
        int at = from;
        while (at < start && (time[at] || LEADS.contains(tokens.get(at).tag()))) {
            at++;
        }
        return NounPhrases.whole(tokens, at, start);
    }

    /** The noun phrase that ends before a relative pronoun; for "who", the name of a person that it explains or places. */
    Range antecedent(int left, int end, String pronoun) {
        int start = end;
        while (start > left && NOMINAL.contains(tokens.get(start - 1).tag())) {
            start--;
        }
        if (start == end) {
            return Range.NONE;
        }
        Range named = pronoun.equals("who") ? named(left, start) : Range.NONE;
        return named.isEmpty() ? new Range(start, end) : named;
    }

    /** "Anna Ek of Oslo, who", "Anna Ek, a teacher who": the name before a place or an explanation. */
    private Range named(int left, int phrase) {
        boolean place = phrase > left
                && PLACING.contains(tokens.get(phrase - 1).lower())
                && tokens.get(phrase).tag().startsWith("NNP");
        boolean explained = phrase > left
                && tokens.get(phrase - 1).tag().equals(",")
                && tokens.get(phrase).tag().equals("DT");
        int end = phrase - 1;
        int start = end;
        while (start > left && tokens.get(start - 1).tag().equals("NNP")) {
            start--;
        }
        boolean adverbial = start > 0 && tokens.get(start - 1).tag().equals("IN");
        boolean full = end - start > 1 && !adverbial;
        return (place || explained) && full ? new Range(start, end) : Range.NONE;
    }

    /** Whether no comma parts a subject from its verb, except a pair of them around an insertion. */
    boolean reaches(Range subject, int start) {
        long commas = tokens.subList(subject.end(), start).stream()
                .filter(token -> token.tag().equals(","))
                .count();
        return commas % 2 == 0;
    }

    /** Whether the token may stand inside a noun phrase. */
    boolean isNominal(int at) {
        return NOMINAL.contains(tokens.get(at).tag());
    }

    /** Whether the subject is the first of several: "Ek, Mayor Lind and the owners". */
    boolean isList(Range subject, int start) {
        boolean and = false;
        for (int i = subject.end(); i < start; i++) {
            String tag = tokens.get(i).tag();
            and |= tag.equals("CC");
            if (!NOMINAL.contains(tag)
                    && !tag.matches("CC|,")
                    && !tokens.get(i).text().equals("of")) {
                return false;
            }
        }
        return and && !tokens.get(start - 1).tag().equals(",");
    }

    /** A coordinator may stand inside the subject itself: "Ek and her team appeared". */
    int wholeSubject(int left, int coordinator) {
        int name = nameAround(left, coordinator);
        if (name >= 0) {
            return name;
        }
        for (int i = coordinator - 1; i >= left; i--) {
            if (DIVIDERS.contains(tokens.get(i).tag())) {
                Range phrase = NounPhrases.whole(tokens, i + 1, tokens.size());
                return !phrase.isEmpty() && phrase.end() > coordinator + 1 ? i + 1 : coordinator + 1;
            }
        }
        return coordinator + 1;
    }

    /** Where "the Fishing and Shipping Board" begins, a name in which "and" stands; -1 when there is none. */
    private int nameAround(int left, int coordinator) {
        int at = coordinator;
        while (at > left && tokens.get(at - 1).tag().startsWith("NNP")) {
            at--;
        }
        boolean name = at < coordinator
                && at > left
                && tokens.get(at - 1).tag().equals("DT")
                && coordinator + 2 < tokens.size()
                && tokens.get(coordinator + 1).tag().startsWith("NNP")
                && tokens.get(coordinator + 2).tag().startsWith("NNP");
        return name ? at - 1 : -1;
    }

    /** The word before a verb, past adverbs and dates: "who on Friday quietly left". */
    int beforeAdverbs(int left, int start) {
        int at = start - 1;
        while (at >= left && (tokens.get(at).tag().startsWith("RB") || time[at] || leadsToDate(at, start))) {
            at--;
        }
        return at;
    }

    private boolean leadsToDate(int at, int limit) {
        return tokens.get(at).tag().equals("IN") && at + 1 < limit && time[at + 1];
    }
}
