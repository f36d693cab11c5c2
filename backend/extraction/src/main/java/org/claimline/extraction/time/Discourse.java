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
    private int here;

    /** The last dated period that the text spoke of. */
    Optional<Period> narrative() {
        return narrative;
    }

    /** The last dated period, if it is a day and was spoken of shortly before. */
    Optional<Period> dayNear() {
        return narrative.filter(period -> period.unit() == Unit.DAY && here - offset < NEAR);
    }

    /** The last dated period, if it names its year and was spoken of shortly before. */
    Optional<Period> story() {
        return narrative.filter(period -> here - offset < NEAR && period.unit().compareTo(Unit.YEAR) <= 0);
    }

    /** Where in the text the reader is now. */
    void at(int offsetInText) {
        here = offsetInText;
    }

    /** The period that results are told of; business news compares with "a year earlier" by it. */
    Optional<Period> business() {
        return business;
    }

    /**
     * Takes note of a period that the text speaks of.
     *
     * @param compared whether it is only what another is compared with ("a year earlier"), so that the other stays the topic
     */
    void mention(Period period, boolean compared) {
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
