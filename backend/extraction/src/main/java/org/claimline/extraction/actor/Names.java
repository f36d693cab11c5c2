// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.actor;

import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimline.extraction.internal.RuleFiles;

/** What the words of a name tell: titles, given names, bodies; and how names are compared. */
final class Names {
    private static final String FOLDER = "lang/en/actor/";
    private static final Set<String> TITLES = RuleFiles.words(FOLDER + "titles.txt");
    private static final Set<String> BODY_NOUNS = RuleFiles.words(FOLDER + "body-nouns.txt");
    private static final Set<String> MEN = folded(RuleFiles.words(FOLDER + "given-names-male.txt"));
    private static final Set<String> WOMEN = folded(RuleFiles.words(FOLDER + "given-names-female.txt"));
    private static final Set<String> BODIES = folded(RuleFiles.lines(FOLDER + "bodies.txt"));
    private static final Set<String> PLACES = folded(RuleFiles.lines(FOLDER + "places.txt"));
    private static final Set<String> FEMALE_TITLES = Set.of(
            "mrs",
            "ms",
            "miss",
            "madam",
            "lady",
            "dame",
            "congresswoman",
            "chairwoman",
            "spokeswoman",
            "queen",
            "princess",
            "sister",
            "councilwoman",
            "actress",
            "businesswoman");
    private static final Set<String> MALE_TITLES = Set.of(
            "mr",
            "sir",
            "lord",
            "congressman",
            "chairman",
            "spokesman",
            "king",
            "prince",
            "father",
            "brother",
            "bishop",
            "councilman",
            "actor",
            "businessman",
            "pope",
            "don");
    private static final Set<String> CROWNS =
            Set.of("king", "queen", "prince", "princess", "pope", "emperor", "empress", "sultan");
    private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv");

    private Names() {}

    /** Lower case, without accents, full stops and possessive endings: "Guaidó" and "Guaido" become the same. */
    static String fold(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder();
        plain.codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK && c != '.')
                .forEach(folded::appendCodePoint);
        return folded.toString();
    }

    /** A readable id: folded, with hyphens between the words. */
    static String slug(String name) {
        StringBuilder slug = new StringBuilder();
        fold(name).codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c)) {
                slug.appendCodePoint(c);
            } else if (slug.length() > 0 && slug.charAt(slug.length() - 1) != '-') {
                slug.append('-');
            }
        });
        boolean trailing = slug.length() > 0 && slug.charAt(slug.length() - 1) == '-';
        return trailing ? slug.substring(0, slug.length() - 1) : slug.toString();
    }

    static boolean isTitle(String word) {
        return TITLES.contains(plain(word));
    }

    /** Whether it is a title before a given name. */
    static boolean isCrown(String word) {
        return CROWNS.contains(plain(word));
    }

    static boolean isSuffix(String word) {
        return SUFFIXES.contains(plain(word));
    }

    static boolean isBodyNoun(String word) {
        return BODY_NOUNS.contains(plain(word));
    }

    static boolean isBody(String name) {
        return BODIES.contains(fold(name));
    }

    static boolean isPlace(String name) {
        return PLACES.contains(fold(name)) || Countries.isCountry(name) || Countries.isCapital(name);
    }

    static boolean isGiven(String word) {
        return MEN.contains(fold(word)) || WOMEN.contains(fold(word));
    }

    /** "CNN", "U.N.": two to five capitals. */
    static boolean isAcronym(String word) {
        String letters = word.replace(".", "");
        return letters.length() >= 2
                && letters.length() <= 5
                && letters.chars().allMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
    }

    /** The gender that given name and titles tell; {@link Gender#UNKNOWN} when they tell none. */
    static Gender gender(List<String> name, List<String> titles) {
        for (String title : isCrown(name.isEmpty() ? "" : name.get(0)) ? name : titles) {
            if (FEMALE_TITLES.contains(plain(title))) {
                return Gender.FEMALE;
            }
            if (MALE_TITLES.contains(plain(title))) {
                return Gender.MALE;
            }
        }
        if (name.size() < 2) {
            return Gender.UNKNOWN;
        }
        boolean man = MEN.contains(fold(name.get(0)));
        boolean woman = WOMEN.contains(fold(name.get(0)));
        return man == woman ? Gender.UNKNOWN : man ? Gender.MALE : Gender.FEMALE;
    }

    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replace(".", "");
    }

    private static Set<String> folded(Collection<String> names) {
        return names.stream().map(Names::fold).collect(Collectors.toUnmodifiableSet());
    }
}
