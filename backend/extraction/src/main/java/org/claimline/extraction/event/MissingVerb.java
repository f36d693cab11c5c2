// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.event;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.claimline.extraction.event.EventLexicon.VerbClass;
import org.claimline.extraction.text.Token;
import org.claimline.extraction.text.VerbForms;

/**
 * Finds the finite verb of a clause that has none by its tags: it was taken for a participle ("councillors voted by 19 to
 * 17"), a plural ("the mayor denies that") or a noun ("sales rose 3 percent").
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

    private final List<Token> tokens;

    private MissingVerb(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** Mends the clauses that a word such as "when" opens. */
    static void mendOpened(List<Token> tokens) {
        MissingVerb missing = new MissingVerb(tokens);
        int start = -1;
        for (int i = 0; i <= tokens.size(); i++) {
            boolean ends = missing.tag(i).matches("[,.:]") || i == tokens.size();
            if (start >= 0 && (ends || missing.isOpener(i))) {
                missing.mend(start + 1, i, false);
            }
            start = missing.isOpener(i) ? i : ends ? -1 : start;
        }
    }

    /** Mends the main clause. */
    static void mendMain(List<Token> tokens) {
        MissingVerb missing = new MissingVerb(tokens);
        missing.mend(0, missing.endOfMainClause(), true);
    }

    private boolean isOpener(int i) {
        boolean conjunction = OPENERS.contains(word(i)) && !word(i - 1).matches("has|have|had");
        return tag(i).equals("WRB") || tag(i).equals("IN") && conjunction;
    }

    /** Where what is told before the first dependent clause ends; 0 when the verb comes behind a relative clause. */
    private int endOfMainClause() {
        for (int i = 1; i < tokens.size(); i++) {
            if (i > 2 && tag(i).matches("WP|WDT")) {
                return finiteVerbs(i) > 1 ? 0 : i;
            }
            if (i > 2 && tag(i).equals("WRB") || word(i).matches("that|as") || isOpener(i)) {
                return i;
            }
        }
        return tokens.size();
    }

    private long finiteVerbs(int from) {
        return tokens.subList(from, tokens.size()).stream()
                .filter(token -> token.tag().matches(FINITE))
                .count();
    }

    private void mend(int from, int to, boolean main) {
        for (int i = from; i < to; i++) {
            if (tag(i).matches(FINITE) && !(i == from && main)) {
                return;
            }
        }
        for (int i = from + 1; i < to; i++) {
            String finite = isSubject(i - 1) ? finite(i, main) : "";
            if (!finite.isEmpty()) {
                tokens.set(i, new Token(tokens.get(i).span(), tokens.get(i).text(), finite));
                return;
            }
        }
    }

    private boolean isSubject(int i) {
        return tag(i).matches("NNS?|NNPS?|PRP|POS") || tag(i).matches("RB|JJ") && i > 0 && isSubject(i - 1);
    }

    /** The tag of a finite verb that the word can bear here, or "". */
    private String finite(int i, boolean main) {
        String word = word(i);
        boolean past = VerbForms.isPast(word) && !NOUNS.contains(word);
        if (tag(i).equals("VBN")) {
            return past && (main || tag(i - 1).matches("NNS?|NNPS?|PRP")) ? "VBD" : "";
        }
        if (!tag(i).matches("NNS?") || !isKnown(word)) {
            return "";
        }
        if (past) {
            return tag(i + 1).matches("IN|TO|DT|PRP\\$|CD|RB|NNP|\\$|[.,]") ? "VBD" : "";
        }
        return main && tells(i, word) ? tag(i).equals("NNS") ? "VBZ" : "VBP" : "";
    }

    /** "the mayor denies that", "prosecutors charge Ek": number agrees, and something follows that no noun has behind it. */
    private boolean tells(int i, String word) {
        boolean agrees = tag(i).equals("NNS")
                ? !tag(i - 1).endsWith("S") || tag(i - 1).equals("POS")
                : tag(i - 1).endsWith("S");
        boolean noun = EventLexicon.english().noun(word).isPresent();
        boolean object = tag(i + 1).matches("DT|PRP\\$|NNP|PRP|TO")
                || !noun
                        && (tag(i + 1).matches("IN|RB|CD|\\$")
                                || tag(i + 1).equals(".") && tag(i - 1).equals("NNP"));
        return agrees && object;
    }

    private static boolean isKnown(String word) {
        return EventLexicon.english()
                .verb(word, "")
                .filter(verb -> verb.verbClass() != VerbClass.NONE && verb.verbClass() != VerbClass.LIGHT)
                .isPresent();
    }

    private String tag(int i) {
        return i < 0 || i >= tokens.size() ? "" : tokens.get(i).tag();
    }

    private String word(int i) {
        return i < 0 || i >= tokens.size() ? "" : tokens.get(i).text().toLowerCase(Locale.ROOT);
    }
}
