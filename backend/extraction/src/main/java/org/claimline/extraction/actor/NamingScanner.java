// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.claimline.extraction.Span;
import org.claimline.extraction.internal.NeutralWords;
import org.claimline.extraction.text.Sentence;
import org.claimline.extraction.text.Token;

/** Finds what may name an actor in one sentence: runs of proper nouns with their titles, offices and common-noun bodies. */
final class NamingScanner {

    private static final Set<String> NAMING_PARTICIPLES = Set.of("armed", "united", "allied", "mixed");

    private final List<Token> tokens;
    private final int sentence;
    private final List<Naming> found = new ArrayList<>();

    private NamingScanner(Sentence sentence, int number) {
        this.tokens = sentence.tokens();
        this.sentence = number;
    }

    static List<Naming> scan(Sentence sentence, int number) {
        NamingScanner run = new NamingScanner(sentence, number);
        int i = 0;
        while (i < run.tokens.size()) {
            i = run.isNamePart(i) ? run.name(i) : run.common(i);
        }
        return run.found;
    }

    private int name(int start) {
        int end = start + 1;
        while (end < tokens.size() && (isNamePart(end) || isJoined(start, end))) {
            end++;
        }
        int opening = withOpening(start, end);
        int first = behindInnerTitle(opening, end);
        // "the National Assembly": what tells an office before a person's name is part of a body's own.
        boolean body = first == opening && isBodyName(start, end);
        while (!body
                && first < end
                && (Names.isTitle(text(first)) || Countries.isDemonym(text(first)) && first + 1 < end)) {
            first++;
        }
        int last = end;
        while (last > first && Names.isSuffix(text(last - 1))) {
            last--;
        }
        // A monarch goes by a given name: "King Hussein" has no surname in common with Saddam Hussein.
        first -= last - first == 1 && first > opening && Names.isCrown(text(first - 1)) ? 1 : 0;
        int begin = Math.min(first, withTitles(start));
        int noun = endOfBody(end);
        if (noun > end) {
            return body(first, noun);
        }
        List<String> titles = words(begin, first);
        List<String> name = texts(first, last);
        if (name.isEmpty() || isOffice(name)) {
            office(begin, end, words(begin, end));
        } else {
            titles.addAll(apposition(end));
            titles.addAll(officeBefore(begin));
            Naming.Type type = type(name, titles);
            found.add(new Naming(
                    span(begin, end), sentence, name, titles, type, NameWords.LOCATING.contains(word(begin - 1))));
        }
        return end;
    }

    /**
     * "Coast Savings Bank", "Betsy Ek": the tagger takes the word that opens a sentence for a common one, also that of a
     * body's name or a given name.
     */
    private int withOpening(int start, int end) {
        boolean capital = start == 1 && Character.isUpperCase(text(0).codePointAt(0)) && !isTitleWord(0);
        boolean body = capital && tag(0).matches("NNS?") && isBodyName(start, end);
        return body || capital && Names.isGiven(text(0)) ? 0 : start;
    }

    private boolean isBodyName(int start, int end) {
        return end - start > 1 && texts(start, end).stream().anyMatch(Names::isBodyNoun);
    }

    /** "Foreign Affairs Minister": who holds an office is not named by it. */
    private static boolean isOffice(List<String> name) {
        return name.size() > 1 && Names.isTitle(name.get(name.size() - 1)) && !Names.isGiven(name.get(0));
    }

    /** Where the name may begin: behind what stands before a title or a given name, "Florida Gov. Jeb Bush". */
    private int behindInnerTitle(int start, int end) {
        for (int i = end - 2; i > start; i--) {
            boolean outer = !Names.isGiven(text(i - 1))
                    && !NameWords.PARTICLES.contains(word(i - 1))
                    && !word(i - 1).equals("of");
            boolean titled = Names.isTitle(text(i)) && text(i).endsWith(".");
            if (titled
                    || Names.isGiven(text(i))
                            && outer
                            && end - i <= 3
                            && !Names.isGiven(text(start))
                            && text(i - 1).length() > 2) {
                return i;
            }
        }
        return start;
    }

    /** Index behind the common noun that makes the name before {@code end} a body: "Russia's foreign ministry". */
    private int endOfBody(int end) {
        int i = tag(end).equals("POS") ? end + 1 : end;
        int limit = i + 4;
        while (i < limit && (tag(i).startsWith("JJ") || tag(i).equals("NN") || tag(i).equals("NNS"))) {
            if (Names.isBodyNoun(text(i)) && !tag(i + 1).startsWith("N")) {
                return i + 1;
            }
            i++;
        }
        return end;
    }

    private int body(int begin, int end) {
        List<String> name = new ArrayList<>();
        for (String word : neutral(texts(begin, end))) {
            boolean ending = word.matches("['\u2019]s?") && !name.isEmpty();
            if (ending) {
                name.set(name.size() - 1, name.get(name.size() - 1) + "'s");
            } else {
                name.add(word);
            }
        }
        found.add(new Naming(span(begin, end), sentence, name, List.of(), Naming.Type.BODY, false));
        return end;
    }

    /** "the Ek regime" is the Ek government; "the puppet regime" names nobody and stays as it is. */
    private static List<String> neutral(List<String> words) {
        boolean named = words.stream().anyMatch(word -> Character.isUpperCase(word.codePointAt(0)));
        return named ? NeutralWords.of(words) : words;
    }

