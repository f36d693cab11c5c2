// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Turns universal part-of-speech tags into those of the Penn Treebank (Santorini 1990) by the word's form and the words
 * before it. One difference: {@code TO} is only the "to" of an infinitive; the preposition is {@code IN}.
 */
final class PennTags {
    private static final Set<String> POSSESSIVES = Set.of("my", "your", "his", "her", "its", "our", "their");
    private static final Set<String> DETERMINERS = Set.of(
            "this", "that", "these", "those", "all", "both", "some", "any", "each", "another", "either", "neither");

    private static final Set<String> MODALS = Set.of("would", "could", "should", "must", "cannot", "wo");

    private final List<Token> tokens;
    private final List<String> universal;
    private final List<Token> tagged = new ArrayList<>();

    private PennTags(List<Token> tokens, List<String> universal) {
        this.tokens = tokens;
        this.universal = universal;
    }

    static List<Token> refine(List<Token> tokens, List<String> universal) {
        PennTags run = new PennTags(tokens, universal);
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            run.tagged.add(new Token(token.span(), token.text(), run.tag(i)));
        }
        return run.tagged;
    }

    private String tag(int i) {
        String word = word(i);
        if (Clitics.isClitic(tokens, i)) {
            return clitic(i, word);
        }
        String text = tokens.get(i).text();
        if (text.codePoints().noneMatch(Characters::isWord)) {
            return Marks.tag(text);
        }
        if (isAlwaysAuxiliary(word)) {
            return auxiliary(i, word);
        }
        if (VerbForms.isOnlyPast(text)) {
            return "VBD";
        }
        return switch (universal.get(i)) {
            case "PROPN" -> "NNP";
            case "NOUN" -> noun(i, text, word);
            case "VERB" -> isNameInside(i, text) ? "NNP" : verb(i, word);
            case "AUX" -> auxiliary(i, word);
            case "ADJ" -> isNamePart(i, text) ? "NNP" : word.endsWith("est") && word.length() > 5 ? "JJS" : "JJ";
            case "ADV" -> word.startsWith("wh") || word.equals("how") ? "WRB" : "RB";
            case "DET" -> determiner(word);
            case "PRON" -> pronoun(i, word);
            case "ADP", "SCONJ" ->
                word.startsWith("wh") && !word.startsWith("whe") && !word.equals("while") ? "WRB" : "IN";
            case "CCONJ" -> DETERMINERS.contains(word) ? "DT" : "CC";
            case "NUM" -> "CD";
            case "PART" -> word.equals("to") ? "TO" : "RB";
            case "INTJ" -> "UH";
            default -> word.indexOf('-') > 0 ? "JJ" : noun(i, text, word);
        };
    }

    private String clitic(int i, String word) {
        if (word.endsWith("t")) {
            return "RB";
        }
        String ending = word.substring(1);
        if (!ending.equals("s")) {
            return ending.equals("ll") || ending.equals("d") ? "MD" : "VBP";
        }
        String host = tagged.get(i - 1).tag();
        boolean verb = universal.get(i).equals("AUX") || universal.get(i).equals("VERB");
        return host.startsWith("N") && !verb || host.equals("CD") ? "POS" : "VBZ";
    }

    private String noun(int i, String text, String word) {
        boolean owner = Character.isUpperCase(text.codePointAt(0)) && Clitics.isClitic(tokens, i + 1);
        if (owner || isNameInside(i, text)) {
            return "NNP";
        }
        boolean plural = word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us") && !word.endsWith("is");
        return plural || word.equals("people") || word.equals("police") ? "NNS" : "NN";
    }

    /** A capital inside a sentence, not behind an opening quotation mark or a colon, marks a name. */
    private boolean isNameInside(int i, String text) {
        return i > 0
                && Character.isUpperCase(text.codePointAt(0))
                && text.length() > 1
                && !isOpeningMark(i - 1)
                && !tokens.get(i - 1).text().equals(":");
    }

    private boolean isOpeningMark(int i) {
        boolean touches = tokens.get(i).span().end() == tokens.get(i + 1).span().start();
        return touches && Characters.isQuotationMark(tokens.get(i).text());
    }

    /** Words that are nothing but auxiliaries, whatever the model makes of them. */
    private static boolean isAlwaysAuxiliary(String word) {
        return MODALS.contains(word)
                || VerbForms.isDo(word)
                || word.equals("is")
                || word.equals("are")
                || word.equals("was");
    }

    /** "Associated" in "the Associated Press": a capitalised adjective beside another capital. */
    private boolean isNamePart(int i, String text) {
        boolean before = i > 0 && tagged.get(i - 1).tag().equals("NNP");
        boolean behind = i + 1 < tokens.size()
                && Character.isUpperCase(tokens.get(i + 1).text().codePointAt(0));
        boolean verbBehind = i + 1 < tokens.size()
                && (universal.get(i + 1).equals("VERB") || universal.get(i + 1).equals("AUX"));
        boolean capital = Character.isUpperCase(text.codePointAt(0));
        return capital && (isNameInside(i, text) && (behind || verbBehind) || before);
    }

    private String verb(int i, String word) {
        if (isBehindDeterminer(i) && !word.endsWith("ed") && !word.endsWith("ing") && !VerbForms.isParticiple(word)) {
            return noun(i, tokens.get(i).text(), word);
        }
        if (word.endsWith("ing") && word.length() > 4) {
            return "VBG";
        }
        if (VerbForms.isParticiple(word) && isBehindPerfectOrPassive(i)) {
            return "VBN";
        }
        if (VerbForms.isPast(word) && !isBehindBareFormTaker(i)) {
            boolean agent = i + 1 < tokens.size() && word(i + 1).equals("by") && VerbForms.isParticiple(word);
            return agent ? "VBN" : "VBD";
        }
        if (VerbForms.isParticipleOnly(word)) {
            return "VBN";
        }
        if (word.endsWith("s") && !word.endsWith("ss")) {
            return "VBZ";
        }
        return isBehindBareFormTaker(i) ? "VB" : "VBP";
    }

    private String auxiliary(int i, String word) {
        return switch (word) {
            case "is", "has", "does" -> "VBZ";
            case "am", "are", "have", "do" -> isBehindBareFormTaker(i) ? "VB" : "VBP";
            case "was", "were", "did", "had", "got" -> "VBD";
            case "be", "get" -> "VB";
            case "been", "done" -> "VBN";
            case "being", "having", "getting" -> "VBG";
            default -> "MD";
        };
    }

    private boolean isBehindDeterminer(int i) {
        return i > 0 && Set.of("PRP$", "POS").contains(tagged.get(i - 1).tag())
                || i > 0 && Set.of("the", "a", "an").contains(word(i - 1));
    }

    private boolean isBehindPerfectOrPassive(int i) {
        String before = wordBefore(i);
        return VerbForms.isHave(before) || VerbForms.isBe(before);
    }

    private boolean isBehindBareFormTaker(int i) {
        for (int k = i - 1; k >= 0 && k >= i - 4; k--) {
            String tag = tagged.get(k).tag();
            if (!tag.equals("RB")) {
                return tag.equals("TO") || tag.equals("MD") || VerbForms.isDo(word(k));
            }
        }
        return false;
    }

    /** The nearest word before that is no adverb; empty if there is none near. */
    private String wordBefore(int i) {
        for (int k = i - 1; k >= 0 && k >= i - 4; k--) {
            if (!tagged.get(k).tag().equals("RB")) {
                return word(k);
            }
        }
        return "";
    }

    private static String determiner(String word) {
        return POSSESSIVES.contains(word) ? "PRP$" : word.startsWith("wh") ? "WDT" : "DT";
    }

    private String pronoun(int i, String word) {
        boolean beforeNominal = i + 1 < tokens.size()
                && Set.of("NOUN", "PROPN", "ADJ", "NUM", "ADV").contains(universal.get(i + 1));
        boolean hisVerb = word.equals("his")
                && i + 1 < tokens.size()
                && universal.get(i + 1).equals("VERB");
        if (POSSESSIVES.contains(word) && (!word.equals("her") && !word.equals("his") || beforeNominal || hisVerb)) {
            return "PRP$";
        }
        return switch (word) {
            case "who", "whom", "what", "whoever", "whatever" -> "WP";
            case "which" -> "WDT";
            case "whose" -> "WP$";
            case "there" -> "EX";
            default -> otherPronoun(i, word);
        };
    }

    private String otherPronoun(int i, String word) {
        if (word.equals("that") && i > 0 && tagged.get(i - 1).tag().startsWith("N")) {
            return "WDT";
        }
        boolean indefinite = word.endsWith("one") || word.endsWith("body") || word.endsWith("thing");
        return indefinite ? "NN" : DETERMINERS.contains(word) ? "DT" : "PRP";
    }

    private String word(int i) {
        return tokens.get(i).lower().replace('\u2019', '\'');
    }

    /** Tags of what is no word. */
    private static final class Marks {
        static String tag(String text) {
            return switch (text) {
                case ".", "?", "!" -> ".";
                case "," -> ",";
                case ":", ";", "-", "--", "---", "\u2013", "\u2014", "...", "\u2026" -> ":";
                case "(", "[", "{" -> "-LRB-";
                case ")", "]", "}" -> "-RRB-";
                case "$", "\u00a3", "\u20ac", "\u00a5" -> "$";
                case "&" -> "CC";
                case "%" -> "NN";
                case "``", "\u201c", "\u201e", "\u00ab", "\u2018" -> "``";
                default -> Characters.isQuotationMark(text) ? "''" : "SYM";
            };
        }
    }
}
