// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.claimline.extraction.EventKind;
import org.claimline.extraction.event.Clause.Range;
import org.claimline.extraction.text.Sentence;
import org.claimline.extraction.text.Token;
import org.claimline.extraction.text.VerbForms;

/**
 * Divides a sentence into its finite clauses and finds their subjects, by parts of speech and the words that open clauses.
 * Regions between verbs are searched a bounded number of tokens far, so the cost is linear.
 */
final class ClauseFinder {
    private static final Set<String> RELATIVES = Set.of("who", "which", "that", "whom");
    private static final int LONGEST_REGION = 80;

    private final Sentence sentence;
    private final List<Token> tokens;
    private final boolean[] time;
    private final SubjectFinder subjects;
    private final ClauseStarts starts;
    private final List<Clause> clauses = new ArrayList<>();
    private Optional<Pending> pending = Optional.empty();

    /** A subject whose verb is still to come, with where its clause begins and how deep that is nested. */
    private record Pending(int from, Range subject, int level) {}

    private ClauseFinder(Sentence sentence, boolean[] time) {
        this.sentence = sentence;
        this.tokens = sentence.tokens();
        this.time = time;
        this.subjects = new SubjectFinder(tokens, time);
        this.starts = new ClauseStarts(tokens, time, subjects);
    }

    /** The clauses in order; {@code time} marks the tokens of time expressions, which are no subjects. */
    static List<Clause> find(Sentence sentence, boolean[] time) {
        return new ClauseFinder(sentence, time).find();
    }

    private List<Clause> find() {
        int left = 0;
        for (VerbGroup verb : VerbGroup.find(tokens)) {
            if (!time[verb.head()]) {
                clauses.add(clause(Math.max(left, verb.start() - LONGEST_REGION), verb));
                left = verb.end();
            }
        }
        return ClauseEnds.set(clauses);
    }

    private Clause clause(int left, VerbGroup verb) {
        int before = subjects.beforeAdverbs(left, verb.start());
        if (before >= left && isRelative(before)) {
            return relative(left, before, verb);
        }
        if (isShared(left, before)) {
            return make(coordinator(left, before), last().subject(), verb, last().level(), last().opener());
        }
        if (isInverted(left, verb)) {
            return inverted(left, left, verb);
        }
        if (isContinued(left, before) && boundary(left, verb.start()) == left) {
            return make(before, last().subject(), verb, last().level(), "");
        }
        if (pending.isPresent() && resumes(left, before, verb.start())) {
            Pending resumed = pending.get();
            pending = Optional.empty();
            return make(resumed.from(), resumed.subject(), verb, resumed.level(), "");
        }
        return withOwnSubject(left, verb);
    }

    private Clause withOwnSubject(int left, VerbGroup verb) {
        int opener = starts.opener(left, verb.start());
        int from = opener >= 0 ? opener + 1 : boundary(left, verb.start());
        Range subject = subjects.subject(from, verb.start());
        if (subject.isEmpty()) {
            return inverted(left, from, verb);
        }
        String word = opener >= 0 ? lower(opener) : "";
        Optional<Clause> twin = joined(opener, word);
        if (twin.isPresent()) {
            return make(opener - 1, subject, verb, twin.get().level(), word);
        }
        return make(opener >= 0 ? opener : from, subject, verb, level(left, from, opener), word);
    }

    /** "said that he came and that he went": the clause before that the same word opens. */
    private Optional<Clause> joined(int opener, String word) {
        boolean and = opener > 0 && tokens.get(opener - 1).tag().equals("CC");
        return clauses.stream()
                .filter(clause -> and && clause.opener().equals(word))
                .reduce((first, second) -> second);
    }

    /** "It will rain, said the minister": only the comma parts what is said from the verb, whose subject follows it. */
    private boolean isInverted(int left, VerbGroup verb) {
        boolean quoted = verb.start() > 1
                && tokens.get(verb.start() - 1).tag().equals("''")
                && tokens.get(verb.start() - 2).tag().equals(",");
        if (clauses.isEmpty() && !quoted || pending.isPresent() || !saysBehindQuotation(verb)) {
            return false;
        }
        Range behind = NounPhrases.whole(tokens, verb.end(), tokens.size());
        boolean single = tokens.subList(left, verb.start()).stream()
                        .filter(token -> token.tag().equals(","))
                        .count()
                == 1;
        boolean ends = behind.end() >= tokens.size() - 1
                || tokens.get(behind.end()).tag().matches("[.,]|WP|WDT|IN");
        return (single || quoted) && !behind.isEmpty() && ends;
    }

    private boolean saysBehindQuotation(VerbGroup verb) {
        return verb.start() > 0
                && Set.of("''", ",").contains(tokens.get(verb.start() - 1).tag())
                && EventLexicon.english()
                        .verb(tokens.get(verb.head()).text(), "")
                        .filter(entry -> entry.kind() == EventKind.STATEMENT)
                        .isPresent();
    }

    /** "…," said the minister: the subject stands behind its verb. */
    private Clause inverted(int left, int from, VerbGroup verb) {
        Range behind = NounPhrases.whole(tokens, verb.end(), tokens.size());
        Range subject = saysBehindQuotation(verb) && !isClause(behind) ? behind : Range.NONE;
        return make(from, subject, verb, subject.isEmpty() && !clauses.isEmpty() ? last().level() + 1 : 0, "");
    }

