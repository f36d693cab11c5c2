// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.claimline.extraction.time.Item.Found;
import org.claimline.extraction.time.Item.Reading;
import org.claimline.extraction.time.TimeValue.Beside;
import org.claimline.extraction.time.TimeValue.Partial;
import org.claimline.extraction.time.TimeValue.Range;
import org.claimline.extraction.time.TimeValue.Side;

/**
 * Reports both ends of a range apart, as TIMEX3 asks for, but reads them together: "from 12 June to 13 July 2014" has one
 * year, and "April 24 and 25" one month.
 */
final class RangeEnds {
    private static final Reading[] NOTHING = {};

    private RangeEnds() {}

    /** The items with the ends of every range found, from the same items before and after the rules of ranges. */
    static List<Item> apart(List<Item> items, List<Item> ranged) {
        List<Item> result = new ArrayList<>(items.size());
        int i = 0;
        for (Item item : ranged) {
            int first = i;
            while (i < items.size() && items.get(i).start() < item.end()) {
                i++;
            }
            List<Item> inside = items.subList(first, i);
            boolean range =
                    inside.size() > 1 && item.found() != null && item.found().value() instanceof Range;
            result.addAll(range ? ends(inside, item.found()) : inside);
        }
        return result;
    }

    private static List<Item> ends(List<Item> inside, Found found) {
        List<Item> ends = inside.stream().filter(RangeEnds::isEnd).toList();
        if (ends.size() != 2) {
            return inside;
        }
        Range range = (Range) found.value();
        return inside.stream()
                .map(item -> item == ends.get(0)
                        ? with(item, range.from(), found)
                        : item == ends.get(1) ? with(item, last(range), found) : item)
                .toList();
    }

    /** "From Monday to Wednesday" ends on the Wednesday after that Monday. */
    private static TimeValue last(Range range) {
        return isWeekday(range.from()) && isWeekday(range.to())
                ? new Beside(((Partial) range.to()).get(Field.WEEKDAY), Side.NEXT)
                : range.to();
    }

    private static boolean isWeekday(TimeValue value) {
        return value instanceof Partial day && day.fields().keySet().equals(Set.of(Field.WEEKDAY));
    }

    /** A date, or the number that is short for one. */
    private static boolean isEnd(Item item) {
        return item.found() != null
                || !item.word().isEmpty() && Scanner.isDigit(item.word().charAt(0));
    }

    private static Item with(Item item, TimeValue value, Found range) {
        Found found = new Found(
                value, item.found() == null ? range.rule() : item.found().rule());
        return new Item(
                item.start(),
                item.end(),
                item.word(),
                NOTHING,
                item.glued(),
                item.paragraph(),
                item.lowerCase(),
                found);
    }
}