    private Naming.Type type(List<String> name, List<String> titles) {
        String text = String.join(" ", name);
        boolean titled = titles.stream().anyMatch(Names::isTitle);
        if (Names.isPlace(text)) {
            return Naming.Type.PLACE;
        }
        if (Names.isBody(text) || name.stream().anyMatch(Names::isBodyNoun) || Names.isAcronym(text)) {
            return Naming.Type.BODY;
        }
        boolean full = name.size() >= 2 && name.size() <= 5;
        if (titled || full && Names.isGiven(name.get(0))) {
            return Naming.Type.PERSON;
        }
        return full ? Naming.Type.PERSON : Naming.Type.UNCLEAR;
    }

    /** A common noun: a body ("Russia's foreign ministry") or an office ("the opposition leader"). */
    private int common(int i) {
        boolean noun = tag(i).startsWith("N");
        if (noun && Names.isBodyNoun(text(i)) && !tag(i + 1).startsWith("N")) {
            body(leftOfNoun(i), i + 1);
        } else if (noun && NameWords.OFFICES.contains(word(i)) && !tag(i + 1).startsWith("N")) {
            int begin = withTitles(i);
            office(begin, i + 1, words(begin, i + 1));
        }
        return i + 1;
    }

    private void office(int begin, int end, List<String> titles) {
        boolean definite = Set.of("the", "his", "her", "their", "its").contains(word(begin - 1));
        if (definite) {
            found.add(new Naming(span(begin, end), sentence, List.of(), titles, Naming.Type.OFFICE, false));
        }
    }

    private int leftOfNoun(int i) {
        int begin = i;
        while (begin > 0 && i - begin < 5 && isBodyModifier(begin - 1)) {
            begin--;
        }
        return begin;
    }

    private boolean isBodyModifier(int i) {
        String tag = tag(i);
        boolean country = Countries.of(text(i)).isPresent();
        if (isDescription(text(i))) {
            return false;
        }
        return country
                || tag.equals("POS") && i > 0 && Countries.of(text(i - 1)).isPresent()
                || tag.equals("JJ")
                || tag.equals("NN");
    }

    /** "the elected government", "the Ek-led council": what somebody says of a body, no part of its name. */
    private static boolean isDescription(String word) {
        return word.matches(".*\\p{Ll}ed|.*-(?:led|back|run|held)") && !NAMING_PARTICIPLES.contains(word);
    }

    /** First token of the titles in lower case before the name: "opposition leader" in "opposition leader Juan Guaidó". */
    private int withTitles(int start) {
        int begin = start;
        while (begin > 0 && start - begin < 5 && isTitleWord(begin - 1)) {
            begin--;
        }
        return begin;
    }

    private boolean isTitleWord(int i) {
        boolean office = Names.isTitle(text(i)) || NameWords.OFFICES.contains(word(i));
        return office && (tag(i).startsWith("N") || tag(i).startsWith("JJ"))
                || Countries.isDemonym(text(i)) && i + 1 < tokens.size();
    }

    /** Words of office in an apposition behind the name: ", the opposition leader,". */
    private List<String> apposition(int end) {
        if (!word(end).equals(",")) {
            return List.of();
        }
        int first = Set.of("the", "a", "an").contains(word(end + 1)) ? end + 2 : end + 1;
        for (int i = first; i < first + 6 && i < tokens.size(); i++) {
            if (NameWords.OFFICES.contains(word(i)) && !tag(i + 1).startsWith("N")) {
                return words(first, i + 1);
            }
            if (!tag(i).startsWith("N") && !tag(i).startsWith("JJ") && !tag(i).equals("POS")) {
                return List.of();
            }
        }
        return List.of();
    }

    /** Words of office before the name and a comma: "the opposition leader, Juan Guaidó". */
    private List<String> officeBefore(int begin) {
        boolean comma = word(begin - 1).equals(",") && NameWords.OFFICES.contains(word(begin - 2));
        return comma ? words(withTitles(begin - 1), begin - 1) : List.of();
    }

    private boolean isNamePart(int i) {
        return tag(i).equals("NNP")
                && !NameWords.CALENDAR.contains(word(i).replace(".", ""))
                && Character.isLetter(text(i).codePointAt(0));
    }

    /** Whether a small word inside a name holds it together: "Luiz da Silva", "Ministry of Defence". */
    private boolean isJoined(int start, int i) {
        if (i + 1 >= tokens.size() || !isNamePart(i + 1)) {
            return false;
        }
        boolean ofBody = (word(i).equals("of") || word(i).equals("for")) && Names.isBodyNoun(text(i - 1)) && i > start;
        return ofBody || NameWords.PARTICLES.contains(word(i)) || word(i).equals("&");
    }

    private Span span(int begin, int end) {
        return tokens.get(begin).span().cover(tokens.get(end - 1).span());
    }

    private List<String> words(int begin, int end) {
        List<String> words = new ArrayList<>();
        for (int i = begin; i < end; i++) {
            words.add(word(i));
        }
        return words;
    }

    private List<String> texts(int begin, int end) {
        List<String> texts = new ArrayList<>();
        for (int i = begin; i < end; i++) {
            texts.add(text(i));
        }
        return texts;
    }

    private String tag(int i) {
        return i < 0 || i >= tokens.size() ? "" : tokens.get(i).tag();
    }

    private String text(int i) {
        return i < 0 || i >= tokens.size() ? "" : tokens.get(i).text();
    }

    private String word(int i) {
        return text(i).toLowerCase(Locale.ROOT);
    }
}
