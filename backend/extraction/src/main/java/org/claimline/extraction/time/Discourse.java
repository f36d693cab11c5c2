// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.time;

import java.util.Optional;

/** What a text has spoken of so far: the dates that "the following day" or "a year earlier" refer back to. */
final class Discourse {
    /** Two or three sentences, in characters. */
    private static final int NEAR = 400;

    private Optional<Period> narrative = Optional.empty();
    private Optional<Period> business = Optional.empty();
    private int offset;

    /** The last dated period that the text spoke of. */
    Optional<Period> narrative() {
        return narrative;
    }

    /** The last dated period, if it is a day and was spoken of shortly before an offset of the text. */
    Optional<Period> dayNear(int here) {
        return narrative.filter(period -> period.unit() == Unit.DAY && here - offset < NEAR);
    }

    /** The period that results are told of; business news compares with "a year earlier" by it. */
    Optional<Period> business() {
        return business;
    }

    /**
     * Takes note of a period that the text speaks of.
     *
     * @param here where it speaks of it, in UTF-16 offsets
     * @param compared whether it is only what another is compared with ("a year earlier"), so that the other stays the topic
     */
    void mention(Period period, int here, boolean compared) {
        boolean quarter = period.unit() == Unit.QUARTER || period.unit() == Unit.HALF;
        if (!compared || !quarter) {
            narrative = Optional.of(period);
            offset = here;
        }
    }

    /** Takes note of a period, now over, that results are told of. */
    void report(Period period) {
        business = Optional.of(period);
    }
}
