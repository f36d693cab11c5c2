// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.reconcile;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.claimline.extraction.Actor;
import org.claimline.extraction.Claim;
import org.claimline.extraction.internal.Folding;
import org.claimline.extraction.internal.RuleFiles;
import org.claimline.extraction.reconcile.Lexicon.Hit;
import org.claimline.extraction.reconcile.Words.Word;
import org.claimline.extraction.text.VerbForms;

/**
 * Whether a claim contradicts, as far as its words show.
 *
 * @param refutes whether it calls what somebody else says untrue
 * @param negated concepts that stand behind a negation ("not a coup", "without permission")
 * @param affirmed concepts that do not
 * @param answers whether it says itself that it answers somebody: by a verb of denial, or by calling something untrue
 * @param pointsBack whether it names what it refutes only by pointing back to it ("denied this", "rejected the claim")
 * @param negative whether a word of its quote turns what is said into its opposite
 */
record Polarity(
        boolean refutes,
        boolean answers,
        Set<String> negated,
        Set<String> affirmed,
        boolean pointsBack,
        boolean negative) {
    /** How many words behind a negation it reaches. */
    private static final int REACH = 4;

    private static final Pattern REFUSAL = Pattern.compile("\\b(?:will|would|shall) (?:not|never)\\b|\\bwon't\\b");
    private static final Pattern SILENCE =
            Pattern.compile("\\b(?:declin|refus)(?:e|es|ed|ing)(?: \\w+){0,2} (?:comment|elaborate)\\b"
                    + "|\\b(?:did not|didn't|would not|wouldn't) (?:comment|elaborate)\\b");
    private static final Set<String> NEGATIONS = Set.copyOf(RuleFiles.lines("lang/en/negations.txt"));
    private static final List<String> REFUTATIONS = RuleFiles.lines("lang/en/refutations.txt");

    private static final Set<String> POINTERS = Set.of("this", "these", "such", "the", "those");
    private static final Set<String> SAYING_WHAT = Set.of("that", "of", "about");
    private static final Set<String> REJECTIONS = Set.of("reject", "dismiss", "refus");
    private static final Set<String> DENYING = VerbForms.inflectAll(
            "deny",
            "doubt",
            "dispute",
            "refute",
            "rebut",
            "contradict",
            "contest",
            "debunk",
            "question",
            "challenge",
            "reject",
            "dismiss");
    private static final Set<String> CLAIM_WORDS = RuleFiles.lines("lang/en/claim-words.txt").stream()
            .flatMap(line -> Words.of(line).stream())
            .map(Word::stem)
            .collect(Collectors.toUnmodifiableSet());

    static Polarity of(Claim claim) {
        String quote = claim.quote().exact();
        List<Word> words = Words.of(quote);
        boolean refutes = refutes(claim, words);
        boolean answers = refutes && (isDenying(claim.cue()) || callsUntrue(words));
        boolean pointsBack = refutes && pointsBack(claim.cue(), words);
        Polarity said = new Polarity(refutes, answers, Set.of(), Set.of(), pointsBack, isNegative(words));
        Polarity title = said.of(claim.event().title());
        return title.negated.isEmpty() ? title.with(said.of(quote)) : title;
    }

    /** Whether this one denies a thing that the other affirms. */
    boolean negates(Polarity other) {
        return !Collections.disjoint(negated, other.affirmed);
    }

    /** With what a longer text negates, except where the two differ: then the shorter one counts. */
    private Polarity with(Polarity longer) {
        Set<String> denied = new HashSet<>(longer.negated);
        denied.removeAll(affirmed);
        Set<String> held = new HashSet<>(longer.affirmed);
        held.addAll(affirmed);
        held.removeAll(denied);
        return new Polarity(refutes, answers, denied, held, pointsBack, negative);
    }

    /** With the concepts of a text. */
    private Polarity of(String text) {
        List<Word> words = Words.of(text);
        Set<String> negated = new HashSet<>();
        Set<String> affirmed = new HashSet<>();
        for (Hit hit : Lexicon.english().find(text)) {
            boolean denied = isNegative(words.subList(Math.max(0, hit.from() - REACH), hit.from()));
            (denied ? negated : affirmed).add(hit.wording().term());
        }
        return new Polarity(refutes, answers, negated, affirmed, pointsBack, negative);
    }

    /** Whether a word turns what is said into its opposite. */
    private static boolean isNegative(List<Word> words) {
        return words.stream().anyMatch(word -> NEGATIONS.contains(word.folded()));
    }

    private static boolean isDenying(String cue) {
        return Words.of(cue).stream().anyMatch(word -> DENYING.contains(word.folded()));
    }

    /** Whether the cue is followed by "this", or by "the claim" that does not go on to say what was claimed. */
    private static boolean pointsBack(String cue, List<Word> words) {
        List<String> folded = words.stream().map(Word::folded).toList();
        List<String> verb = Words.of(cue).stream().map(Word::folded).toList();
        int object = Collections.indexOfSubList(folded, verb) + verb.size();
        if (verb.isEmpty() || object < verb.size() || object >= folded.size()) {
            return false;
        }
        boolean claimed = object + 1 < words.size()
                && CLAIM_WORDS.contains(words.get(object + 1).stem());
        boolean saysWhat = object + 2 < words.size()
                && SAYING_WHAT.contains(words.get(object + 2).folded());
        return folded.get(object).equals("this") || POINTERS.contains(folded.get(object)) && claimed && !saysWhat;
    }

    private static boolean refutes(Claim claim, List<Word> words) {
        return switch (claim.stance()) {
            case DENIES, DOUBTS ->
                !isRefusal(claim) && !isSilence(claim) && !isRejection(claim.cue())
                        || words.stream().anyMatch(word -> CLAIM_WORDS.contains(word.stem()));
            case ASSERTS -> claim.speaker().kind() != Actor.Kind.OUTLET && callsUntrue(words);
            default -> false;
        };
    }

    private static boolean callsUntrue(List<Word> words) {
        String folded = " " + words.stream().map(Word::folded).collect(Collectors.joining(" ")) + " ";
        return REFUTATIONS.stream().anyMatch(refutation -> folded.contains(" " + refutation + " "));
    }

    /** "She will not return": who says what he is not going to do calls nothing untrue. */
    private static boolean isRefusal(Claim claim) {
        return REFUSAL.matcher(Folding.fold(claim.event().title())).find();
    }

    /** "Declined further comment", "did not elaborate": who says nothing calls nothing untrue. */
    private static boolean isSilence(Claim claim) {
        return !isDenying(claim.cue())
                && SILENCE.matcher(Folding.fold(claim.quote().exact())).find();
    }

    /** Whether the cue says that somebody does not want a thing, rather than that it is not so. */
    private static boolean isRejection(String cue) {
        return Words.of(cue).stream().anyMatch(word -> REJECTIONS.contains(word.stem()));
    }
}
