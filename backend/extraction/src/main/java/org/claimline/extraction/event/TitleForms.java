// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;
import org.claimline.extraction.Span;
import org.claimline.extraction.event.Clause.Range;
import org.claimline.extraction.text.Token;
import org.claimline.extraction.text.VerbForms;

/**
 * The forms that a title may take, from the fullest to the shortest: all words, without the offices of those who are named,
 * without insertions, without "that", with a colon for "said"; else cut where a clause is complete; else, of a statement,
 * what it speaks of.
 */
final class TitleForms {
    private static final Token THAT = new Token(new Span(0, 0), "that", "IN");
    private static final Set<String> CONDITIONS = Set.of("if", "unless", "because", "although", "while", "whether");
    private static final Set<String> ASKING = Set.of(
            "demand", "demanded", "demands", "asked", "urged", "proposed", "recommended", "requested", "insisted");
    private static final Set<String> DENYING =
            VerbForms.inflectAll("deny", "doubt", "dispute", "reject", "dismiss", "refute", "question");
    private static final Set<String> TELLING = Set.of("told", "assured", "informed", "warned", "reminded", "said");
    private static final int LONGEST_OPENING = 5;
    private static final int LONG_NAME = 45;

    private final String who;
    private final String surname;
    private final List<Token> told;
    private final BiPredicate<Token, Token> isRole;

    /**
     * @param who the subject as a title writes it
     * @param surname what the subject is called where the title would be too long otherwise
     * @param told the verb and what follows it
     * @param isRole whether a word only tells the office of the one whose name follows
     */
    TitleForms(String who, String surname, List<Token> told, BiPredicate<Token, Token> isRole) {
        int and = who.indexOf(" and ");
        this.who = who.length() > LONG_NAME && and > 0 ? who.substring(0, and) : who;
        this.surname = surname;
        this.told = withConjunction(told);
        this.isRole = isRole;
    }

    /** The "that" of what is said as a conjunction, however it is tagged. */
    private static List<Token> withConjunction(List<Token> words) {
        int that = that(words);
        if (that < 0) {
            return words;
        }
        List<Token> told = new ArrayList<>(words);
        told.set(that, new Token(words.get(that).span(), "that", "IN"));
        boolean comma = that + 1 < told.size() && told.get(that + 1).tag().equals(",");
        if (comma) {
            told.remove(that + 1);
        }
        return told;
    }

    /** "said that" with what is said; "told" needs a hearer, so it becomes "said". */
    static List<Token> saying(List<Token> verb, List<Token> content) {
        List<Token> saying = new ArrayList<>(verb);
        Token last = verb.get(verb.size() - 1);
        if (last.text().equals("told")) {
            saying.set(saying.size() - 1, new Token(last.span(), "said", last.tag()));
        }
        saying.add(THAT);
        saying.addAll(content);
        return saying;
    }

    String best() {
        List<Token> plain = withoutRoles(told);
        List<Token> close = withoutInsertions(plain);
        List<Token> direct = withoutOpening(close);
        if (isCalledSomething() && full(plain).whole().isEmpty()) {
            return spokenOf(plain).orElseGet(() -> full(plain).text());
        }
        if (isOpenCondition(direct)) {
            return spokenOfBehindCondition(direct).orElseGet(() -> full(told).text());
        }
        List<Token> light = withoutAdverbs(withoutRelative(direct));
        List<Function<List<Token>, TitleText>> forms = isFirstPerson()
                ? List.of(this::colon)
                : List.of(this::full, this::withoutThat, this::said, this::colon);
        Optional<String> whole = Stream.concat(
                        isFirstPerson()
                                ? Stream.empty()
                                : Stream.of(told, plain).map(this::full),
                        forms.stream()
                                .flatMap(form ->
                                        Stream.of(plain, close, direct, light).map(form)))
                .flatMap(form -> form.whole().stream())
                .findFirst()
                .or(() -> isFirstPerson() ? Optional.empty() : bySurname(close));
        return whole.or(() -> isFirstPerson() ? colon(direct).cut() : Optional.empty())
                .or(() -> full(plain).cut())
                .or(() -> full(direct).cut())
                .or(() -> full(light).cut())
                .or(() -> isStatement() ? colon(direct).cut() : Optional.empty())
                .or(() -> spokenOf(plain))
                .orElseGet(() -> full(told).text());
    }

    private TitleText full(List<Token> words) {
        return new TitleText(who).add(words);
    }

