// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.claimline.extraction.event.EventLexicon.VerbClass;
import org.claimline.extraction.text.Sentence;
import org.claimline.extraction.text.Token;
import org.claimline.extraction.text.VerbForms;

/**
 * Mends parts of speech that grammar rules out: a tagger that looks at a few words at a time calls "broadcast" in "a speech
 * broadcast Tuesday" a verb of its own and "the uprising sputtered" an adjective. Clauses are found on the mended tags.
 */
public final class TagRepair {
    private static final Set<String> ARTICLES = Set.of("a", "an", "the");
    private static final Set<String> BEFORE_NOUN = Set.of("DT", "PRP$", "POS", "JJ");
    private static final Set<String> TRYING =
            Set.of("seeks", "wants", "tries", "intends", "refuses", "fails", "begins", "continues", "agrees");
    private static final Set<String> WANTING = Set.of(
            "try", "tries", "tried", "trying", "want", "wants", "wanted", "refuse", "refuses", "refused", "decided",
            "hope", "hopes", "plan", "plans", "planned", "agreed", "began", "begun");
    private static final Set<String> JUDGED = Set.of(
            "alleged",
            "attempted",
            "failed",
            "elected",
            "continued",
            "proposed",
            "planned",
            "suspected",
            "armed",
            "united");

    /** Adjectives that are offices as well: "the chief executive, Anna Ek". */
    private static final Set<String> OFFICES =
            Set.of("executive", "secretary", "representative", "official", "principal", "general", "commissioner");

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

    private final List<Token> tokens;

    private TagRepair(List<Token> tokens) {
        this.tokens = new ArrayList<>(tokens);
    }

    /** The sentence with its tags mended. */
    public static Sentence of(Sentence sentence) {
        TagRepair repair = new TagRepair(sentence.tokens());
        for (int i = 0; i < repair.tokens.size(); i++) {
            repair.mendClosedClass(i);
        }
        for (int i = 0; i < repair.tokens.size(); i++) {
            repair.mend(i);
        }
        repair.mendFirstWord();
        MissingVerb.mendOpened(repair.tokens);
        Participles.mend(repair.tokens);
        MissingVerb.mendMain(repair.tokens);
        return new Sentence(sentence.span(), sentence.paragraph(), repair.tokens);
    }

    private void mendClosedClass(int i) {
        String word = word(i);
        if (ARTICLES.contains(word)) {
            set(i, "DT");
        } else if (word.equals("been")) {
            set(i, "VBN");
        } else if (word.equals("said") || word.equals("told")) {
            set(i, tag(i).startsWith("VB") ? tag(i) : "VBD");
        } else if (tag(i).equals("PRP") && word.equals("his") && isNounish(i + 1)) {
            set(i, "PRP$");
        } else if (tag(i).equals("NNP")
                && word.length() > LONGEST_PARTICLE
                && word.equals(tokens.get(i).text())) {
            set(i, "NN");
        } else if (tag(i).equals("VBP") && OFFICES.contains(word)) {
            set(i, "NN");
        } else if (tag(i).equals("WRB") && isCapital(i) && !ADVERBS.contains(word)) {
            set(i, "NNP");
        } else if (isPossessive(i, word)) {
            set(i, "POS");
            // "Prewett's lawyer": what owns something is no verb.
            if (tag(i - 1).startsWith("VB")) {
                set(i - 1, "NNP");
            }
        } else if (tag(i).equals("RB") && isNumberWord(word) && tag(i + 1).startsWith("NN")) {
            set(i, "CD");
        } else if (word.equals("meanwhile")
                || CONNECTIVES.contains(word) && tag(i + 1).equals(",")) {
            set(i, "RB");
        } else if (tag(i).equals("IN")
                && VerbForms.isParticle(word)
                && tag(i + 1).matches("IN|TO|[,.]|WRB")) {
            set(i, "RP");
        } else if (tag(i).matches("IN|RB") && i > 0 && isCapital(i) && isCapital(i + 1)) {
            set(i, "NNP");
        } else if (tag(i + 1).equals("CD") && QUANTIFIERS.contains(word)) {
            set(i, "PDT");
        } else if (tag(i + 2).equals("CD") && QUANTIFIERS.contains(word + " " + word(i + 1))) {
            set(i, "PDT");
            set(i + 1, "PDT");
        }
    }

    /** "Talks resumed": a statement does not begin with a verb in the present tense, so the word is a plural. */
    private void mendFirstWord() {
        int first = 0;
        while (tag(first).matches("RB|,|``")) {
            first++;
        }
        boolean verb = tag(first).equals("VBZ") && !word(first).matches("is|has|does|['’]s");
        if (verb && tag(first + 1).matches("VB[DPZ]|MD|IN|WP|WDT")) {
            set(first, "NNS");
        }
    }

