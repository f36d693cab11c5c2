// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.event;

import java.util.Optional;
import java.util.Set;
import org.claimline.extraction.text.VerbForms;

/** Mends the tags of words of closed classes, which can bear few, and of open ones that were put into a closed class. */
final class ClosedClassRepair {
    private static final Set<String> ARTICLES = Set.of("a", "an", "the");

    private static final Set<String> ADVERBS =
            Set.of("when", "where", "why", "how", "whenever", "wherever", "however", "whereby", "wherein");

    /** Adverbs that a comma parts from their sentence; with a capital they are taken for names. */
    private static final Set<String> CONNECTIVES = Set.of(
            "rather",
            "instead",
            "however",
            "still",
            "moreover",
            "furthermore",
            "nevertheless",
            "nonetheless",
            "besides");

    /** What says how exact a number is; it begins the noun phrase: "about 80 people". */
    private static final Set<String> QUANTIFIERS = Set.of(
            "about",
            "around",
            "nearly",
            "almost",
            "roughly",
            "more than",
            "fewer than",
            "less than",
            "at least",
            "at most",
            "up to");

    /** Small words within names: "van", "bin", "della" is the only longer one in wide use. */
    private static final int LONGEST_PARTICLE = 5;

    private final TagSequence tags;

    ClosedClassRepair(TagSequence tags) {
        this.tags = tags;
    }

    static boolean isArticle(String word) {
        return ARTICLES.contains(word);
    }

    static boolean isNumber(String word) {
        return word.matches(
                "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?|thousands?|millions?|billions?|.*teen|.*ty(-.*)?");
    }

    void mend(int i) {
        if (isPossessive(i)) {
            mendPossessive(i);
            return;
        }
        ofWord(i)
                .or(() -> ofNoun(i))
                .or(() -> ofAdverb(i))
                .ifPresentOrElse(tag -> tags.set(i, tag), () -> mendQuantifier(i));
    }

    /** The tag that the word itself decides on. */
    private Optional<String> ofWord(int i) {
        String word = tags.word(i);
        if (isArticle(word)) {
            return Optional.of("DT");
        }
        if (word.equals("been")) {
            return Optional.of("VBN");
        }
        if (word.equals("said") || word.equals("told")) {
            return Optional.of(tags.tag(i).startsWith("VB") ? tags.tag(i) : "VBD");
        }
        boolean owner = tags.tag(i).equals("PRP") && word.equals("his") && tags.isNounish(i + 1);
        return owner ? Optional.of("PRP$") : Optional.empty();
    }

    /** The tag of a noun that was taken for a name without a capital, a verb or a question word. */
    private Optional<String> ofNoun(int i) {
        String word = tags.word(i);
        boolean small = tags.tag(i).equals("NNP") && word.length() > LONGEST_PARTICLE && word.equals(tags.text(i));
        if (small || tags.tag(i).equals("VBP") && AdjectiveRepair.isOffice(word)) {
            return Optional.of("NN");
        }
        boolean name = tags.tag(i).equals("WRB") && tags.isCapital(i) && !ADVERBS.contains(word);
        return name ? Optional.of("NNP") : Optional.empty();
    }

    /** The tag of a number, an adverb, a verb's particle or a name that one of the others was taken for. */
    private Optional<String> ofAdverb(int i) {
        String word = tags.word(i);
        if (tags.tag(i).equals("RB") && isNumber(word) && tags.isNoun(i + 1)) {
            return Optional.of("CD");
        }
        if (word.equals("meanwhile")
                || CONNECTIVES.contains(word) && tags.tag(i + 1).equals(",")) {
            return Optional.of("RB");
        }
        if (tags.tag(i).equals("IN")
                && VerbForms.isParticle(word)
                && tags.tag(i + 1).matches("IN|TO|[,.]|WRB")) {
            return Optional.of("RP");
        }
        boolean name = tags.tag(i).matches("IN|RB") && i > 0 && tags.isCapital(i) && tags.isCapital(i + 1);
        return name ? Optional.of("NNP") : Optional.empty();
    }

    private void mendQuantifier(int i) {
        if (tags.tag(i + 1).equals("CD") && QUANTIFIERS.contains(tags.word(i))) {
            tags.set(i, "PDT");
        } else if (tags.tag(i + 2).equals("CD") && QUANTIFIERS.contains(tags.word(i) + " " + tags.word(i + 1))) {
            tags.set(i, "PDT");
            tags.set(i + 1, "PDT");
        }
    }

    private void mendPossessive(int i) {
        tags.set(i, "POS");
        // "Prewett's lawyer": what owns something is no verb.
        if (tags.tag(i - 1).startsWith("VB")) {
            tags.set(i - 1, "NNP");
        }
    }

    private boolean isPossessive(int i) {
        String word = tags.word(i);
        return (word.equals("’s") || word.equals("'s")) && isOwner(i - 1) && isOwned(i + 1);
    }

    private boolean isOwner(int i) {
        return tags.isNoun(i)
                || tags.isCapital(i) && !tags.tag(i).matches("PRP|EX|WP|DT|WDT")
                || tags.tag(i).matches("JJ|SYM")
                || tags.word(i).matches("today|yesterday|tomorrow");
    }

    private boolean isOwned(int at) {
        int i = tags.tag(at).equals("``") ? at + 1 : at;
        return tags.isNounish(i)
                || tags.tag(i).matches("VBZ|RBS")
                || tags.tag(i).matches("VBN|VBD") && tags.isNoun(i + 1);
    }
}