    private TitleText withoutThat(List<Token> words) {
        int that = that(words);
        List<Token> without = new ArrayList<>(words);
        if (that >= 0 && that + 1 < words.size() && !words.get(that + 1).tag().startsWith("VB")) {
            without.remove(that);
        }
        return full(without);
    }

    private Optional<String> bySurname(List<Token> words) {
        TitleForms brief = new TitleForms(surname, surname, words, isRole);
        return Stream.of(brief.full(words), brief.withoutThat(words))
                .flatMap(form -> form.whole().stream())
                .findFirst();
    }

    /** "said" for "told the press that". */
    private TitleText said(List<Token> words) {
        int that = that(words);
        int verb = verbEnd(words);
        boolean told = that > verb && verb == 1 && words.get(0).text().equals("told");
        return told ? new TitleText(who + " said").add(words.subList(that + 1, words.size())) : full(words);
    }

    /**
     * What is said, behind a colon. What is demanded or denied stays behind its verb, and so does what is said of another's
     * words ("said the claim that the port was shut was false"), or the speaker would be given words that he did not say.
     */
    private TitleText colon(List<Token> words) {
        int verb = verbEnd(words);
        int that = that(words);
        String cue = verb == 0 ? "" : words.get(verb - 1).text();
        if (that < 0 || ASKING.contains(cue) || DENYING.contains(cue)) {
            return full(words);
        }
        boolean ofWords =
                cue.equals("said") && that > verb && !words.get(verb).tag().matches("IN|TO");
        return ofWords
                ? new TitleText(who + " spoke of").add(words.subList(verb, that))
                : new TitleText(who + ":").add(words.subList(that + 1, words.size()));
    }

    /** What a statement whose own words are too long is about. */
    private Optional<String> spokenOf(List<Token> words) {
        int from = isCalledSomething() ? verbEnd(words) : that(words) + 1;
        boolean only = from > 0 && from < words.size() && words.get(from).tag().equals("RB");
        from += only ? 1 : 0;
        Range phrase = from <= 0 ? Range.NONE : NounPhrases.whole(words, from, words.size());
        if (phrase.isEmpty() || words.get(phrase.start()).tag().startsWith("PRP")) {
            return Optional.empty();
        }
        int end = phrase.end();
        Optional<String> best = spokenOf(words, from, end);
        while (end + 1 < words.size() && words.get(end).tag().matches("IN|TO|,|VBG")) {
            boolean led = words.get(end).tag().equals("VBG")
                    && words.get(end + 1).tag().matches("IN|TO");
            Range more = NounPhrases.whole(words, end + (led ? 2 : 1), words.size());
            Optional<String> longer = more.isEmpty() ? Optional.empty() : spokenOf(words, from, more.end());
            if (longer.isEmpty()) {
                return best;
            }
            best = longer;
            end = more.end();
        }
        return best;
    }

    /** "if the port stays shut, …": only the condition would fit, without what follows from it. */
    private boolean isOpenCondition(List<Token> words) {
        int that = that(words);
        boolean condition = that > 0
                && that + 1 < words.size()
                && words.get(that + 1).text().matches("(?i)if|unless");
        return condition && colon(words).whole().isEmpty();
    }

    /** What the main clause behind a condition is about: "it will lead to a strike". */
    private Optional<String> spokenOfBehindCondition(List<Token> words) {
        int at = words.size() - 1;
        while (at > 0 && !words.get(at).tag().equals(",")) {
            at--;
        }
        while (at < words.size() && !words.get(at).tag().startsWith("VB")) {
            at++;
        }
        while (at < words.size() && words.get(at).tag().matches("VB.?|IN|TO|RB|RP")) {
            at++;
        }
        Range phrase = NounPhrases.whole(words, at, words.size());
        return phrase.isEmpty() ? Optional.empty() : spokenOf(words, phrase.start(), phrase.end());
    }

    /** Whether what is said speaks of "I" or "we", which only stands behind a colon. */
    private boolean isFirstPerson() {
        int that = that(told);
        return that > 0
                && told.subList(that, told.size()).stream()
                        .anyMatch(word -> word.text().matches("(?i)i|we|my|our"));
    }

