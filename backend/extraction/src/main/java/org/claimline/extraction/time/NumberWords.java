// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.time;

import java.util.ArrayList;
import java.util.List;
import org.claimline.extraction.time.Item.Reading;

/** Joins numbers written in words into one item: "twenty-five", "nineteen ninety-seven", "two thousand and ten". */
final class NumberWords {
    private final NumberReadings numbers;
    private final int small;
    private final int tens;
    private final int scale;
    private final int ordinal;

    NumberWords(Symbols symbols) {
        numbers = new NumberReadings(symbols);
        small = symbols.intern("<small>");
        tens = symbols.intern("<tens>");
        scale = symbols.intern("<scale>");
        ordinal = symbols.intern("<ordinal>");
    }

    List<Item> join(List<Item> items) {
        List<Item> joined = new ArrayList<>(items.size());
        int i = 0;
        while (i < items.size()) {
            int end = isNumberWord(items.get(i)) ? join(items, i, joined) : i;
            if (end == i) {
                joined.add(items.get(i));
                end = i + 1;
            }
            i = end;
        }
        return joined;
    }

    private boolean isNumberWord(Item item) {
        return item.is(small) || item.is(tens);
    }

    /** Adds the number that begins at {@code start}, if it has more than one word, and says where it ends. */
    private int join(List<Item> items, int start, List<Item> joined) {
        int total = 0;
        int group = 0;
        int last = start;
        boolean pairs = false;
        for (int i = start; i < items.size(); i = skipHyphen(items, i + 1)) {
            Item item = items.get(i);
            boolean joins = i == start || !item.paragraph();
            int value = joins ? value(item) : -1;
            if (value < 0) {
                break;
            }
            if (item.is(ordinal)) {
                if (i > start && group % 10 == 0 && value < 10) {
                    return addOrdinal(items, start, i, total + group + value, joined);
                }
                break;
            }
            if (item.is(scale)) {
                if (value == 100) {
                    group = Math.max(group, 1) * 100;
                } else {
                    total += Math.max(group, 1) * value;
                    group = 0;
                }
            } else if (i > start && !fits(group, value)) {
                // "Nineteen ninety-seven" is two numbers side by side; anything else is two separate numbers.
                if (pairs || total > 0 || group < 10 || group > 20 || value < 10) {
                    break;
                }
                pairs = true;
                group = group * 100 + value;
            } else {
                group += value;
            }
            last = i;
        }
        if (last == start) {
            return start;
        }
        joined.add(merged(items, start, last, numbers.ofWords(total + group, pairs)));
        return last + 1;
    }

    private int value(Item item) {
        for (Reading reading : item.readings()) {
            int symbol = reading.symbol();
            if (symbol == small || symbol == tens || symbol == scale || symbol == ordinal) {
                return Integer.parseInt(reading.value());
            }
        }
        return -1;
    }

    private static boolean fits(int group, int value) {
        return group % 100 == 0 && group > 0 && value < 100 || group % 10 == 0 && group % 100 > 10 && value < 10;
    }

    private static int skipHyphen(List<Item> items, int i) {
        boolean hyphen =
                i < items.size() && items.get(i).isHyphen() && items.get(i).glued();
        return hyphen ? i + 1 : i;
    }

    private int addOrdinal(List<Item> items, int start, int last, int value, List<Item> joined) {
        Reading[] readings = {new Reading(ordinal, Integer.toString(value))};
        joined.add(merged(items, start, last, readings));
        return last + 1;
    }

    private static Item merged(List<Item> items, int start, int last, Reading[] readings) {
        Item first = items.get(start);
        int end = items.get(last).end();
        return new Item(first.start(), end, "", readings, first.glued(), first.paragraph(), first.lowerCase(), null);
    }
}