    private void mend(int i) {
        String word = word(i);
        switch (tag(i)) {
            case "SYM", "CD", "MD", "CC" -> mendOdd(i, word, tag(i));
            case "VBP" -> mendPresent(i, word);
            case "VBZ" -> {
                boolean opened = word(i - 1).matches("after|before|during|since|until|despite")
                        && EventLexicon.english().noun(word).isPresent();
                if (opened || word(i - 1).matches("both|these|those|many|several")) {
                    set(i, "NNS");
                }
            }
            case "VBD" -> mendPast(i, word);
            case "NN" -> mendNoun(i, word);
            case "NNS" -> {
                // "the plan seeks to install": no noun of these letters takes an infinitive.
                if (TRYING.contains(word)
                        && tag(i - 1).startsWith("NN")
                        && tag(i + 1).equals("TO")) {
                    set(i, "VBZ");
                }
            }
            case "JJ", "JJR", "JJS" -> mendAdjective(i, word);
            default -> {}
        }
    }

    /** A word of letters that was taken for a sign, a number, a modal verb or a conjunction. */
    private void mendOdd(int i, String word, String tag) {
        boolean letters = word.chars().allMatch(c -> Character.isLetter(c) || c == '-');
        boolean past = word.endsWith("ed") && isVerb(word) && !tag(i + 1).equals("NN");
        if (tag.equals("CC")) {
            set(i, past ? "VBD" : "CC");
        } else if (tag.equals("MD")) {
            set(i, EventLexicon.english().verb(word, "").isPresent() ? "VBD" : "MD");
        } else if (letters && !isNumberWord(word)) {
            set(i, past ? "VBD" : isCapital(i) ? "NNP" : "NN");
            if (tag(i).equals("NN")) {
                mendNoun(i, word);
            }
        }
    }

    /** "to threaten and bribe": behind "to" a verb that is no noun is an infinitive. */
    private void mendNoun(int i, String word) {
        if (word(i - 1).equals("to")
                && isVerb(word)
                && (EventLexicon.english().noun(word).isEmpty() || isWanted(i - 1))) {
            set(i - 1, "TO");
            set(i, "VB");
        } else if (word.endsWith("ed")
                && isVerb(word)
                && tag(i - 1).startsWith("NN")
                && tag(i + 1).matches("TO|IN|DT")) {
            set(i, "VBD");
        } else if (word.endsWith("ing")
                && word(i - 1).endsWith("ly")
                && tag(i + 1).startsWith("NN")) {
            set(i, "VBG");
        }
    }

    /** "tried again to": behind the verb that an infinitive completes. */
    private boolean isWanted(int to) {
        int verb = to - 1;
        while (tag(verb).equals("RB")) {
            verb--;
        }
        return WANTING.contains(word(verb));
    }

    private void mendPast(int i, String word) {
        boolean judged = JUDGED.contains(word) && tag(i - 1).equals("CC") && isNounish(i + 1);
        boolean described = tag(i - 1).equals("RB") && tag(i - 2).equals("DT") && isNounish(i + 1);
        boolean hyphened = word(i - 1).equals("-") && isNounish(i + 1);
        boolean standing = word(i - 1).matches("stand|stands|standing|stood");
        boolean measured = word.equals("compared") && word(i + 1).matches("with|to");
        if (isAttribute(i) || judged || described || hyphened) {
            set(i, "JJ");
        } else if (standing || measured) {
            set(i, "VBN");
        }
    }

    private static boolean isNumberWord(String word) {
        return word.matches(
                "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?|thousands?|millions?|billions?|.*teen|.*ty(-.*)?");
    }

    /** A present tense without -s needs a plural before it; after a singular or an article the word is something else. */
    private void mendPresent(int i, String word) {
        if (tag(i - 1).equals("CC") && tag(i - 2).equals("VB") && tag(i - 3).equals("TO")) {
            set(i, "VB");
            return;
        }
        boolean joined = tag(i - 2).equals("CC");
        if (isPastOfKnown(word)) {
            set(i, "VBD");
            return;
        }
        boolean singular = tag(i - 1).equals("NN") && !joined && !isPlain(word)
                || ARTICLES.contains(word(i - 1))
                || tag(i - 1).equals("``") && tag(i + 1).matches("''|[.,]");
        if (singular) {
            set(i, VerbForms.inflect(word).get(2).equals(word) || isUnchanged(word) ? "VBN" : "NN");
        } else if (tag(i - 1).matches("VBN|VBD|IN")) {
            set(i, "NN");
        }
    }

    private static boolean isPastOfKnown(String word) {
        return word.endsWith("ed")
                && EventLexicon.english()
                        .verb(word, "")
                        .filter(verb -> !verb.lemma().equals(word))
                        .isPresent();
    }

    private static boolean isPlain(String word) {
        return word.matches("are|have|do|'re|’re|'ve|’ve");
    }

