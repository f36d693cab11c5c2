// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.time;

/**
 * What rules match: a word, number or sign of the text, or a time value that an earlier stage found in it.
 *
 * @param start UTF-16 offset of its first character
 * @param end offset behind its last character
 * @param word lower-case form
 * @param readings the word itself and every class it belongs to
 * @param glued whether no space stands before it
 * @param paragraph whether a blank line stands before it
 * @param lowerCase whether it begins with a small letter
 * @param found the time value, null for plain words
 */
record Item(
        int start,
        int end,
        String word,
        Reading[] readings,
        boolean glued,
        boolean paragraph,
        boolean lowerCase,
        Found found) {

    /**
     * One way to take an item.
     *
     * @param symbol number of the word or class in {@link Symbols}
     * @param value what the class says of it, for instance "4" for April as a month
     */
    record Reading(int symbol, String value) {}

    /** A time value with the rule that found it. */
    record Found(TimeValue value, Rule rule) {}

    /** The same expression, read with what its neighbours say. */
    Item with(TimeValue value) {
        return new Item(start, end, word, readings, glued, paragraph, lowerCase, new Found(value, found.rule));
    }

    /** What a class says of the item, empty when it does not belong to it. */
    String value(int symbol) {
        for (Reading reading : readings) {
            if (reading.symbol == symbol) {
                return reading.value;
            }
        }
        return "";
    }

    boolean is(int symbol) {
        for (Reading reading : readings) {
            if (reading.symbol == symbol) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is one of the signs that end a sentence. */
    boolean endsSentence() {
        return word.length() == 1 && ".!?".indexOf(word.charAt(0)) >= 0;
    }

    boolean isFullStop() {
        return word.equals(".");
    }

    boolean isHyphen() {
        return word.length() == 1
                && (word.charAt(0) == '-' || word.charAt(0) == '\u2010' || word.charAt(0) == '\u2011');
    }
}
