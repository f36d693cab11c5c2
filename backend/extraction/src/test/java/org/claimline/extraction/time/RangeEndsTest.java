// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** As TIMEX3, a range is its two ends; each still lends the other what it leaves out. */
class RangeEndsTest {
    private static final ReferenceTime REFERENCE =
            new ReferenceTime(Optional.of(Edtf.parse("2013-06-27", ZoneOffset.UTC, Basis.STATED)), ZoneOffset.UTC);

    @Test
    void theYearOfTheEndIsThatOfTheBeginning() {
        assertEquals(
                List.of("12 June 2014-06-12", "13 July 2014 2014-07-13"),
                ends("The tournament runs from 12 June to 13 July 2014 in Oslo."));
    }

    @Test
    void aBareNumberIsADayOfTheMonthBesideIt() {
        assertEquals(List.of("Oct. 3 2013-10-03", "4 2013-10-04"), ends("The fair will be held Oct. 3 and 4 in Oslo."));
    }

    @Test
    void weekdaysEndAfterTheyBegin() {
        assertEquals(
                List.of("next Monday 2013-07-01", "Wednesday 2013-07-03"),
                ends("He will visit Beijing next Monday through Wednesday."));
    }

    @Test
    void daysAndYearsJoinedByADashAreParted() {
        assertEquals(List.of("July 25 2013-07-25", "28 2013-07-28"), ends("The party will meet July 25-28 in Oslo."));
        assertEquals(List.of("2010 2010", "2012 2012"), ends("In 2010-2012 the rate fell."));
    }

    @Test
    void aDateWithoutARangeIsLeftAsItIs() {
        assertEquals(List.of("June 8 2013-06-08"), ends("He was admitted on June 8 and 4 others left."));
    }

    private static List<String> ends(String text) {
        return TimeTagger.englishTimex3().tag(text, REFERENCE).stream()
                .map(one -> one.resolution().phrase() + " " + one.value())
                .toList();
    }
}
