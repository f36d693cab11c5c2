// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.attribution;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimline.extraction.Stance;
import org.claimline.extraction.text.VerbForms;

/**
 * Decides the speaker's position to the content: from the cue's own stance, turned round when the cue is negated, and where
 * the cue only says that something was said, from the content.
 */
final class StanceRule {
    /** Cues by which one learns something rather than takes a position. */
    private static final Set<String> FACTUAL = VerbForms.inflectAll(
            "show",
            "find",
            "indicate",
            "reveal",
            "demonstrate",
            "report",
            "confirm",
            "disclose",
            "recall",
            "learn",
            "discover");

    private static final Set<String> REFUSING = VerbForms.inflectAll("refuse", "decline");

    /** Who has yet to say something, or fails to, has not refused it. */
    private static final Set<String> OMITTING = Stream.concat(Stream.of("yet"), VerbForms.inflectAll("fail").stream())
            .collect(Collectors.toUnmodifiableSet());

    private StanceRule() {}

    static Stance of(Stance base, String cue, SaidWords content) {
        List<String> words = words(cue);
        Stance said = stated(base, words);
        boolean factual = words.stream().anyMatch(word -> FACTUAL.contains(word) || word.equals("according"));
        return said == Stance.ASSERTS && !factual ? ContentStance.of(content) : said;
    }

    /** The stance of the cue with what negates it: "did not say", "declined to say", "has yet to say". */
    private static Stance stated(Stance base, List<String> words) {
        List<String> before = words.subList(0, Math.max(0, words.size() - 1));
        if (before.stream().anyMatch(OMITTING::contains)) {
            return Stance.ASSERTS;
        }
        if (before.stream().anyMatch(REFUSING::contains)) {
            return base == Stance.DENIES || base == Stance.DOUBTS ? Stance.ASSERTS : Stance.DENIES;
        }
        return words.stream().anyMatch(SaidWords::isNegation) ? negated(base) : base;
    }

    /** The stance of the opposite: who does not support something condemns it. */
    private static Stance negated(Stance stance) {
        return switch (stance) {
            case ASSERTS, PROMISES, THREATENS, DEMANDS -> Stance.DENIES;
            case DENIES, DOUBTS -> Stance.ASSERTS;
            case SUPPORTS -> Stance.CONDEMNS;
            case CONDEMNS -> Stance.SUPPORTS;
        };
    }

    /** Lower case, straight apostrophes, and nothing but words. */
    private static List<String> words(String cue) {
        String plain = cue.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
        return Arrays.asList(plain.split("[^\\p{L}\\p{N}']+"));
    }
}
