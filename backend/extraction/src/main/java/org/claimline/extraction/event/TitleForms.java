// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.regex.Pattern;
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
    private static final Set<String> ASKING = Set.of(
            "demand", "demanded", "demands", "asked", "urged", "proposed", "recommended", "requested", "insisted");
    private static final Set<String> DENYING =
            VerbForms.inflectAll("deny", "doubt", "dispute", "reject", "dismiss", "refute", "question");
    private static final Set<String> TELLING = Set.of("told", "assured", "informed", "warned", "reminded", "said");
    private static final Set<String> ASIDE = Set.of("after", "before", "because", "while", "since", "as");
    private static final Pattern VERB = Pattern.compile("MD|VB.?|RB");
    private static final Pattern CLAUSE = Pattern.compile("VB.*|MD|WP|WRB|CC");
    /** In characters; of a longer subject only the first part is named. */
    static final int LONG_NAME = 45;

    private final String who;
    private final String surname;
    private final List<Token> told;
    private final BiPredicate<Token, Token> isRole;

    /** Whether "that" is left out in the text: "said the strike was over". */
    private final boolean bare;

    /**
     * @param who the subject as a title writes it
     * @param surname what the subject is called where the title would be too long otherwise
     * @param told the verb and what follows it
     * @param isRole whether a word only tells the office of the one whose name follows
     */
    TitleForms(String who, String surname, List<Token> told, BiPredicate<Token, Token> isRole) {
        this(who, surname, withConjunction(told), isRole, SaidBare.is(told));
    }

    private TitleForms(String who, String surname, List<Token> told, BiPredicate<Token, Token> isRole, boolean bare) {
        int and = who.indexOf(" and ");
        this.who = who.length() > LONG_NAME && and > 0 ? who.substring(0, and) : who;
        this.surname = surname;
        this.told = told;
        this.isRole = isRole;
        this.bare = bare;
    }

    /** The same with the surname alone. */
    private TitleForms brief() {
        return new TitleForms(surname, surname, told, isRole, bare);
    }

    /** The "that" of what is said as a conjunction, however it is tagged. */
    private static List<Token> withConjunction(List<Token> words) {
        if (SaidBare.is(words)) {
            int verb = verbEnd(words);
            return saying(words.subList(0, verb), words.subList(verb, words.size()));
        }
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

    /** The first form that fits and says something to its end; empty when there is none. */
    Optional<String> best() {
        List<Token> plain = Shortening.withoutRoles(told, isRole);
        List<Token> close = Shortening.withoutInsertions(plain);
        List<Token> direct = Shortening.withoutOpening(close, that(close));
        if (isCalledSomething() && full(plain).whole().isEmpty()) {
            return spokenOf(plain).or(() -> cut(List.of(plain)));
        }
        if (isOpenCondition(direct)) {
            return bySurname(List.of(close)).or(() -> spokenOfBehindCondition(direct));
        }
        if (isFirstPerson()) {
            return whole(List.of(this::colon), List.of(plain, close, direct, core(direct)))
                    .or(() -> colon(direct).cut());
        }
        List<Function<List<Token>, TitleText>> forms = List.of(this::full, this::withoutThat, this::said, this::colon);
        return whole(List.of(this::full), List.of(told, plain))
                .or(() -> whole(forms, List.of(plain, close, direct, Shortening.withoutOccasion(direct, that(direct)))))
                .or(() -> bySurname(List.of(close)))
                .or(() -> shortest(forms, core(direct)))
                .or(() -> cut(
                        direct.size() < close.size()
                                ? List.of(direct, core(direct))
                                : List.of(plain, direct, core(direct))))
                .or(() -> spokenOf(plain));
    }

    /** The form that keeps to the text's own words, whole or cut where a phrase ends; empty when none fits. */
    Optional<String> closest() {
        List<Token> plain = Shortening.withoutRoles(told, isRole);
        List<Token> close = Shortening.withoutInsertions(plain);
        return whole(List.of(this::full, this::withoutThat), List.of(told, plain, close));
    }

    private Optional<String> shortest(List<Function<List<Token>, TitleText>> forms, List<Token> core) {
        return whole(forms, List.of(core)).or(() -> bySurname(List.of(core)));
    }

    private static List<Token> core(List<Token> direct) {
        return Shortening.withoutAdverbs(Shortening.withoutPostmodifier(direct, that(direct)));
    }

    private static Optional<String> whole(List<Function<List<Token>, TitleText>> forms, List<List<Token>> shortenings) {
        return forms.stream()
                .flatMap(form -> shortenings.stream().map(form))
                .flatMap(title -> title.whole().stream())
                .findFirst();
    }

    private Optional<String> cut(List<List<Token>> shortenings) {
        return Stream.of(this, brief())
                .flatMap(forms -> shortenings.stream().map(forms::full))
                .flatMap(title -> title.cut().stream())
                .findFirst()
                .or(() -> isStatement()
                        ? quoted(shortenings.get(shortenings.size() - 1)).cut()
                        : Optional.empty());
    }

    private TitleText full(List<Token> words) {
        return bare ? withoutThat(words) : spelled(words);
    }

    private TitleText spelled(List<Token> words) {
        return new TitleText(who).add(words);
    }

    private TitleText withoutThat(List<Token> words) {
        int that = that(words);
        List<Token> without = new ArrayList<>(words);
        if (that >= 0 && that + 1 < words.size() && !words.get(that + 1).tag().startsWith("VB")) {
            without.remove(that);
        }
        return spelled(without);
    }

    private Optional<String> bySurname(List<List<Token>> shortenings) {
        TitleForms brief = brief();
        return whole(List.of(brief::full, brief::withoutThat, brief::colon), shortenings);
    }

    /** "said" for "told the press that". */
    private TitleText said(List<Token> words) {
        int that = that(words);
        int verb = verbEnd(words);
        boolean told = that > verb && verb > 0 && words.get(verb - 1).text().equals("told");
        return told ? new TitleText(who + " said").add(words.subList(that + 1, words.size())) : full(words);
    }

    /**
     * What is said, behind a colon. What is demanded or denied stays behind its verb, and so does what is said of another's
     * words ("said the claim that the port was shut was false"), or the speaker would be given words that he did not say.
     */
    private TitleText colon(List<Token> words) {
        return opensWithPronoun(words, that(words)) ? full(words) : quoted(words);
    }

    private TitleText quoted(List<Token> words) {
        int verb = verbEnd(words);
        int that = that(words);
        String cue = verb == 0 ? "" : words.get(verb - 1).text();
        if (that < 0 || ASKING.contains(cue) || DENYING.contains(cue)) {
            return full(words);
        }
        boolean object = that > verb && !words.get(verb).tag().matches("IN|TO|RB");
        if (object && !TELLING.contains(cue)) {
            // "condemned the raid that Lind had led" tells of a raid, and not what anybody said.
            return full(words);
        }
        return object && cue.equals("said")
                ? new TitleText(who + " spoke of").add(words.subList(verb, that))
                : new TitleText(who + ":").add(words.subList(that + 1, words.size()));
    }

    /** "The bank: it would pay" reads as if somebody else were meant. */
    private static boolean opensWithPronoun(List<Token> words, int that) {
        return that + 1 < words.size() && words.get(that + 1).text().matches("(?i)he|she|it|they|his|her|its|their");
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

    static int verbEnd(List<Token> words) {
        int verb = 0;
        while (verb < words.size() && VERB.matcher(words.get(verb).tag()).matches()) {
            verb++;
        }
        return verb;
    }

    private boolean isStatement() {
        return that(told) > 0;
    }

    /** Where the word stands that opens what is said, or -1. */
    private static int that(List<Token> words) {
        int verb = verbEnd(words);
        boolean telling = verb > 0 && TELLING.contains(words.get(verb - 1).text());
        for (int i = verb;
                i < words.size() && !CLAUSE.matcher(words.get(i).tag()).matches();
                i++) {
            String word = words.get(i).text();
            if (words.get(i).tag().equals("WDT") && !telling) {
                return -1;
            }
            if (word.equals("that") && opensWhatIsSaid(words, i)) {
                return i;
            }
            if (ASIDE.contains(word)) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean opensWhatIsSaid(List<Token> words, int that) {
        boolean opens = that + 1 < words.size()
                && words.get(that + 1).tag().matches("DT|PRP\\$?|NN.*|JJ.?|EX|CD|``|IN|RB|VB[NG]");
        boolean points = that > 0 && words.get(that - 1).tag().equals("IN");
        return !points && (words.get(that).tag().equals("IN") || opens);
    }
}
