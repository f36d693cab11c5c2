// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.actor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.claimline.extraction.internal.RuleFiles;

/** Countries with their demonyms and capitals, compared without accents and case. */
public final class Countries {
    private static final Map<String, String> BY_NAME = new HashMap<>();
    private static final Map<String, String> BY_DEMONYM = new HashMap<>();
    private static final Set<String> CAPITALS = new HashSet<>();

    static {
        for (List<String> row : RuleFiles.rows("lang/en/actor/countries.tsv", 3)) {
            String country = row.get(0);
            BY_NAME.put(Names.fold(country), country);
            for (String demonym : row.get(1).split(",")) {
                BY_DEMONYM.put(Names.fold(demonym), country);
            }
            CAPITALS.add(Names.fold(row.get(2)));
        }
    }

    private Countries() {}

    static boolean isCountry(String name) {
        return BY_NAME.containsKey(Names.fold(name));
    }

    static boolean isCapital(String name) {
        return CAPITALS.contains(Names.fold(name));
    }

    /** Whether a word says which country somebody or something is of: "Danish". */
    public static boolean isDemonym(String word) {
        return BY_DEMONYM.containsKey(Names.fold(word));
    }

    /** A word of a body's name with its country for a demonym, and without the ending that says what is its own. */
    static String plain(String word) {
        String owner = word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
        return of(owner).orElse(owner);
    }

    /** The country that a name or demonym tells: "Russian" and "Russia" tell "Russia". */
    static Optional<String> of(String word) {
        String folded = Names.fold(word);
        return Optional.ofNullable(BY_NAME.getOrDefault(folded, BY_DEMONYM.get(folded)));
    }
}