    private static boolean isUnchanged(String word) {
        return word.matches("broadcast|cut|hit|put|set|shut|cast|read|hurt|spread|split");
    }

    private void mendAdjective(int i, String word) {
        if (OFFICES.contains(word) && tag(i + 1).matches("[,.]|NNP|IN|VB[DZ]|''")) {
            set(i, "NN");
            return;
        }
        boolean noun = EventLexicon.english().noun(word).isPresent();
        boolean behindName = tag(i - 1).startsWith("NN");
        if (word(i - 1).equals("to") && isVerb(word) && tag(i + 1).matches("IN|DT|[,.]")) {
            set(i - 1, "TO");
            set(i, "VB");
            return;
        }
        if (word.matches("self-\\p{L}+ed")
                && (behindName || tag(i - 1).equals("RB") && tag(i - 2).startsWith("NN"))) {
            set(i, "VBD");
            return;
        }
        if (isCapital(i) && isName(i)) {
            set(i, "NNP");
        } else if (noun && !tag(i + 1).startsWith("NN") || isSubject(i)) {
            set(i, "NN");
        } else if (word.endsWith("ed")
                && behindName
                && isVerb(word)
                && (!tag(i + 1).startsWith("NN") || isLength(i + 1))) {
            set(i, "VBD");
        }
    }

    /** "a senior official Monday said": what stands between an article and a verb is a noun. */
    private boolean isSubject(int i) {
        int verb = tag(i + 1).equals("NNP") && word(i + 1).endsWith("day") ? i + 2 : i + 1;
        return BEFORE_NOUN.contains(tag(i - 1)) && tag(verb).matches("VBD|VBZ|MD");
    }

    /** A capital adjective before a verb, or inside a sentence before another capital, is part of a name. */
    private boolean isName(int i) {
        boolean subject = tag(i + 1).matches("VBD|VBZ") && !isNounish(i + 1);
        boolean aged =
                tag(i + 1).equals(",") && tag(i + 2).equals("CD") && tag(i + 3).equals(",");
        boolean inside = i > 0 && !tag(i - 1).matches("``|''|:") && i + 1 < tokens.size() && isCapital(i + 1);
        return subject || aged || inside && tag(i + 1).startsWith("NN") && !isDemonym(i);
    }

    private boolean isDemonym(int i) {
        return tokens.get(i).text().matches(".*(?:ian|ean|ish|ese|ch|an|i|ic|k)");
    }

    private boolean isLength(int i) {
        return word(i).matches("(?:hour|day|week|minute|month|year)s?");
    }

    /** "the attempted coup", "the elected Finnish government": between an article and a noun a past tense cannot stand. */
    private boolean isAttribute(int i) {
        boolean described = tag(i - 1).matches("DT|PRP\\$")
                && tag(i + 1).equals("JJ")
                && tag(i + 2).startsWith("NN");
        return BEFORE_NOUN.contains(tag(i - 1))
                && (tag(i + 1).startsWith("NN") || described)
                && !word(i - 1).matches("that|this|all|both|those|these|some");
    }

    private boolean isPossessive(int i, String word) {
        boolean apostrophe = word.equals("’s") || word.equals("'s");
        int next = tag(i + 1).equals("``") ? i + 2 : i + 1;
        boolean host = tag(i - 1).startsWith("NN")
                || i > 0 && isCapital(i - 1) && !tag(i - 1).matches("PRP|EX|WP|DT|WDT")
                || tag(i - 1).equals("JJ")
                || tag(i - 1).equals("SYM")
                || word(i - 1).matches("today|yesterday|tomorrow");
        return apostrophe
                && host
                && (isNounish(next)
                        || tag(next).matches("VBZ|RBS")
                        || tag(next).matches("VBN|VBD") && tag(next + 1).startsWith("NN"));
    }

    static boolean isVerb(String word) {
        return EventLexicon.english()
                .verb(word, "")
                .filter(v -> v.verbClass() == VerbClass.EVENT || v.verbClass() == VerbClass.ASPECT)
                .isPresent();
    }

    private boolean isNounish(int i) {
        return tag(i).startsWith("NN") || tag(i).startsWith("JJ") || tag(i).equals("CD");
    }

    private boolean isCapital(int i) {
        return i < tokens.size() && Character.isUpperCase(tokens.get(i).text().codePointAt(0));
    }

    private String tag(int i) {
        return i < 0 || i >= tokens.size() ? "" : tokens.get(i).tag();
    }

    private String word(int i) {
        return i < 0 || i >= tokens.size() ? "" : tokens.get(i).text().toLowerCase(Locale.ROOT);
    }

    private void set(int i, String tag) {
        Token token = tokens.get(i);
        tokens.set(i, new Token(token.span(), token.text(), tag));
    }
}
