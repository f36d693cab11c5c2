// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.internal;

import java.util.Locale;
import java.util.regex.Pattern;

/** "a" or "an", by how the next word sounds. */
public final class IndefiniteArticle {
    private static final Pattern VOWEL =
            Pattern.compile("(?!uni[a-z]|use|usu|uti|eu|one\\b|once)[aeiou].*|hour.*|hono.*|heir.*");

    private IndefiniteArticle() {}

    /** Whether a word is one of the two. */
    public static boolean is(String word) {
        return word.equalsIgnoreCase("a") || word.equalsIgnoreCase("an");
    }

    /** The one that fits before a word, with the capital of the one that stood there. */
    public static String before(String word, String was) {
        boolean capital = Character.isUpperCase(was.charAt(0));
        boolean vowel = VOWEL.matcher(word.toLowerCase(Locale.ROOT)).matches();
        return (capital ? "A" : "a") + (vowel ? "n" : "");
    }
}
