// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.time;

import java.util.Optional;

/** What a text has spoken of so far: the dates that "the following day" or "a year earlier" refer back to. */
final class Discourse {
    private Optional<Period> narrative = Optional.empty();
    private Optional<Period> business = Optional.empty();

    /** The last dated period that the text spoke of. */
    Optional<Period> narrative() {
        return narrative;
    }

    /** The last quarter or half that the text spoke of; business news compares with "a year earlier" by it. */
    Optional<Period> business() {
        return business;
    }

    void mention(Period period) {
        narrative = Optional.of(period);
        if (period.unit() == Unit.QUARTER || period.unit() == Unit.HALF) {
            business = Optional.of(period);
        }
    }
}
