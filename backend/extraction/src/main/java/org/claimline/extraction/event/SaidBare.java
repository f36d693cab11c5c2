// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.event;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.claimline.extraction.event.Clause.Range;
import org.claimline.extraction.text.Token;
import org.claimline.extraction.text.VerbForms;

/** Knows when what is said follows its verb without "that": "said the strike was over", but not "said the mayor". */
final class SaidBare {
    private static final Set<String> VERBS = VerbForms.inflectAll(
            "say",
            "think",
            "believe",
            "insist",
            "claim",
            "suggest",
            "argue",
            "add",
            "hope",
            "acknowledge",
            "maintain",
            "concede",
            "admit",
            "estimate",
            "predict",
            "note",
            "feel",
            "fear",
            "disclose",
            "indicate",
            "confirm");

    private SaidBare() {}

    /** Whether a word may be followed by what is said without "that". */
    static boolean isCue(String word) {
        return VERBS.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether a clause begins with these words: a subject that has its verb. */
    static boolean opens(List<Token> behind) {
        Range subject = NounPhrases.whole(behind, 0, behind.size());
        return !subject.isEmpty() && Shortening.mainVerb(behind, subject.end()) > 0;
    }

    /** Whether the verb with which the words begin says what follows it without "that". */
    static boolean is(List<Token> words) {
        int verb = TitleForms.verbEnd(words);
        return verb > 0 && isCue(words.get(verb - 1).text()) && opens(words.subList(verb, words.size()));
    }
}
