// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.attribution;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.claimline.extraction.Stance;
import org.claimline.extraction.text.VerbForms;

/**
 * What speakers open with about themselves: "we oppose the plan", "she was proud of it", "I will return", "he had not met
 * her". Their verbs and adjectives tell what they would tell as cues.
 */
final class OwnWords {
    private static final int FAR = 6;
    private static final Set<String> FUTURE = Set.of("will", "'ll", "shall", "would", "'d", "wo");
    private static final Set<String> OTHER_MODALS = Set.of("must", "should", "might", "may");

    /** Verbs that only lead to what is thought, which then tells the stance. */
    private static final Set<String> THINKING =
            VerbForms.inflectAll("think", "believe", "guess", "know", "mean", "say", "feel", "tell", "understand");

    private static final Set<String> PLANNING = VerbForms.inflectAll(
            "plan", "intend", "aim", "vow", "promise", "pledge", "swear", "agree", "offer", "want", "seek");
    private static final Set<String> READY =
            Set.of("ready", "prepared", "determined", "committed", "going", "willing", "eager");

    /** What happens to somebody rather than being done, so that nobody promises it. */
    private static final Set<String> NO_DEED = Set.of(
            "be", "have", "win", "lose", "like", "love", "know", "see", "need", "get", "feel", "say", "think", "agree",
            "hope", "expect", "want", "prefer");

    private static final Set<String> SURE = Set.of("sure", "certain", "clear", "convinced");
    private static final Set<String> KNOWING =
            Set.of("know", "say", "tell", "predict", "confirm", "judge", "remember", "understand");

    private static final Set<String> HARMING = Set.of(
            "sue", "punish", "destroy", "crush", "retaliate", "respond", "strike", "bomb", "fight", "attack", "expel");

    private final SaidWords said;
    private final int pronoun;
    private final int head;
    private boolean negated;
    private boolean state;
    private boolean future;
    private boolean past;

    private OwnWords(SaidWords said, int pronoun) {
        this.said = said;
        this.pronoun = pronoun;
        int i = behindSubject();
        int end = i + FAR - 1;
        while (i < end && isHelping(i)) {
            note(i++);
        }
        this.head = i;
        boolean lacking = VerbForms.isHave(said.word(head)) && !said.isQuoted(pronoun);
        this.negated |= said.is(head + 1, "no") && !lacking;
    }

    /** The stance told by the words behind the speaker's pronoun at {@code i}; empty if it is none or they tell none. */
    static Optional<Stance> at(SaidWords said, int i) {
        return said.isSpeaker(i) ? new OwnWords(said, i).stance() : Optional.empty();
    }

    /** "we", "she and the crew": where the verb of the speaker begins. */
    private int behindSubject() {
        int i = pronoun + 1;
        while (said.is(pronoun + 1, "and") && i < pronoun + FAR && !said.tag(i).startsWith("VB")) {
            i++;
        }
        return i;
    }

    /** Whether it only helps the verb or adverb; "back" in "will still back" is no adverb, whatever it is tagged as. */
    private boolean isHelping(int i) {
        String word = said.word(i);
        boolean has = VerbForms.isHave(word)
                && (said.tag(i + 1).startsWith("VB") || said.tag(i + 1).startsWith("RB"));
        boolean auxiliary = VerbForms.isDo(word) || VerbForms.isBe(word) || has;
        return auxiliary
                || said.tag(i).equals("MD")
                || FUTURE.contains(word)
                || said.isNegation(i)
                || said.tag(i).startsWith("RB") && CueLexicon.rules(word).isEmpty();
    }

    private void note(int i) {
        String word = said.word(i);
        boolean had =
                VerbForms.isHave(word) || word.equals("'d") && said.tag(i + 1).equals("VBN");
        negated |= said.isNegation(i);
        state |= VerbForms.isBe(word);
        past |= had;
        future |= FUTURE.contains(word) && !had;
    }

    private Optional<Stance> stance() {
        String word = said.word(head);
        boolean it = state && said.is(pronoun, "it");
        if (it || OTHER_MODALS.contains(said.word(head - 1))) {
            return Optional.empty();
        }
        if (negated) {
            return Optional.of(isUnknown() ? Stance.DOUBTS : Stance.DENIES);
        }
        if (!state && THINKING.contains(word)) {
            return Optional.empty();
        }
        return attitude(word).or(this::intention);
    }

    /** "I do not know whether", "they were not so sure", "she could not say when". */
    private boolean isUnknown() {
        boolean unsure = state && (SURE.contains(said.word(head)) || SURE.contains(said.word(head + 1)));
        boolean open = said.tag(head + 1).startsWith("W") || said.is(head + 1, "if", "whether");
        return unsure || open && KNOWING.contains(said.word(head)) && !said.is(head - 1, "would");
    }

    /** The stance of the verb or adjective as of a cue; not of what had been so, nor of what would only follow. */
    private Optional<Stance> attitude(String word) {
        String next = said.word(head + 1);
        List<CueRule> rules = state && !word.endsWith("ing") ? CueLexicon.adjectiveRules(word) : CueLexicon.rules(word);
        return rules.stream()
                .filter(rule -> rule.takes(next) || rule.follows(next) || rule.takes("np") || rule.takes("that"))
                .map(CueRule::stance)
                .findFirst()
                .filter(stance -> stance != Stance.ASSERTS && !past && !isTold())
                .filter(stance -> stance != Stance.DEMANDS || !next.equals("to"))
                .filter(stance -> !future || stance == Stance.SUPPORTS || stance == Stance.CONDEMNS);
    }

    /** "I invited him": in a quotation the past tense tells what was, not what the speaker thinks now. */
    private boolean isTold() {
        return said.isQuoted(head) && said.tag(head).equals("VBD");
    }

    private Optional<Stance> intention() {
        boolean plans = PLANNING.contains(said.word(head)) && !said.tag(head).equals("VBD");
        boolean leading = plans || state && READY.contains(said.word(head));
        int meantTo = leading && said.is(head + 1, "to") ? head + 2 : head;
        int deed = meantTo > head && said.is(meantTo, "have") && said.is(meantTo + 1, "to") ? meantTo + 2 : meantTo;
        boolean being = state && !said.tag(head).equals("VBG");
        boolean meant = deed > head || future && !being && !said.isConditional(head);
        if (!meant || NO_DEED.contains(said.word(deed))) {
            return Optional.empty();
        }
        return Optional.of(HARMING.contains(said.word(deed)) ? Stance.THREATENS : Stance.PROMISES);
    }
}
