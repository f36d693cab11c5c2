// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.claimline.extraction.event.Clause.Range;
import org.claimline.extraction.text.Sentence;
import org.claimline.extraction.text.Token;

/**
 * Divides a sentence into its finite clauses and finds their subjects, by parts of speech and the words that open clauses.
 * It sees the sentence once from left to right, so its cost is linear.
 */
final class ClauseFinder {
    private static final Set<String> SUBORDINATORS = Set.of(
            "after",
            "before",
            "while",
            "as",
            "because",
            "although",
            "though",
            "since",
            "if",
            "unless",
            "until",
            "when",
            "where",
            "that",
            "whether",
            "how",
            "why",
            "what",
            "once",
            "so");
    private static final Set<String> RELATIVES = Set.of("who", "which", "that", "whom");
    private static final int LONGEST_REGION = 120;

    private final Sentence sentence;
    private final List<Token> tokens;
    private final boolean[] time;
    private final List<Clause> clauses = new ArrayList<>();

    private ClauseFinder(Sentence sentence, boolean[] time) {
        this.sentence = sentence;
        this.tokens = sentence.tokens();
        this.time = time;
    }

    /** The clauses in order; {@code time} marks the tokens of time expressions, which are no subjects. */
    static List<Clause> find(Sentence sentence, boolean[] time) {
        return new ClauseFinder(sentence, time).find();
    }

    private List<Clause> find() {
        int left = 0;
        for (VerbGroup verb : VerbGroup.find(tokens)) {
            if (!time[verb.head()]) {
                clauses.add(clause(left, verb));
                left = verb.end();
            }
        }
        return withEnds();
    }

    private Clause clause(int left, VerbGroup verb) {
        int before = beforeAdverbs(left, verb.start());
        if (before >= left && isRelative(before)) {
            return relative(left, before, verb);
        }
        if (closesRelative(left, before)) {
            Clause inner = last();
            return make(before, inner.subject(), verb, Math.max(0, inner.level() - 1), "");
        }
        int opener = opener(left, verb.start());
        int from = opener >= 0 ? opener + 1 : boundary(left, verb.start());
        Range subject = subject(from, verb.start());
        if (subject.isEmpty()) {
            return withoutOwnSubject(left, from, verb);
        }
        String word = opener >= 0 ? lower(opener) : "";
        return make(opener >= 0 ? opener : from, subject, verb, level(left, from, opener), word);
    }

    /** A clause without a subject before its verb shares the one of the clause before, or has it behind ("said Bolton"). */
    private Clause withoutOwnSubject(int left, int from, VerbGroup verb) {
        Range behind = NounPhrases.whole(tokens, verb.end(), tokens.size());
        boolean inverted = !behind.isEmpty() && left == verb.start() - spaceForQuote(left, verb.start());
        boolean afterQuote = verb.start() > 0
                && Set.of("''", ",").contains(tokens.get(verb.start() - 1).tag());
        if (!behind.isEmpty() && (inverted || afterQuote) && isName(behind)) {
            return make(verb.start(), behind, verb, 0, "");
        }
        boolean shares = !clauses.isEmpty() && verb.start() > left && isCoordinator(verb.start(), left);
        return shares
                ? make(from, last().subject(), verb, last().level(), last().opener())
                : make(from, Range.NONE, verb, clauses.isEmpty() ? 0 : 1, "");
    }

    private static int spaceForQuote(int left, int start) {
        return Math.min(2, start - left);
    }

    private boolean isName(Range phrase) {
        return tokens.subList(phrase.start(), phrase.end()).stream()
                .anyMatch(t -> t.tag().startsWith("NNP"));
    }

    private boolean isCoordinator(int start, int left) {
        for (int i = start - 1; i >= left; i--) {
            String tag = tokens.get(i).tag();
            if (tag.equals("CC")) {
                return true;
            }
            if (!tag.startsWith("RB") && !tag.equals(",")) {
                return shareAfterAdverbial(left, start);
            }
        }
        return false;
    }

    /** "… and, at a rally in the city, is quoted": the coordinator stands before an adverbial. */
    private boolean shareAfterAdverbial(int left, int start) {
        if (!tokens.get(start - 1).tag().equals(",")) {
            return false;
        }
        for (int i = start - 2; i > left; i--) {
            if (tokens.get(i).tag().equals(",") && tokens.get(i - 1).tag().equals("CC")) {
                return true;
            }
        }
        return false;
    }

    private Clause relative(int left, int pronoun, VerbGroup verb) {
        int end = pronoun;
        while (end > left
                && Set.of(",", "''", "-RRB-").contains(tokens.get(end - 1).tag())) {
            end--;
        }
        return make(pronoun, antecedent(left, end), verb, clauses.isEmpty() ? 1 : last().level() + 1, lower(pronoun));
    }

    /** The noun phrase that ends before the pronoun. */
    private Range antecedent(int left, int end) {
        int start = end;
        while (start > left
                && Set.of("NN", "NNS", "NNP", "NNPS", "JJ", "DT", "PRP$", "POS", "CD", "``", "''", "VBN")
                        .contains(tokens.get(start - 1).tag())) {
            start--;
        }
        return start == end ? Range.NONE : new Range(start, end);
    }

    private boolean isRelative(int at) {
        Token token = tokens.get(at);
        boolean pronoun = token.tag().equals("WDT") || token.tag().equals("WP");
        boolean that =
                lower(at).equals("that") && at > 0 && tokens.get(at - 1).tag().startsWith("NN");
        return RELATIVES.contains(lower(at)) && (pronoun || that);
    }

