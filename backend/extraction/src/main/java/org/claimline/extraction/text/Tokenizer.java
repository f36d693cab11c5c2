// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.text;

import java.util.ArrayList;
import java.util.List;
import org.claimline.extraction.Span;

/**
 * Splits a paragraph into tokens in one pass. Contractions are split as in the Penn Treebank ("did" "n't", "Russia" "'s");
 * hyphenated words, numbers with separators, abbreviations with their full stops, addresses and hashtags stay whole. The
 * marks of Markdown are no tokens.
 */
final class Tokenizer {
    private static final String UNTAGGED = "";
    private static final int LONGEST_ABBREVIATION = 12;

    List<Token> tokenize(String text, Span paragraph) {
        List<Token> tokens = new ArrayList<>();
        int at = paragraph.start();
        while (at < paragraph.end()) {
            int codePoint = text.codePointAt(at);
            int behindMark = Markdown.behindMark(text, at, paragraph);
            if (behindMark > at) {
                at = behindMark;
            } else if (Characters.isSpace(codePoint)) {
                at += Character.charCount(codePoint);
            } else {
                int end = endOfToken(text, at, paragraph.end());
                Clitics.split(text, at, end, (start, stop) -> tokens.add(token(text, start, stop)));
                at = end;
            }
        }
        return tokens;
    }

    private static Token token(String text, int start, int end) {
        return new Token(new Span(start, end), text.substring(start, end), UNTAGGED);
    }

    private static int endOfToken(String text, int start, int limit) {
        int codePoint = text.codePointAt(start);
        if (Characters.isWord(codePoint)) {
            return isAddress(text, start) ? endOfInk(text, start, limit) : endOfWord(text, start, limit);
        }
        int next = start + Character.charCount(codePoint);
        boolean tagged = codePoint == '#' || codePoint == '@';
        if (tagged && next < limit && Characters.isWord(text.codePointAt(next))) {
            return endOfWord(text, next, limit);
        }
        return endOfRun(text, codePoint, next, limit);
    }

    private static boolean isAddress(String text, int start) {
        return text.startsWith("http://", start)
                || text.startsWith("https://", start)
                || text.startsWith("www.", start);
    }

    private static int endOfInk(String text, int start, int limit) {
        int at = start;
        while (at < limit && !Characters.isSpace(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }

    /** Doubled quotation marks, dashes and full stops are one token; any other sign stands alone. */
    private static int endOfRun(String text, int codePoint, int next, int limit) {
        int most = codePoint == '\'' || codePoint == '`' ? next + 1 : limit;
        int at = next;
        boolean runs = codePoint == '\'' || codePoint == '`' || codePoint == '-' || codePoint == '.';
        while (runs && at < Math.min(most, limit) && text.charAt(at) == codePoint) {
            at++;
        }
        return at;
    }

    private static int endOfWord(String text, int start, int limit) {
        int at = start;
        while (at < limit) {
            int codePoint = text.codePointAt(at);
            if (Characters.isWord(codePoint)) {
                at += Character.charCount(codePoint);
            } else if (at + 1 < limit && joins(text, at, codePoint)) {
                at++;
            } else {
                break;
            }
        }
        while (at - 1 > start && text.charAt(at - 1) == '_') {
            at--;
        }
        return at < limit && text.charAt(at) == '.' && isAbbreviated(text, start, at) ? at + 1 : at;
    }

    /** Whether the sign at {@code at} holds two parts of one word together; {@code at} is never the first offset. */
    private static boolean joins(String text, int at, int sign) {
        int after = text.codePointAt(at + 1);
        boolean digits = Character.isDigit(text.charAt(at - 1)) && Character.isDigit(after);
        return switch (sign) {
            case ',', ':' -> digits;
            case '.' -> digits || Character.isLetter(after) && (Character.isLowerCase(after) || isInitial(text, at));
            case '&', '/' -> Characters.isWord(after);
            default -> (Characters.isHyphen(sign) || Characters.isApostrophe(sign)) && Characters.isWord(after);
        };
    }

    /** Whether one single letter stands before the full stop at {@code at}. */
    private static boolean isInitial(String text, int at) {
        return Character.isLetter(text.charAt(at - 1)) && (at < 2 || !Characters.isWord(text.charAt(at - 2)));
    }

    private static boolean isAbbreviated(String text, int start, int end) {
        int behind = end + 1;
        while (behind < text.length() && Characters.isSpace(text.charAt(behind))) {
            behind++;
        }
        int next = behind < text.length() ? text.codePointAt(behind) : -1;
        return end - start <= LONGEST_ABBREVIATION && Abbreviations.contains(text.substring(start, end), next);
    }
}
