// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.time;

import java.util.Optional;

/** What a text has spoken of so far: the dates that "the following day" or "a year earlier" refer back to. */
final class Discourse {
    /** For so many lines a day that was named is what "that day" refers to. */
    private static final int NEAR = 2;

    private Optional<Period> narrative = Optional.empty();
    private Optional<Period> day = Optional.empty();
    private Optional<Period> lead = Optional.empty();
    private int dayToldIn;
    private Optional<Period> business = Optional.empty();
    private int toldIn;
    private int line;

    /** The last dated period that the text spoke of; for what is as short as a day, the last day if it was named near by. */
    Optional<Period> narrative(Unit unit) {
        boolean near = unit.compareTo(Unit.DAY) <= 0 && line - dayToldIn <= NEAR;
        return near ? day.or(() -> narrative) : narrative;
    }

    /**
     * The last dated period, if it is a day and was spoken of in the same line: a new paragraph, or the time at the head of
     * a live blog's entry, starts afresh.
     */
    Optional<Period> dayNear() {
        return narrative.filter(period -> period.unit() == Unit.DAY && toldIn == line);
    }

    /**
     * Whether a day after publication may be what the text reports on: its first date never lies most of a week back, so a
     * weekday there is that of a text that was dated a day too early, and so is every later mention of that day.
     */
    boolean isNews(Period dayAfterPublication) {
        return lead.map(dayAfterPublication::equals).orElse(true);
    }

    /** The last dated period, if it names its year and was spoken of shortly before. */
    Optional<Period> story() {
        return narrative.filter(period -> line - toldIn <= 1 && period.unit().compareTo(Unit.YEAR) <= 0);
    }

    /** The line in which the text now speaks. */
    void at(int lineInText) {
        line = lineInText;
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
        lead = lead.or(() -> Optional.of(period));
        boolean quarter = period.unit() == Unit.QUARTER || period.unit() == Unit.HALF;
        if (!compared || !quarter) {
            narrative = Optional.of(period);
            toldIn = line;
            if (period.unit().compareTo(Unit.DAY) <= 0) {
                day = narrative;
                dayToldIn = line;
            }
        }
    }

    /** Takes note of a period, now over, that results are told of; an earlier one is only what they are compared with. */
    void report(Period period) {
        if (business.filter(told -> told.unit() == period.unit() && told.start().isAfter(period.start()))
                .isEmpty()) {
            business = Optional.of(period);
        }
    }
}
