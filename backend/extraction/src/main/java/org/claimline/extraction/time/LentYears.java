// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.time;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimline.extraction.time.Item.Found;
import org.claimline.extraction.time.TimeValue.Partial;
import org.claimline.extraction.time.TimeValue.Within;

/** Gives a date the year of the one that it is joined with: "in April and May 2012", "Nov. 3 or Dec. 5 of last year". */
final class LentYears {
    private LentYears() {}

    static List<Item> lend(List<Item> items) {
        List<Item> result = new ArrayList<>(items);
        for (int i = 0; i + 2 < items.size(); i++) {
            Item item = items.get(i);
            String word = items.get(i + 1).word();
            Found other = items.get(i + 2).found();
            boolean joined = word.equals("and") || word.equals("or");
            if (joined && other != null && item.found() != null && item.found().value() instanceof Partial date) {
                int place = i;
                dated(date, other.value()).ifPresent(value -> result.set(place, item.with(value)));
            }
        }
        return result;
    }

    private static Optional<TimeValue> dated(Partial date, TimeValue other) {
        if (!date.has(Field.MONTH) || date.has(Field.YEAR) || date.has(Field.SHORT_YEAR)) {
            return Optional.empty();
        }
        if (other instanceof Partial last && last.has(Field.MONTH) && last.has(Field.YEAR)) {
            return Optional.of(inYear(date, last));
        }
        boolean sameYear = other instanceof Within within && follows(within.part(), date);
        return sameYear ? Optional.of(new Within(((Within) other).whole(), date)) : Optional.empty();
    }

    /** "December and January 2012" begin in 2011. */
    private static Partial inYear(Partial date, Partial last) {
        Map<Field, Integer> fields = new EnumMap<>(date.fields());
        fields.put(Field.YEAR, last.get(Field.YEAR) - (follows(last, date) ? 0 : 1));
        return new Partial(fields, date.side());
    }

    private static boolean follows(Partial last, Partial first) {
        return last.has(Field.MONTH) && last.get(Field.MONTH) >= first.get(Field.MONTH);
    }
}
