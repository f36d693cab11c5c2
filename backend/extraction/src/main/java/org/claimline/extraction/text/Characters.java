// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.text;

/** Classes of characters that the tokenizer and its users tell apart. */
public final class Characters {
    private Characters() {}

    /** White space of any kind, also no-break, zero-width and control characters. */
    public static boolean isSpace(int codePoint) {
        return Character.isWhitespace(codePoint)
                || Character.isSpaceChar(codePoint)
                || Character.isISOControl(codePoint)
                || codePoint == 0x200B
                || codePoint == 0xFEFF;
    }

    /** What a word is made of: letters, digits and the marks that combine with them. */
    public static boolean isWord(int codePoint) {
        return Character.isLetterOrDigit(codePoint) || isMark(codePoint) || codePoint == '_';
    }

    public static boolean isApostrophe(int codePoint) {
        return codePoint == '\'' || codePoint == '\u2019';
    }

    public static boolean isHyphen(int codePoint) {
        return codePoint == '-' || codePoint == '\u2010' || codePoint == '\u2011';
    }

    /** Whether a token is a quotation mark: one of {@code " ' `` ''} or their curly and angled kin. */
    public static boolean isQuotationMark(String token) {
        return switch (token) {
            case "\"",
                    "'",
                    "`",
                    "``",
                    "''",
                    "\u2018",
                    "\u2019",
                    "\u201a",
                    "\u201c",
                    "\u201d",
                    "\u201e",
                    "\u201f",
                    "\u00ab",
                    "\u00bb" -> true;
            default -> false;
        };
    }

    static boolean isBlank(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (!isSpace(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isMark(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }
}
