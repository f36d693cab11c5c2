// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.claimline.extraction.time.Item.Reading;

/**
 * Words with the classes they belong to, from lines such as {@code month 4 = April Apr.}: class, value, words. A word
 * written with a capital there is only recognised with one ("May" is a month, "may" is not).
 */
final class Lexicon {
    private static final Reading[] NOTHING = {};

    private final Symbols symbols;

    /** Any other word with a capital. */
    private final Reading[] name;

    private final Map<String, Reading[]> lower = new HashMap<>();
    private final Map<String, Reading[]> capital = new HashMap<>();

    Lexicon(Symbols symbols) {
        this.symbols = symbols;
        this.name = new Reading[] {new Reading(symbols.intern("<name>"), "")};
    }

    void read(String line) {
        int equals = line.indexOf('=');
        String[] head = line.substring(0, equals).trim().split(" ");
        int symbol = symbols.intern("<" + head[0] + ">");
        String value = head.length > 1 ? head[1] : "";
        for (String word : line.substring(equals + 1).trim().split("\\s+")) {
            add(word, new Reading(symbol, value));
        }
    }

    /** Makes a word of a rule known, so that the scanner gives it its symbol. */
    void addLiteral(String word) {
        Reading literal = new Reading(symbols.intern(word), word);
        if (!List.of(lower.getOrDefault(word, NOTHING)).contains(literal)) {
            add(word, literal);
        }
    }

    /** The readings of a word as it stands in the text. */
    Reading[] readings(String word, String lowerCase) {
        if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
            Reading[] found = capital.get(lowerCase);
            return found == null ? name : found;
        }
        Reading[] found = lower.get(lowerCase);
        return found == null ? NOTHING : found;
    }

    boolean knows(String lowerCase) {
        return capital.containsKey(lowerCase);
    }

    private void add(String word, Reading reading) {
        String key = word.toLowerCase(Locale.ROOT);
        put(capital, key, reading);
        if (key.equals(word)) {
            put(lower, key, reading);
        }
    }

    private static void put(Map<String, Reading[]> map, String key, Reading reading) {
        List<Reading> readings = new ArrayList<>(List.of(map.getOrDefault(key, NOTHING)));
        readings.add(reading);
        map.put(key, readings.toArray(NOTHING));
    }
}
