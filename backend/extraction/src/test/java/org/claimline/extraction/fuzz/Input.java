// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.fuzz;

import java.nio.charset.StandardCharsets;

/** Makes a text of a fuzzer's bytes. */
final class Input {
    /** The name of each test's dictionary: words that the rules look for, which random bytes would hardly ever be. */
    static final String WORDS = "words.dict";

    private static final char PRIVATE_USE = '\uE000';
    private static final int SURROGATES = Character.MAX_SURROGATE - Character.MIN_SURROGATE + 1;

    private Input() {}

    /**
     * The bytes as UTF-8, with U+FFFD for what is none. UTF-8 has no lone surrogates, but Java's text may hold them, so the
     * first 2,048 characters of the private use area stand for them.
     */
    static String text(byte[] bytes) {
        char[] text = new String(bytes, StandardCharsets.UTF_8).toCharArray();
        for (int i = 0; i < text.length; i++) {
            int behind = text[i] - PRIVATE_USE;
            if (behind >= 0 && behind < SURROGATES) {
                text[i] = (char) (Character.MIN_SURROGATE + behind);
            }
        }
        return new String(text);
    }
}
