// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.attribution;

import java.util.Optional;
import java.util.Set;
import org.claimline.extraction.Span;

/** Finds where what is said begins and ends behind a cue. */
final class Complements {
    private static final Set<String> WH =
            Set.of("whether", "if", "how", "what", "why", "when", "where", "who", "which");
    private static final Set<String> ADJUNCTS = Set.of(
            "during",
            "after",
            "while",
            "when",
            "because",
            "before",
            "since",
            "although",
            "though",
            "until",
            "unless",
            "amid",
            "despite");

    private final Clause clause;
    private final Words words;

    Complements(Clause clause) {
        this.clause = clause;
        this.words = clause.words;
    }

    /** What kind of content begins at a token. */
    enum Kind {
        QUOTE,
        CLAUSE,
        INFINITIVE,
        QUESTION,
        GERUND,
        PHRASE,
        NONE
    }

    /** The kind of content that begins at {@code i}. */
    Kind kindAt(int i) {
        if (i >= words.size()) {
            return Kind.NONE;
        }
        Optional<Span> quote = clause.quotes.startingAt(words.span(i).start());
        if (quote.isPresent()) {
            return Kind.QUOTE;
        }
        if (words.is(i, "that") && !words.tag(i + 1).equals("") && hasFinite(i + 1)) {
            return Kind.CLAUSE;
        }
        if (WH.contains(words.word(i))) {
            return Kind.QUESTION;
        }
        if (words.tag(i).equals("TO")) {
            return Kind.INFINITIVE;
        }
        if (isClause(i)) {
            return Kind.CLAUSE;
        }
        if (words.tag(i).equals("VBG")) {
            return Kind.GERUND;
        }
        return clause.chunks.startsAt(i) ? Kind.PHRASE : Kind.NONE;
    }

    /** Whether a subject begins at {@code i} and its finite verb follows. */
    private boolean isClause(int i) {
        int k = i;
        while (words.isAdverb(k)) {
            k++;
        }
        int last = clause.endOfNounPhrase(k);
        if (words.is(k, "there") || last < 0 && words.is(k, "that", "this")) {
            last = k;
        }
        if (last < 0) {
            return isClauseBehindAdverbial(k);
        }
        if (clause.chunks.isTemporal(k)) {
            return isClause(last + 1);
        }
        while (words.tag(last + 1).equals("CC") && clause.endOfNounPhrase(last + 2) > 0) {
            last = clause.endOfNounPhrase(last + 2);
        }
        int next = last + 1;
        if (words.word(next).equals(",")
                || words.isRelative(next)
                || words.tag(next).equals("VBN")
                || words.is(next, "that")) {
            return hasFinite(next + 3) && !words.word(next).equals(",");
        }
        while (words.isAdverb(next) || words.isQuoteMark(next)) {
            next++;
        }
        return words.isFinite(next);
    }

    /** "in 2015 they left", "if asked, they would leave". */
    private boolean isClauseBehindAdverbial(int i) {
        if (!words.tag(i).equals("IN") && !words.tag(i).equals("WRB")) {
            return false;
        }
        for (int k = i + 1; k < Math.min(words.size(), i + 25); k++) {
            if (words.word(k).equals(",")) {
                return isClause(k + 1);
            }
        }
        return false;
    }

    /** Whether a finite verb follows in the sentence. */
    boolean hasFinite(int from) {
        for (int k = from; k < words.size() && !words.isStop(k) && !words.is(k, ";"); k++) {
            if (words.isFinite(k)) {
                return true;
            }
        }
        return false;
    }

    /** The content that begins at {@code first}; a quote that it opens is never cut, even behind the sentence. */
    Span spanFrom(int first, Kind kind) {
        int last = end(first, kind);
        Span content = words.span(first, last);
        return clause.quotes
                .at(words.span(last).start())
                .filter(quote -> quote.start() >= content.start())
                .map(content::cover)
                .orElse(content);
    }

    /** Whether the words before {@code first} belong to a subordinate clause that opens the sentence: "When he said". */
    private boolean isSubordinate(int first) {
        int k = first - 1;
        while (k > 0 && !words.is(k, ",", ";", ":") && !words.isDash(k)) {
            k--;
        }
        int open = k > 0 ? k + 1 : words.is(0, "but", "and", "even") ? 1 : 0;
        return Prepositions.subordinates(words.word(open)) && open < first;
    }

