// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
            boolean range = item.found() != null && item.found().value() instanceof Range;
            result.addAll(range ? ends(inside, item.found()) : inside);
        }
        return result;
    }

    private static List<Item> ends(List<Item> inside, Found found) {
        Range range = (Range) found.value();
        List<Item> ends = inside.stream().filter(RangeEnds::isEnd).toList();
        Item first = ends.get(0);
        Item last = ends.get(ends.size() - 1);
        Optional<Item> joined = ends.stream().filter(end -> signIn(end) > 0).findFirst();
        if (joined.isPresent()) {
            int sign = joined.get().start() + signIn(joined.get());
            return List.of(
                    end(first, first.start(), sign, range.from(), found),
                    end(last, sign + 1, last.end(), range.to(), found));
        }
        if (ends.size() != 2) {
            return inside;
        }
        return inside.stream()
                .map(item -> item == first
                        ? end(item, item.start(), item.end(), range.from(), found)
                        : item == last ? end(item, item.start(), item.end(), last(range), found) : item)
                .toList();
    }

    /** Where "12-18" has its sign. */
    private static int signIn(Item item) {
        return item.found() != null
                ? -1
                : Math.max(
                        item.word().indexOf('-'),
                        Math.max(item.word().indexOf('\u2013'), item.word().indexOf('/')));
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

    private static Item end(Item item, int start, int end, TimeValue value, Found range) {
        Found found = new Found(
                value, item.found() == null ? range.rule() : item.found().rule());
        return new Item(start, end, item.word(), NOTHING, item.glued(), item.paragraph(), item.lowerCase(), found);
    }
}
