// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.internal;

import java.text.Normalizer;
import java.util.Locale;

/** Brings words to a form in which two writers' spellings of one word are equal. */
public final class Folding {
    private Folding() {}

    /** Lower case, without accents, with straight apostrophes. */
    public static String fold(String text) {
        return text.chars().allMatch(c -> c < 128)
                ? text.toLowerCase(Locale.ROOT)
                : withoutAccents(text).toLowerCase(Locale.ROOT);
    }

    private static String withoutAccents(String text) {
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
        StringBuilder plain = new StringBuilder(decomposed.length());
        for (int i = 0; i < decomposed.length(); i++) {
            char c = decomposed.charAt(i);
            if (Character.getType(c) != Character.NON_SPACING_MARK) {
                plain.append(c == '\u2019' ? '\'' : c);
            }
        }
        return plain.toString();
    }
}