    /** Last token of the content that begins at {@code first}. */
    int end(int first, Kind kind) {
        boolean subordinate = isSubordinate(first);
        int k = first;
        while (k < words.size()) {
            if (clause.isQuoted(k)) {
                int close = clause.endOfQuote(k);
                if (isLastOfClause(close, kind)) {
                    return close;
                }
                k = close + 1;
            } else if (words.tag(k).equals("-LRB-")) {
                k = behindParenthesis(k);
            } else if (k > first && (endsBefore(k, first, kind) || subordinate && endsSubordinate(k))) {
                break;
            } else {
                k++;
            }
        }
        return trimmed(first, Math.min(k, words.size()) - 1);
    }

    private boolean isLastOfClause(int close, Kind kind) {
        boolean inner = words.isStop(close - 1) || words.word(close - 1).equals(",");
        return inner && (words.isStop(close - 1) || isContinuation(close + 1, kind));
    }

    private int behindParenthesis(int open) {
        for (int k = open + 1; k < words.size() && k < open + 60; k++) {
            if (words.tag(k).equals("-RRB-")) {
                return k + 1;
            }
        }
        return open + 1;
    }

    private boolean endsBefore(int k, int first, Kind kind) {
        if (words.isStop(k) || words.is(k, ";")) {
            return true;
        }
        if (words.word(k).equals(",")) {
            return isContinuation(k + 1, kind);
        }
        if (words.tag(k).equals("CC")) {
            return isOtherVerb(k + 1) && !words.is(k, "or");
        }
        if (kind == Kind.INFINITIVE && words.isFinite(k) && !hasSubject(first + 1, k)) {
            return true;
        }
        return kind == Kind.PHRASE && endsPhrase(k, first);
    }

    /** Whether what follows a comma at {@code k} no longer belongs to the content. */
    private boolean isContinuation(int k, Kind kind) {
        if (words.is(k, "according") || words.tag(k).equals("VBG") && CueLexicon.isSaying(words.word(k))) {
            return true;
        }
        if (isFrame(k)) {
            return true;
        }
        if (words.is(k, "but", "and", "though", "although", "while", "as", "even")) {
            return isFrame(k + 1) || isOtherVerb(k + 1) || words.is(k, "but") && isClause(k + 1);
        }
        return kind == Kind.PHRASE
                && (words.isRelative(k)
                        || words.tag(k).equals("VBG")
                        || ADJUNCTS.contains(words.word(k))
                        || isClause(k));
    }

    /** "he said" or "said Ms. Ortiz" at {@code k}: the frame of another attribution. */
    private boolean isFrame(int k) {
        if (words.is(k, "which")) {
            return false;
        }
        int last = clause.endOfNounPhrase(k);
        int verb = last < 0 ? k : last + 1;
        while (words.isAdverb(verb)) {
            verb++;
        }
        return clause.verbAt(verb)
                .filter(group -> group.kind() == VerbGroup.Kind.FINITE && !group.passive())
                .map(group -> CueLexicon.isSaying(words.word(group.head())))
                .orElse(false);
    }

    /** "and predicted that": a verb of saying that shares the subject. */
    private boolean isOtherVerb(int k) {
        Optional<VerbGroup> verb = clause.verbAt(k);
        return verb.isPresent()
                && verb.get().first() == k
                && verb.get().kind() == VerbGroup.Kind.FINITE
                && !CueLexicon.rules(words.word(verb.get().head())).isEmpty();
    }

    private boolean endsSubordinate(int k) {
        return words.word(k).equals(",") && isClause(k + 1);
    }

    private boolean endsPhrase(int k, int first) {
        if (words.isFinite(k) && !hasSubject(first, k)) {
            return true;
        }
        if (ADJUNCTS.contains(words.word(k)) || words.isDash(k)) {
            return true;
        }
        boolean time = clause.chunks.startsAt(k) && clause.chunks.isTemporal(k);
        return time || words.is(k, "on") && clause.chunks.startsAt(k + 1) && clause.chunks.isTemporal(k + 1);
    }

    /** Whether something between the phrase's first word and the verb at {@code k} can be the verb's own subject. */
    private boolean hasSubject(int first, int k) {
        for (int i = k - 1; i > first; i--) {
            boolean opens = words.isRelative(i)
                    || words.is(i, "that", "as", "what", "how", "if")
                    || words.tag(i).equals("PRP");
            if (opens || words.isVerb(i)) {
                return true;
            }
        }
        return false;
    }

    private int trimmed(int first, int last) {
        int k = last;
        while (k > first && (words.is(k, ",", ";", ":") || words.isDash(k))) {
            k--;
        }
        return k;
    }
}
