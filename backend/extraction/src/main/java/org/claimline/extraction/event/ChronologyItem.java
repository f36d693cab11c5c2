// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.event;

import java.util.List;
import java.util.Optional;
import org.claimline.extraction.text.Sentence;
import org.claimline.extraction.time.DateResolution;
import org.claimline.extraction.time.TimeExpression;

/** Recognizes an item of a chronology by the date it begins with: "12 May 2021: the council closes the pier". */
final class ChronologyItem {
    private ChronologyItem() {}

    /** The date of the item; empty when the sentence begins none. */
    static Optional<DateResolution> date(Sentence sentence, List<TimeExpression> times) {
        return times.stream()
                .filter(time -> time.span().start() == sentence.span().start() && TimeLinks.isDate(time))
                .filter(time -> isColon(sentence, TimeLinks.end(sentence.tokens(), time)))
                .map(TimeExpression::resolution)
                .findFirst();
    }

    private static boolean isColon(Sentence sentence, int at) {
        return at < sentence.tokens().size() && sentence.tokens().get(at).tag().equals(":");
    }
}
