// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.time;

import java.util.Locale;

/** What tells whether a sentence looks back or ahead: classes of the lexicon that have the same name, and single words. */
enum Cue {
    PAST,
    UNCHANGED,
    FUTURE,
    PRESENT,
    STAGED,
    UNDERWAY,
    MODAL,
    CERTAIN,
    POSSIBLE,
    CONDITION,
    COMPARISON,
    BEING,
    COPULA,
    NOTVERB,
    ARTICLE,
    BASE,
    DIRECTED,
    NEGATION,
    INTENTION,
    TOWARD,
    ARRANGED,
    FORWARD,
    APPOINTED,
    PLANNED,
    SCHEDULED,
    DEFERRED,
    UNTIL,
    ONWARD,
    EVE,
    AHEAD,
    AT,
    CONJUNCTION,
    GATHERING,
    EVENT,
    BEFELL,
    OCCURRED,
    BEFOREHAND,
    AFTERWARD,
    COMPOUND,
    AUXILIARY,
    ALOOF,
    TOPIC,
    TO("to"),
    WHEN("when"),
    HAVE("have"),
    HAD("had"),
    DID("did"),
    COULD("could"),
    SINCE("since"),
    BEFORE("before"),
    BY("by"),
    OF("of"),
    AS("as"),
    THAN("than"),
    LATER("later"),
    UP("up"),
    OUT("out"),
    THROUGH("through"),
    DEADLINE("deadline"),
    POSSESSIVE("'s"),
    COMMA(",");

    private final String name;
    private final boolean word;

    Cue() {
        name = "<" + name().toLowerCase(Locale.ROOT) + ">";
        word = false;
    }

    Cue(String word) {
        name = word;
        this.word = true;
    }

    /** The symbol of each cue, in their order. */
    static int[] symbols(Symbols symbols, Lexicon lexicon) {
        int[] numbers = new int[values().length];
        for (Cue cue : values()) {
            if (cue.word) {
                lexicon.addLiteral(cue.name);
            }
            numbers[cue.ordinal()] = symbols.intern(cue.name);
        }
        return numbers;
    }
}