    /** Whether a comma right before the verb closes a relative clause: "Norway, which sponsors the talks, met". */
    private boolean closesRelative(int left, int before) {
        if (clauses.isEmpty() || before < left || !tokens.get(before).tag().equals(",")) {
            return false;
        }
        Clause inner = last();
        return RELATIVES.contains(inner.opener())
                && inner.from() > 0
                && tokens.get(inner.from() - 1).tag().equals(",")
                && inner.hasSubject();
    }

    /** The last word that opens a dependent clause whose subject follows at once, or -1. */
    private int opener(int left, int start) {
        for (int i = start - 1; i >= Math.max(left, start - LONGEST_REGION); i--) {
            String word = lower(i);
            boolean opens = SUBORDINATORS.contains(word)
                    && !subject(i + 1, start).isEmpty()
                    && subject(i + 1, start).start() <= i + 3;
            if (opens && !commaBetween(i + 1, start) && !time[i]) {
                return i;
            }
            if (tokens.get(i).tag().equals(",") || tokens.get(i).tag().equals(":")) {
                boolean closed = subject(i + 1, start).start() == i + 1
                        && !subject(i + 1, start).isEmpty();
                if (closed) {
                    return -1;
                }
            }
        }
        return -1;
    }

    private boolean commaBetween(int from, int start) {
        Range subject = subject(from, start);
        return tokens.subList(from, subject.start()).stream()
                .anyMatch(t -> t.tag().equals(","));
    }

    /** Where the region of an independent clause begins: behind the last coordinator, semicolon or comma with a subject. */
    private int boundary(int left, int start) {
        if (clauses.isEmpty()) {
            return left;
        }
        for (int i = left; i < start; i++) {
            String tag = tokens.get(i).tag();
            boolean divides = tag.equals("CC") || tag.equals(",") || tag.equals(":") || tag.equals("''");
            if (divides && !subjectDirectly(i + 1, start).isEmpty()) {
                return i + 1;
            }
        }
        return left;
    }

    private Range subjectDirectly(int from, int start) {
        int at = from;
        while (at < start && (time[at] || tokens.get(at).tag().matches("RB|,|CC|''|``"))) {
            at++;
        }
        Range phrase = NounPhrases.whole(tokens, at, start);
        boolean reaches = !phrase.isEmpty() && onlyAdverbialsBetween(phrase.end(), start);
        return reaches ? phrase : Range.NONE;
    }

    private boolean onlyAdverbialsBetween(int from, int to) {
        int at = from;
        while (at < to
                && (time[at]
                        || tokens.get(at)
                                .tag()
                                .matches("RB|IN|,|''|``|-LRB-|-RRB-|NNP?S?|DT|JJ|PRP\\$|CD|CC|SYM|POS"))) {
            at++;
        }
        return at == to;
    }

    /** The subject of a region: its first noun phrase that is not part of an adverbial before a comma. */
    private Range subject(int from, int start) {
        int at = from;
        while (at < start) {
            Token token = tokens.get(at);
            Range phrase = time[at] ? Range.NONE : NounPhrases.whole(tokens, at, start);
            if (!phrase.isEmpty() && !token.tag().equals("VBG") && !token.tag().equals("VBN")) {
                return phrase;
            }
            boolean skippable = time[at] || token.tag().matches("RB|CC|,|''|``|:|-LRB-|-RRB-|UH|DT");
            int comma = nextComma(at, start);
            if (!skippable && comma < 0) {
                return Range.NONE;
            }
            at = skippable ? at + 1 : comma + 1;
        }
        return Range.NONE;
    }

    private int nextComma(int from, int limit) {
        for (int i = from; i < limit; i++) {
            if (tokens.get(i).tag().equals(",")) {
                return i;
            }
        }
        return -1;
    }

    private int level(int left, int from, int opener) {
        if (opener >= 0) {
            return clauses.isEmpty() ? 1 : last().level() + 1;
        }
        if (clauses.isEmpty() || from > left) {
            return 0;
        }
        // No word opens it and nothing divides it from the verb before: what that verb says ("said he was ready").
        return last().level() + 1;
    }

    private int beforeAdverbs(int left, int start) {
        int at = start - 1;
        while (at >= left && (tokens.get(at).tag().startsWith("RB") || time[at])) {
            at--;
        }
        return at;
    }

    private Clause make(int from, Range subject, VerbGroup verb, int level, String opener) {
        return new Clause(sentence, from, subject, verb, tokens.size(), level, opener);
    }

    private Clause last() {
        return clauses.get(clauses.size() - 1);
    }

    /** A clause ends where the next one of its level, or of a level above, begins. */
    private List<Clause> withEnds() {
        List<Clause> ended = new ArrayList<>(clauses);
        int[] nextOfLevel =
                new int[clauses.stream().mapToInt(Clause::level).max().orElse(0) + 1];
        java.util.Arrays.fill(nextOfLevel, withoutFullStop());
        for (int i = clauses.size() - 1; i >= 0; i--) {
            Clause clause = clauses.get(i);
            int end = Math.max(clause.verb().end(), nextOfLevel[clause.level()]);
            ended.set(
                    i,
                    new Clause(
                            sentence,
                            clause.from(),
                            clause.subject(),
                            clause.verb(),
                            end,
                            clause.level(),
                            clause.opener()));
            for (int level = clause.level(); level < nextOfLevel.length; level++) {
                nextOfLevel[level] = Math.min(
                        nextOfLevel[level],
                        Math.min(clause.from(), clause.verb().start()));
            }
        }
        return ended;
    }

    private int withoutFullStop() {
        int end = tokens.size();
        while (end > 1 && Set.of(".", "''").contains(tokens.get(end - 1).tag())) {
            end--;
        }
        return end;
    }

    private String lower(int at) {
        return tokens.get(at).text().toLowerCase(Locale.ROOT);
    }
}
