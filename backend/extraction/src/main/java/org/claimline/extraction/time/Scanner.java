// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.time;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.claimline.extraction.time.Item.Reading;

/**
 * Cuts a text into items in one pass: words, numbers, clock times ({@code 12:56}), numeric dates ({@code 21-08-2019}) and
 * signs. Works on any sequence of characters; what it does not know becomes an item that no rule matches.
 */
final class Scanner {
    private static final Reading[] NOTHING = {};
    private static final String[] CLITICS = {"s", "ll", "ve", "re", "d", "m"};

    private final Symbols symbols;
    private final Lexicon lexicon;
    private final NumberReadings numbers;

    Scanner(Symbols symbols, Lexicon lexicon) {
        this.symbols = symbols;
        this.lexicon = lexicon;
        this.numbers = new NumberReadings(symbols);
    }

    List<Item> scan(CharSequence text) {
        List<Item> items = new ArrayList<>(text.length() / 5 + 1);
        int newLines = 0;
        int last = 0;
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                newLines += c == '\n' ? 1 : 0;
                i++;
                continue;
            }
            Item item = item(text, i, end(text, i), i == last, newLines > 1);
            items.add(item);
            newLines = 0;
            last = item.end();
            i = item.end();
        }
        return items;
    }

    private static int end(CharSequence text, int start) {
        char c = text.charAt(start);
        if (isDigit(c)) {
            return numberEnd(text, start);
        }
        if (Character.isLetter(c)) {
            return wordEnd(text, start);
        }
        boolean clitic = isApostrophe(c) && start > 0 && Character.isLetterOrDigit(text.charAt(start - 1));
        return clitic ? start + 1 + cliticLength(text, start + 1) : start + 1;
    }

    /** The length of what an apostrophe joins to a word: "'s", "'ll", "'ve". */
    private static int cliticLength(CharSequence text, int start) {
        for (String clitic : CLITICS) {
            if (isWord(clitic, text, start)) {
                return clitic.length();
            }
        }
        return 0;
    }

    private static boolean isWord(String word, CharSequence text, int start) {
        int end = start + word.length();
        if (end > text.length() || end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (Character.toLowerCase(text.charAt(start + i)) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** A number goes on over signs between digits: {@code 1,950}, {@code 2.5}, {@code 12:56}, {@code 21-08-2019}. */
    private static int numberEnd(CharSequence text, int start) {
        int i = start + 1;
        while (i < text.length() && (isDigit(text.charAt(i)) || joinsDigits(text, i))) {
            i++;
        }
        return i;
    }

    private static boolean joinsDigits(CharSequence text, int i) {
        return ",.:-/\u2013".indexOf(text.charAt(i)) >= 0 && i + 1 < text.length() && isDigit(text.charAt(i + 1));
    }

    /** A word is a run of letters; single letters with full stops are one word: {@code a.m.}. */
    private static int wordEnd(CharSequence text, int start) {
        int i = start + 1;
        while (i < text.length() && isWordPart(text.charAt(i))) {
            i++;
        }
        if (i == start + 1) {
            int dotted = start;
            while (dotted + 1 < text.length()
                    && Character.isLetter(text.charAt(dotted))
                    && text.charAt(dotted + 1) == '.') {
                dotted += 2;
            }
            boolean openEnd = dotted > start && dotted < text.length() && Character.isLetter(text.charAt(dotted));
            boolean single = openEnd && (dotted + 1 == text.length() || !isWordPart(text.charAt(dotted + 1)));
            return single ? dotted + 1 : dotted - start >= 4 ? dotted : i;
        }
        return isNegated(text, i) ? i + 2 : i;
    }

    /** Whether "n't" ends here, which belongs to its word: "won't" is not "won". */
    private static boolean isNegated(CharSequence text, int i) {
        boolean n = Character.toLowerCase(text.charAt(i - 1)) == 'n';
        return n && i < text.length() && isApostrophe(text.charAt(i)) && isWord("t", text, i + 1);
    }

    private static boolean isWordPart(char c) {
        return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private Item item(CharSequence text, int start, int end, boolean glued, boolean paragraph) {
        String form = text.subSequence(start, end).toString();
        if (isDigit(form.charAt(0))) {
            Reading[] readings = join(numbers.of(form), lexicon.readings(form, form));
            return new Item(start, end, form, readings, glued, paragraph, false, null);
        }
        boolean lowerCase = Character.isLowerCase(form.charAt(0));
        String word = form.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
        if (word.indexOf('.') > 0 && !word.endsWith(".")) {
            word += ".";
        }
        boolean abbreviated = end < text.length() && text.charAt(end) == '.' && lexicon.knows(word + ".");
        if (abbreviated) {
            return new Item(
                    start, end + 1, word + ".", lexicon.readings(form, word + "."), glued, paragraph, lowerCase, null);
        }
        Reading[] readings = lexicon.readings(form, word);
        if (readings.length == 0 && isApostrophe(form.charAt(0))) {
            readings = new Reading[] {new Reading(symbols.find("'"), "'")};
        }
        return new Item(start, end, word, readings.length == 0 ? NOTHING : readings, glued, paragraph, lowerCase, null);
    }

    private static Reading[] join(Reading[] some, Reading[] more) {
        if (more.length == 0) {
            return some;
        }
        Reading[] all = Arrays.copyOf(some, some.length + more.length);
        System.arraycopy(more, 0, all, some.length, more.length);
        return all;
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019' || c == '\u2018' || c == '`';
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
