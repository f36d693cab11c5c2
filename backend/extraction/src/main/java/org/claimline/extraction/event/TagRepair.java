// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.event;

import org.claimline.extraction.text.Sentence;

/**
 * Mends parts of speech that grammar rules out: a tagger that looks at a few words at a time calls "broadcast" in "a speech
 * broadcast Tuesday" a verb of its own and "the uprising sputtered" an adjective. Clauses are found on the mended tags.
 */
public final class TagRepair {
    private final TagSequence tags;
    private final ClosedClassRepair closedClasses;
    private final NounRepair nouns;
    private final VerbRepair verbs;
    private final AdjectiveRepair adjectives;
    private final MissingVerb missing;
    private final Participles participles;

    private TagRepair(TagSequence tags) {
        this.tags = tags;
        this.closedClasses = new ClosedClassRepair(tags);
        this.nouns = new NounRepair(tags);
        this.verbs = new VerbRepair(tags);
        this.adjectives = new AdjectiveRepair(tags);
        this.missing = new MissingVerb(tags);
        this.participles = new Participles(tags);
    }

    /** The sentence with its tags mended. */
    public static Sentence of(Sentence sentence) {
        TagSequence tags = new TagSequence(sentence.tokens());
        new TagRepair(tags).mend();
        return new Sentence(sentence.span(), sentence.paragraph(), tags.tokens());
    }

    private void mend() {
        for (int i = 0; i < tags.size(); i++) {
            closedClasses.mend(i);
        }
        for (int i = 0; i < tags.size(); i++) {
            mend(i);
        }
        verbs.mendFirst();
        missing.mendOpened();
        participles.mend();
        missing.mendMain();
    }

    private void mend(int i) {
        switch (tags.tag(i)) {
            case "CC", "MD", "SYM", "CD" -> mendMisclassed(i);
            case "VBP" -> verbs.mendPresent(i);
            case "VBZ" -> verbs.mendThirdPerson(i);
            case "VBD" -> verbs.mendPast(i);
            case "NN" -> nouns.mendSingular(i);
            case "NNS" -> nouns.mendPlural(i);
            case "JJ", "JJR", "JJS" -> adjectives.mend(i);
            default -> {}
        }
    }

    /** A word of letters that was taken for a conjunction, a modal verb, a sign or a number. */
    private void mendMisclassed(int i) {
        String word = tags.word(i);
        boolean past =
                word.endsWith("ed") && tags.isEventVerb(i) && !tags.tag(i + 1).equals("NN");
        if (tags.tag(i).equals("CC")) {
            tags.set(i, past ? "VBD" : "CC");
        } else if (tags.tag(i).equals("MD")) {
            tags.set(i, EventLexicon.english().verb(word, "").isPresent() ? "VBD" : "MD");
        } else if (isOfLetters(word) && !ClosedClassRepair.isNumber(word)) {
            tags.set(i, past ? "VBD" : tags.isCapital(i) ? "NNP" : "NN");
            if (tags.tag(i).equals("NN")) {
                nouns.mendSingular(i);
            }
        }
    }

    private static boolean isOfLetters(String word) {
        return word.chars().allMatch(c -> Character.isLetter(c) || c == '-');
    }
}
