// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.event;

import java.util.Set;
import java.util.stream.IntStream;
import org.claimline.extraction.event.EventLexicon.VerbClass;
import org.claimline.extraction.text.VerbForms;

/**
 * Finds the finite verb of a clause that has none by its tags: it was taken for a participle ("councillors voted by 19 to
 * 17"), an adjective ("the industrial average closed down"), a plural ("the mayor denies that") or a noun ("sales rose 3 percent").
 */
final class MissingVerb {
    private static final String FINITE = "MD|VB[DZP]";
    private static final Set<String> OPENERS =
            Set.of("after", "before", "because", "although", "though", "while", "until", "since", "once");

    /** Past tenses that are nouns as well: "after the tax cut". */
    private static final Set<String> NOUNS = Set.of(
            "cut",
            "hit",
            "put",
            "set",
            "shut",
            "cast",
            "read",
            "hurt",
            "spread",
            "split",
            "bet",
            "shot",
            "left",
            "felt",
            "ground",
            "wound",
            "saw",
            "lead",
            "found",
            "spoke",
            "bore",
            "wind",
            "cost",
            "lay",
            "broadcast");

    private final TagSequence tags;

    MissingVerb(TagSequence tags) {
        this.tags = tags;
    }

    /** Mends the clauses that a word such as "when" opens. */
    void mendOpened() {
        int start = -1;
        for (int i = 0; i <= tags.size(); i++) {
            boolean ends = tags.tag(i).matches("[,.:]") || i == tags.size();
            if (start >= 0 && (ends || isOpener(i))) {
                mend(start + 1, i, false);
            }
            start = isOpener(i) ? i : ends ? -1 : start;
        }
    }

    /** Mends the main clause. */
    void mendMain() {
        mend(0, endOfMainClause(), true);
    }

    private boolean isOpener(int i) {
        boolean conjunction =
                OPENERS.contains(tags.word(i)) && !tags.word(i - 1).matches("has|have|had");
        return tags.tag(i).equals("WRB") || tags.tag(i).equals("IN") && conjunction;
    }

    /** Where what is told before the first dependent clause ends; 0 when the verb comes behind a relative clause. */
    private int endOfMainClause() {
        for (int i = 1; i < tags.size(); i++) {
            if (i > 2 && tags.tag(i).matches("WP|WDT")) {
                return finiteVerbs(i) > 1 ? 0 : i;
            }
            if (i > 2 && tags.tag(i).equals("WRB") || tags.word(i).matches("that|as") || isOpener(i)) {
                return i;
            }
        }
        return tags.size();
    }

    private long finiteVerbs(int from) {
        return IntStream.range(from, tags.size())
                .filter(i -> tags.tag(i).matches(FINITE))
                .count();
    }

    private void mend(int from, int to, boolean main) {
        for (int i = from; i < to; i++) {
            if (tags.tag(i).matches(FINITE) && !(i == from && main)) {
                return;
            }
        }
        for (int i = from + 1; i < to; i++) {
            String finite = isSubject(i - 1) ? finite(i, main) : "";
            if (!finite.isEmpty()) {
                tags.set(i, finite);
                nameSubject(i - 1);
                return;
            }
        }
    }

    /** What ends a subject is a noun, though the tagger took it for an adjective as well: "the industrial average". */
    private void nameSubject(int last) {
        if (tags.tag(last).equals("JJ")) {
            tags.set(last, "NN");
        }
    }

    private boolean isSubject(int i) {
        boolean nominal = i > 0 && tags.tag(i).equals("JJ") && tags.tag(i - 1).equals("DT");
        return nominal
                || tags.tag(i).matches("NNS?|NNPS?|PRP|POS")
                || tags.tag(i).matches("RB|JJ") && i > 0 && isSubject(i - 1);
    }

    /** The tag of a finite verb that the word can bear here, or "". */
    private String finite(int i, boolean main) {
        String word = tags.word(i);
        boolean past = VerbForms.isPast(word) && !NOUNS.contains(word);
        if (tags.tag(i).equals("VBN")) {
            return past && (main || tags.tag(i - 1).matches("NNS?|NNPS?|PRP")) ? "VBD" : "";
        }
        if (tags.tag(i).equals("JJ")) {
            return past && main && tags.tag(i + 1).matches("IN|RB|DT|CD|TO") ? "VBD" : "";
        }
        if (!tags.tag(i).matches("NNS?") || !isKnown(word)) {
            return "";
        }
        if (past) {
            return tags.tag(i + 1).matches("IN|TO|DT|PRP\\$|CD|RB|NNP|\\$|[.,]") ? "VBD" : "";
        }
        return main && tells(i, word) ? tags.tag(i).equals("NNS") ? "VBZ" : "VBP" : "";
    }

    /** "the mayor denies that", "prosecutors charge Ek": number agrees, and something follows that no noun has behind it. */
    private boolean tells(int i, String word) {
        boolean agrees = tags.tag(i).equals("NNS")
                ? !tags.tag(i - 1).endsWith("S") || tags.tag(i - 1).equals("POS")
                : tags.tag(i - 1).endsWith("S");
        boolean noun = EventLexicon.english().noun(word).isPresent();
        boolean object = tags.tag(i + 1).matches("DT|PRP\\$|NNP|PRP|TO")
                || !noun
                        && (tags.tag(i + 1).matches("IN|RB|CD|\\$")
                                || tags.tag(i + 1).equals(".")
                                        && tags.tag(i - 1).equals("NNP"));
        return agrees && object;
    }

    private static boolean isKnown(String word) {
        return EventLexicon.english()
                .verb(word, "")
                .filter(verb -> verb.verbClass() != VerbClass.NONE && verb.verbClass() != VerbClass.LIGHT)
                .isPresent();
    }
}
