// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.text;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.claimline.extraction.internal.RuleFiles;

/** Words written with a full stop, and whether that full stop may also end a sentence. */
final class Abbreviations {
    private static final Set<String> BEFORE_NAME = new HashSet<>();
    private static final Set<String> BEFORE_NUMBER = new HashSet<>();
    private static final Set<String> ANYWHERE = new HashSet<>();

    static {
        for (String line : RuleFiles.lines("lang/en/text/abbreviations.txt")) {
            List<String> words = List.of(line.split("\\s+"));
            Set<String> kind = switch (words.get(0)) {
                case "before-name" -> BEFORE_NAME;
                case "before-number" -> BEFORE_NUMBER;
                default -> ANYWHERE;
            };
            kind.addAll(words.subList(1, words.size()));
        }
    }

    private Abbreviations() {}

    /** Whether the word, given without its full stop, is abbreviated by it; {@code next} is what comes behind the space. */
    static boolean contains(String word, int next) {
        String folded = word.toLowerCase(Locale.ROOT);
        if (BEFORE_NUMBER.contains(folded)) {
            return Character.isDigit(next);
        }
        return BEFORE_NAME.contains(folded) || ANYWHERE.contains(folded) || isInitials(word);
    }

    /** Whether the token, given with its full stop, never ends a sentence: "Gen.", "Mr.", a single initial. */
    static boolean neverEnds(String token) {
        String word = token.substring(0, token.length() - 1);
        boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0)) && !word.equals("I");
        String folded = word.toLowerCase(Locale.ROOT);
        return initial || BEFORE_NAME.contains(folded) || BEFORE_NUMBER.contains(folded);
    }

    /** One letter, or letters with full stops between them: "J", "U.S", "a.m". */
    private static boolean isInitials(String word) {
        if (word.isEmpty() || word.length() % 2 == 0 || word.length() > 11) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            boolean fits = i % 2 == 0 ? Character.isLetter(word.charAt(i)) : word.charAt(i) == '.';
            if (!fits) {
                return false;
            }
        }
        return word.length() > 1 || Character.isUpperCase(word.charAt(0)) && !word.equals("I");
    }
}
