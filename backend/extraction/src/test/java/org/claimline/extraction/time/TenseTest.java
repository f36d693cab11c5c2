// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On which side of a Friday a weekday lies, by what the sentence says of it. */
class TenseTest {
    private static final ReferenceTime REFERENCE =
            new ReferenceTime(Optional.of(Edtf.parse("2021-06-18", ZoneOffset.UTC, Basis.STATED)), ZoneOffset.UTC);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The mayor, who on Monday threatened to leave, came. | 2021-06-14
            The mayor on Monday agreed to leave. | 2021-06-14
            On Monday she pledged to leave. | 2021-06-14
            On Monday the court decided to hear it. | 2021-06-14
            On Monday the two are set to meet. | 2021-06-21
            The mayor agreed to leave on Monday. | 2021-06-21
            The judge on Monday ordered them to leave. | 2021-06-14
            On Monday they planned to march, but rain fell. | 2021-06-14
            The mayor Monday offered to leave. | 2021-06-14
            The vote Monday is widely expected to fail. | 2021-06-21
            A vote on Monday, expected to be close, will decide. | 2021-06-21
            The summit Monday was expected to last an hour. | 2021-06-14
            The vote on Monday will be delayed, he agreed to say. | 2021-06-21
            """)
    void agreementsAndPlans(String sentence, String date) {
        List<String> dates = TimeTagger.english().tag(sentence, REFERENCE).stream()
                .filter(one -> one.resolution().phrase().equals("Monday"))
                .map(one -> one.resolution().when().edtf())
                .toList();
        assertEquals(List.of(date), dates);
    }
}