    /** Without adverbs among the verbs: "has once again called" is "has called". */
    private static List<Token> withoutAdverbs(List<Token> words) {
        int verb = verbEnd(words);
        List<Token> light = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            boolean adverb = i < verb
                    && words.get(i).tag().equals("RB")
                    && !words.get(i).text().matches("not|n['’]t|never");
            if (!adverb) {
                light.add(words.get(i));
            }
        }
        return light;
    }

    /** "said that the envoys who lead the talks are in town": without the relative clause of the one spoken of. */
    private static List<Token> withoutRelative(List<Token> words) {
        int who = that(words) + 1;
        while (who > 0 && who < words.size() && words.get(who).tag().matches("DT|JJ|NN.*|POS|IN|CD|PRP\\$")) {
            who++;
        }
        if (who <= 0 || who >= words.size() || !words.get(who).text().matches("who|which")) {
            return words;
        }
        int own = finite(words, who + 1);
        int main = own < 0 ? -1 : finite(words, own + 1);
        boolean apart = main > 0
                && words.get(main - 1).tag().startsWith("NN")
                && words.subList(own, main).stream()
                        .noneMatch(word ->
                                word.tag().matches("CC|,|W.*") || word.text().equals("that"))
                && words.subList(main, words.size()).stream()
                        .noneMatch(word -> word.text().equals("so"));
        if (!apart) {
            return words;
        }
        List<Token> without = new ArrayList<>(words.subList(0, who));
        without.addAll(words.subList(main, words.size()));
        return without;
    }

    private static int finite(List<Token> words, int from) {
        for (int i = from; i < words.size(); i++) {
            if (words.get(i).tag().matches("MD|VBD|VBZ|VBP")) {
                return i;
            }
        }
        return -1;
    }

    private Optional<String> spokenOf(List<Token> words, int from, int to) {
        return new TitleText(who + " spoke of").add(words.subList(from, to)).whole();
    }

    /** "called the report fake news": what it was called must not be cut off. */
    private boolean isCalledSomething() {
        int verb = verbEnd(told);
        return verb > 0
                && verb < told.size()
                && told.get(verb - 1).text().matches("call(?:s|ed)?")
                && !told.get(verb).tag().matches("IN|RP|TO");
    }

    private static int verbEnd(List<Token> words) {
        int verb = 0;
        while (verb < words.size() && words.get(verb).tag().matches("MD|VB.?|RB")) {
            verb++;
        }
        return verb;
    }

    private boolean isStatement() {
        return that(told) > 0;
    }

    /** Where the word stands that opens what is said, or -1. */
    private static int that(List<Token> words) {
        boolean telling = verbEnd(words) > 0
                && TELLING.contains(words.get(verbEnd(words) - 1).text());
        for (int i = verbEnd(words); i < words.size() && !words.get(i).tag().matches("VB.*|MD|WP|WRB|CC"); i++) {
            String word = words.get(i).text();
            if (words.get(i).tag().equals("WDT") && !telling) {
                return -1;
            }
            boolean opens = i + 1 < words.size()
                    && words.get(i + 1).tag().matches("DT|PRP\\$?|NN.*|JJ.?|EX|CD|``|IN|RB|VB[NG]");
            boolean points = i > 0 && words.get(i - 1).tag().equals("IN");
            if (word.equals("that") && !points && (words.get(i).tag().equals("IN") || opens)) {
                return i;
            }
            if (word.matches("after|before|because|while|since|as")) {
                return -1;
            }
        }
        return -1;
    }

    /** Names alone, where offices stand before them: "the opposition leader Anna Ek". */
    private List<Token> withoutRoles(List<Token> words) {
        List<Token> plain = new ArrayList<>();
        for (Token word : words) {
            if (word.tag().startsWith("NNP")) {
                dropRoles(plain, word);
            }
            plain.add(word);
        }
        return plain;
    }

    private void dropRoles(List<Token> plain, Token name) {
        int at = plain.size();
        while (at > 0 && plain.get(at - 1).tag().matches("NNP?|JJ") && isRole.test(plain.get(at - 1), name)) {
            at--;
        }
        boolean dropped = at < plain.size();
        while (dropped && at > 0 && plain.get(at - 1).tag().matches("NNP?|JJ|DT")) {
            at--;
        }
        plain.subList(at, plain.size()).clear();
    }

    /** Without what stands between two commas and begins with a relative pronoun or a preposition. */
    private static List<Token> withoutInsertions(List<Token> words) {
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
        boolean opens = words.get(at).text().equals(",")
                && at + 1 < words.size()
                && words.get(at + 1).tag().matches("WDT|WP|IN|RB");
        for (int i = at + 2; opens && i < words.size(); i++) {
            if (words.get(i).tag().equals(",")) {
                return i + 1;
            }
        }
        return -1;
    }

    /** "that, other than a few soldiers, nobody came": without what stands before the first comma behind "that". */
    private static List<Token> withoutOpening(List<Token> words) {
        int that = that(words);
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
}