    /** "…, announced yesterday that", "…, said the port would close": what follows is a date, or has a verb of its own. */
    private boolean isClause(Range behind) {
        if (behind.isEmpty() || time[behind.end() - 1]) {
            return true;
        }
        // "said an official involved in the talks" tells by a participle who that is.
        boolean participle = behind.end() + 1 < tokens.size()
                && VerbForms.isParticiple(lower(behind.end()))
                && tokens.get(behind.end() + 1).tag().equals("IN");
        return behind.end() < tokens.size() && tokens.get(behind.end()).tag().matches("MD|VB[DPZ]") && !participle;
    }

    /** Whether the clause shares the subject before: a coordinator, or one before an adverbial between commas. */
    private boolean isShared(int left, int before) {
        if (clauses.isEmpty() || before < left) {
            return false;
        }
        if (tokens.get(before).tag().equals("CC")) {
            return true;
        }
        if (!tokens.get(before).tag().equals(",")) {
            return false;
        }
        for (int i = before - 1; i > left; i--) {
            if (tokens.get(i).tag().equals(",")) {
                return tokens.get(i - 1).tag().equals("CC");
            }
        }
        return false;
    }

    /** "The ministry, which did this, did that, stated": one more verb behind a comma for a subject that was resumed. */
    private boolean isContinued(int left, int before) {
        return before > left
                && tokens.get(before).tag().equals(",")
                && clauses.size() > 1
                && isResumed(clauses.size() - 1);
    }

    private boolean isResumed(int i) {
        return i > 0 && clauses.get(i).from() < clauses.get(i - 1).from();
    }

    private int coordinator(int left, int before) {
        for (int i = before; i >= left; i--) {
            if (tokens.get(i).tag().equals("CC")) {
                return i;
            }
        }
        return before;
    }

    private Clause relative(int left, int pronoun, VerbGroup verb) {
        int end = pronoun;
        while (end > left
                && Set.of(",", "''", "-RRB-").contains(tokens.get(end - 1).tag())) {
            end--;
        }
        Range antecedent = subjects.antecedent(left, end, lower(pronoun));
        keepPending(left, end, antecedent);
        int level = clauses.isEmpty() ? 1 : last().level() + 1;
        return make(pronoun, antecedent, verb, level, lower(pronoun));
    }

    /** A subject whose verb comes behind the relative clause: "Norway, which sponsors the talks, met". */
    private void keepPending(int left, int end, Range antecedent) {
        int opener = starts.opener(left, end);
        int from = opener >= 0 ? opener + 1 : boundary(left, end);
        boolean begins = clauses.isEmpty() || opener >= 0 || from > left;
        Range first = begins ? subjects.subject(from, end) : Range.NONE;
        // "Anna Ek, the guard who shot him, was arrested": what explains the name stands behind its comma.
        boolean explains = !antecedent.isEmpty() && antecedent.end() < first.start();
        if (!first.isEmpty() && !isObject(left, first) && pending.isEmpty()) {
            int level = opener >= 0 && !clauses.isEmpty() ? last().level() + 1 : 0;
            pending = Optional.of(new Pending(opener >= 0 ? opener : from, explains ? antecedent : first, level));
        }
    }

    /** Whether the phrase follows a verb at once, so that it is what the verb is done to. */
    private boolean isObject(int left, Range subject) {
        return !clauses.isEmpty() && subject.start() == left;
    }

    /** Whether nothing but the relative clause's own words lies between its verb and this one. */
    private boolean resumes(int left, int before, int start) {
        if (tokens.get(Math.max(left, before)).tag().equals(",")) {
            return true;
        }
        for (int i = left; i < start; i++) {
            boolean opens =
                    starts.isSubordinator(i) && !subjects.subject(i + 1, start).isEmpty();
            if (opens || tokens.get(i).tag().equals("CC") || tokens.get(i).tag().equals(",")) {
                return false;
            }
        }
        return true;
    }

    private boolean isRelative(int at) {
        Token token = tokens.get(at);
        boolean pronoun = token.tag().equals("WDT") || token.tag().equals("WP");
        boolean that = lower(at).equals("that")
                && at > 0
                && tokens.get(behindQuote(at)).tag().startsWith("NN");
        return RELATIVES.contains(lower(at)) && (pronoun || that);
    }

    /** The word before, past a closing quotation mark. */
    private int behindQuote(int at) {
        return at > 1 && tokens.get(at - 1).tag().equals("''") ? at - 2 : at - 1;
    }

    /** The first clause begins where the sentence does. */
    private int boundary(int left, int start) {
        return clauses.isEmpty() ? left : starts.boundary(left, start);
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

    private Clause make(int from, Range subject, VerbGroup verb, int level, String opener) {
        return new Clause(sentence, from, subject, verb, tokens.size(), level, opener);
    }

    private Clause last() {
        return clauses.get(clauses.size() - 1);
    }

    private String lower(int at) {
        return tokens.get(at).lower();
    }
}
