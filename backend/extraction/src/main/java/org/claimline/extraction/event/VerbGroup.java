// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.claimline.extraction.text.Token;
import org.claimline.extraction.text.VerbForms;

/**
 * A finite verb with its auxiliaries: "has said", "will not be rejoining", "was stopped". Positions count the sentence's
 * tokens.
 *
 * @param start first token
 * @param head the full verb
 * @param end token behind the last
 * @param tense when it says that things happen
 * @param passive whether the subject is what something is done to
 * @param negated whether it says that something did not happen
 */
record VerbGroup(int start, int head, int end, Tense tense, boolean passive, boolean negated) {
    /** The tenses that matter for telling whether something happened. */
    enum Tense {
        PAST,
        PRESENT,
        /** "has said": up to now. */
        PERFECT,
        FUTURE,
        /** "could be arrested": possible, not said to happen. */
        MODAL
    }

    private static final Set<String> FUTURE = Set.of("will", "shall", "'ll", "’ll");
    private static final Set<String> EQUALLED = Set.of(
            "aim",
            "goal",
            "plan",
            "task",
            "job",
            "idea",
            "purpose",
            "point",
            "way",
            "step",
            "answer",
            "solution",
            "intention",
            "hope",
            "challenge",
            "choice",
            "role",
            "objective",
            "it",
            "this",
            "that",
            "all",
            "trick");
    private static final Set<String> PLANNED =
            Set.of("due", "expected", "scheduled", "set", "planned", "likely", "bound");
    private static final Set<String> INSIDE = Set.of("since", "yet", "so", "far", "not", "n't", "n’t", "never");
    private static final Set<String> NEGATIONS = Set.of("not", "n't", "n’t", "never");

    /** The finite verb groups of a sentence in order. */
    static List<VerbGroup> find(List<Token> tokens) {
        List<VerbGroup> groups = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            if (isFinite(tokens, at)) {
                VerbGroup group = read(tokens, at);
                groups.add(group);
                at = group.end();
            } else {
                at++;
            }
        }
        return groups;
    }

    private static boolean isFinite(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        return switch (token.tag()) {
            case "MD", "VBD" -> !isParticiple(tokens, at);
            case "VBZ", "VBP" -> !isPossessive(tokens, at) && !followsDeterminer(tokens, at);
            default -> false;
        };
    }

    /** A past participle that the tagger took for a past tense: "the attempted coup", "the elected government". */
    private static boolean isParticiple(List<Token> tokens, int at) {
        return followsDeterminer(tokens, at) && at + 1 < tokens.size() && isNominal(tokens.get(at + 1));
    }

    private static boolean followsDeterminer(List<Token> tokens, int at) {
        return at > 0
                && Set.of("DT", "PRP$", "POS", "JJ", "IN")
                        .contains(tokens.get(at - 1).tag())
                && !Set.of(
                                "that", "this", "which", "while", "who", "as", "if", "because", "all", "both", "those",
                                "these")
                        .contains(tokens.get(at - 1).lower());
    }

    private static boolean isPossessive(List<Token> tokens, int at) {
        String word = tokens.get(at).lower();
        return (word.equals("’s") || word.equals("'s"))
                && at > 0
                && isNominal(tokens.get(at - 1))
                && at + 1 < tokens.size()
                && (isNominal(tokens.get(at + 1)) || tokens.get(at + 1).tag().startsWith("JJ"));
    }

    private static VerbGroup read(List<Token> tokens, int start) {
        int head = start;
        int at = start + 1;
        boolean negated = false;
        boolean open = isAuxiliary(tokens.get(start));
        while (at < tokens.size() && open) {
            Token token = tokens.get(at);
            negated |= NEGATIONS.contains(token.lower());
            if (token.tag().startsWith("VB")) {
                head = at;
                open = isAuxiliary(token);
            } else if (!token.tag().startsWith("RB") && !INSIDE.contains(token.lower())) {
                break;
            }
            at++;
        }
        int planned = planned(tokens, start, head);
        if (planned > 0) {
            return new VerbGroup(start, planned, planned + 1, Tense.FUTURE, false, negated);
        }
        boolean passive = head > start
                && VerbForms.isBe(lastAuxiliary(tokens, start, head).lower())
                && (tokens.get(head).tag().equals("VBN")
                        || tokens.get(head).tag().equals("VBD"));
        return new VerbGroup(start, head, head + 1, tense(tokens, start, head), passive, negated);
    }

    /** "is to begin": a plan; "the aim is to begin" says what something is. */
    private static boolean isToBe(List<Token> tokens, int start, int head) {
        boolean infinitive = head + 2 < tokens.size()
                && VerbForms.isBe(tokens.get(head).lower())
                && tokens.get(head).tag().matches("VBZ|VBP")
                && tokens.get(head + 1).tag().equals("TO")
                && tokens.get(head + 2).tag().equals("VB");
        return infinitive
                && start > 0
                && !EQUALLED.contains(tokens.get(start - 1).lower());
    }

    /** The verb of what is planned: "is to begin", "is due to begin", "are expected to meet"; -1 when nothing is. */
    private static int planned(List<Token> tokens, int start, int head) {
        if (isToBe(tokens, start, head)) {
            return head + 2;
        }
        boolean now = VerbForms.isBe(tokens.get(start).lower())
                && tokens.get(start).tag().matches("VBZ|VBP");
        int due = head == start ? start + 1 : head;
        boolean to = due + 2 < tokens.size()
                && tokens.get(due + 1).tag().equals("TO")
                && tokens.get(due + 2).tag().equals("VB");
        return now && to && PLANNED.contains(tokens.get(due).lower()) ? due + 2 : -1;
    }

    private static Token lastAuxiliary(List<Token> tokens, int start, int head) {
        Token last = tokens.get(start);
        for (int i = start; i < head; i++) {
            last = isAuxiliary(tokens.get(i)) ? tokens.get(i) : last;
        }
        return last;
    }

    private static Tense tense(List<Token> tokens, int start, int head) {
        Token first = tokens.get(start);
        String word = first.lower();
        if (first.tag().equals("MD")) {
            return FUTURE.contains(word) ? Tense.FUTURE : Tense.MODAL;
        }
        boolean perfect = VerbForms.isHave(word) && head > start;
        if (first.tag().equals("VBD") || word.equals("had")) {
            return Tense.PAST;
        }
        return perfect ? Tense.PERFECT : Tense.PRESENT;
    }

    private static boolean isAuxiliary(Token token) {
        return token.tag().equals("MD") || VerbForms.isAuxiliary(token.lower());
    }

    private static boolean isNominal(Token token) {
        return token.tag().startsWith("NN");
    }
}
