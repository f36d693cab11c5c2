// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import org.claimline.extraction.event.Clause.Range;
import org.claimline.extraction.text.Token;

/** Shorter ways to say the same: without offices, insertions, openings, adverbs, or what describes the one spoken of. */
final class Shortening {
    private static final Set<String> CONDITIONS = Set.of("if", "unless", "because", "although", "while", "whether");
    private static final int LONGEST_OPENING = 5;

    private Shortening() {}

    /** "announced in a letter that": without what stands between the verb and what is said. */
    static List<Token> withoutOccasion(List<Token> words, int that) {
        int verb = TitleForms.verbEnd(words);
        boolean occasion = that > verb && words.get(verb).tag().equals("IN");
        if (!occasion) {
            return words;
        }
        List<Token> without = new ArrayList<>(words.subList(0, verb));
        without.addAll(words.subList(that, words.size()));
        return without;
    }

    /** Without adverbs among the verbs and before the object: "has once again condemned in strong terms the strike". */
    static List<Token> withoutAdverbs(List<Token> all) {
        List<Token> words = withoutManner(all);
        int verb = TitleForms.verbEnd(words);
        List<Token> light = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            boolean among = i > verb
                    && i + 1 < words.size()
                    && words.get(i).text().endsWith("ly")
                    && words.get(i - 1).tag().matches("MD|VB.?")
                    && words.get(i + 1).tag().startsWith("VB");
            boolean adverb = (i < verb || among)
                    && words.get(i).tag().equals("RB")
                    && !words.get(i).text().matches("not|n['’]t|never");
            if (!adverb) {
                light.add(words.get(i));
            }
        }
        return light;
    }

    /** A preposition and its noun between a verb and its object only tell how. */
    private static List<Token> withoutManner(List<Token> words) {
        int verb = TitleForms.verbEnd(words);
        boolean manner = verb < words.size() && words.get(verb).text().matches("in|with|by");
        Range how = manner ? NounPhrases.simple(words, verb + 1, words.size()) : Range.NONE;
        boolean object = !how.isEmpty()
                && how.end() < words.size()
                && words.get(how.end()).tag().equals("DT");
        if (!object) {
            return words;
        }
        List<Token> without = new ArrayList<>(words.subList(0, verb));
        without.addAll(words.subList(how.end(), words.size()));
        return without;
    }

    /** Names alone, where offices stand before them: "the opposition leader Anna Ek". */
    static List<Token> withoutRoles(List<Token> words, BiPredicate<Token, Token> isRole) {
        List<Token> plain = new ArrayList<>();
        for (Token word : words) {
            if (word.tag().startsWith("NNP")) {
                dropRoles(plain, word, isRole);
            }
            plain.add(word);
        }
        return plain;
    }

    private static void dropRoles(List<Token> plain, Token name, BiPredicate<Token, Token> isRole) {
        int at = plain.size();
        while (at > 0 && plain.get(at - 1).tag().matches("NNP?|JJ.?") && isRole.test(plain.get(at - 1), name)) {
            at--;
        }
        boolean dropped = at < plain.size();
        while (dropped && at > 0 && plain.get(at - 1).tag().matches("NNP?|JJ.?|DT|PRP\\$")) {
            at--;
        }
        plain.subList(at, plain.size()).clear();
    }

    /** Without what stands between two commas and begins with a relative pronoun or a preposition. */
    static List<Token> withoutInsertions(List<Token> words) {
        List<Token> close = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            int end = insertionEnd(words, at);
            if (end > 0) {
                at = end;
            } else {
                close.add(words.get(at++));
            }
        }
        return close;
    }

    private static int insertionEnd(List<Token> words, int at) {
        boolean comma = words.get(at).text().equals(",") && at + 1 < words.size();
        int name = comma ? appositionEnd(words, at + 1) : -1;
        if (name > 0) {
            return name;
        }
        boolean opens = comma && words.get(at + 1).tag().matches("WDT|WP|IN|RB");
        for (int i = at + 2; opens && i < words.size(); i++) {
            if (words.get(i).tag().equals(",")) {
                // "16 cents a share, from 12 cents, or half": a list goes on.
                return i + 1 < words.size() && words.get(i + 1).tag().equals("CC") ? -1 : i + 1;
            }
        }
        return -1;
    }

    /** "its subsidiary, Harbour Loans Inc., went public": who it is, between two commas before the verb; else -1. */
    private static int appositionEnd(List<Token> words, int from) {
        int end = from;
        while (end < words.size() && words.get(end).tag().matches("DT|PRP\\$|JJ.?|NN.*|POS|CD|IN")) {
            end++;
        }
        boolean apposition = end > from
                && end + 1 < words.size()
                && words.get(end).tag().equals(",")
                && words.get(end + 1).tag().matches("MD|VB[DZP]");
        return apposition ? end + 1 : -1;
    }

    /** "that, other than a few soldiers, nobody came": without what stands before the first comma behind "that". */
    static List<Token> withoutOpening(List<Token> words, int that) {
        if (that < 0
                || that + 1 >= words.size()
                || !words.get(that + 1).tag().matches("IN|JJ|RB|,")
                || CONDITIONS.contains(words.get(that + 1).text())) {
            return words;
        }
        for (int i = that + 2; i < words.size(); i++) {
            boolean goesOn = i + 1 < words.size() && words.get(i + 1).tag().matches("DT|PRP\\$?|NN.*|JJ|EX|CD");
            if (words.get(i).tag().equals(",") && i > that + LONGEST_OPENING && goesOn) {
                List<Token> direct = new ArrayList<>(words.subList(0, that + 1));
                direct.addAll(words.subList(i + 1, words.size()));
                return direct;
            }
        }
        return words;
    }

    /**
     * "said that the envoys who lead the talks are in town", "that the only items discussed by those who came are his
     * departure": without what describes the one spoken of, up to the verb.
     */
    static List<Token> withoutPostmodifier(List<Token> words, int that) {
        int head = endOfPhrase(words, that + 1);
        int main = that < 0 || head == that + 1 ? -1 : mainVerb(words, head);
        boolean apart = main > head
                && describes(words, head)
                && words.subList(head, main).stream()
                        .noneMatch(word -> word.tag().equals(","))
                && !words.get(main - 1).tag().equals("CC")
                && agree(headNoun(words, that + 1), words.get(main))
                && words.subList(main, words.size()).stream()
                        .noneMatch(word -> word.text().equals("so"));
        if (!apart) {
            return words;
        }
        List<Token> without = new ArrayList<>(words.subList(0, head));
        without.addAll(words.subList(main, words.size()));
        return without;
    }

    /** Behind the first noun and what "of" adds to it. */
    private static int endOfPhrase(List<Token> words, int from) {
        int at = from;
        while (at < words.size()
                && (words.get(at).tag().matches("DT|PDT|JJ.?|NN.*|POS|CD|PRP\\$|RB")
                        || words.get(at).text().equals("of"))) {
            at++;
        }
        while (at > from && !words.get(at - 1).tag().startsWith("NN")) {
            at--;
        }
        return at;
    }

    private static Token headNoun(List<Token> words, int from) {
        int at = from;
        while (!words.get(at).tag().startsWith("NN") || words.get(at + 1).tag().startsWith("NN")) {
            at++;
        }
        return words.get(at);
    }

    private static boolean describes(List<Token> words, int at) {
        return words.get(at).tag().matches("WP|WDT|VBN|VBG")
                || words.get(at).tag().equals("IN");
    }

    /** The first finite verb that no word between opens a clause for; -1 when there is none. */
    static int mainVerb(List<Token> words, int from) {
        int open = 0;
        for (int i = from; i < words.size(); i++) {
            boolean finite = words.get(i).tag().matches("MD|VBD|VBZ|VBP");
            if (words.get(i).tag().matches("WDT|WP|WRB")
                    || TitleCut.isOpener(words.get(i).text())) {
                open++;
            } else if (finite && open == 0) {
                return i;
            } else if (finite && !words.get(i - 1).tag().matches("MD|VB.")) {
                open--;
            }
        }
        return -1;
    }

    /** Whether noun and verb may belong together by their number; past tenses tell nothing of it. */
    private static boolean agree(Token noun, Token verb) {
        boolean plural = noun.tag().endsWith("S");
        String word = verb.lower();
        boolean wantsPlural = verb.tag().equals("VBP") || word.equals("were");
        boolean wantsSingular = verb.tag().equals("VBZ") || word.equals("was");
        return plural ? !wantsSingular : !wantsPlural;
    }
}
