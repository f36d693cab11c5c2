// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is counted from an event has a date when the text dates the event, before or after, and dates it once. */
class EventDatesTest {
    private static final ReferenceTime REFERENCE =
            new ReferenceTime(Optional.of(Edtf.parse("2021-06-18", ZoneOffset.UTC, Basis.STATED)), ZoneOffset.UTC);

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                A bomb went off in the harbour. Two days after the blast, the mayor left town. The blast occurred on June 3, police said. | Two days | 2021-06-05
                The ferry crashed into the pier on June 3. The captain was seen in a bar the night before the crash. | the night | 2021-06-02
                He was arrested on May 30. The day after his arrest the party met. | The day | 2021-05-31
                On May 30, she was abducted from her home. In the weeks following the abduction, nobody called. | the weeks | 2021-05-30~/2021-06-30~
                The referendum was held on June 6. In the days leading up to the vote, prices rose. | the days | 2021-05-30~/2021-06-06~
                The June 6 referendum failed. The day after the vote he resigned. | The day | 2021-06-07
                A week before the election campaign began, he left. The election was held on June 6. | A week |
                The attack on May 3 killed two, and the attack on May 9 killed one. The day after the attack, he left. | The day |
                He was charged with murder on Thursday. Two days after the murder, he had fled. | Two days |
                The quake struck at dawn on June 3. Three weeks after the earthquake, tents are still missing. | Three weeks | 2021-06-21/2021-06-27
                She said on Thursday that he was killed. The day before his death he had called her. | The day |
                Last Friday's raid was the third. The day before the raid, two men had left. | The day | 2021-06-10
                The treaty was signed in 1998. The day after the treaty, they shot at each other. | The day |
                The uprising began on April 30, 2019. Six months before the uprising, prices had doubled. | Six months | 2018-10
                He was in Rome last October when he was shot. The days before the shooting are unclear. | The days | 2020-10~
                Her release came on June 3. He left the day after her release. | the day | 2021-06-04
                The storm hit the coast. The day after the storm, the lights went out. The storm struck the coast on June 3. | The day | 2021-06-04
                He was killed after June 3. The day after his death, she left. | The day |
                The minister spoke of the attack on Monday. The day before the attack, she had left. | The day |
                Gunmen killed the judge on June 3. He was shot dead at 9 p.m. outside his house. | 9 p.m. | 2021-06-03T21:00Z
                The blast killed two at 9 a.m. outside the station. | 9 a.m. | 2021-06-18T09:00Z
                The death toll rose on June 3. The day after the death, she left. | The day |
                The president was assassinated in 1963. A year after the assassination, the inquiry ended. | A year | 1964
                He resigned on June 3 over the loan. The day before he resigned, he had dined with her. | The day | 2021-06-02
                The siege lasted for months. The day after it ended, he left. | The day |
                The blast occurred on June 3. Hours after the blast, he fled. | Hours | 2021-06-03~
                The blast occurred on June 3. Three hours after the explosion, he fled. | Three hours | 2021-06-03~
                He left on the day of the attack. The attack occurred on June 3. | the day | 2021-06-03
                It is the issue of the day of late. | the day |
                The night of Friday, June 4, was cold. | night | 2021-06-04
                The parties signed a truce on June 3. A day after the truce, shots were heard. | A day | 2021-06-04
                The truce took effect on June 3. A day after the truce, shots were heard. | A day | 2021-06-04
                The ferry capsized on June 3. Two days after the disaster, divers went down. | Two days |
                He won the June 6 election. Five days before the election he was ill, he said. | Five days | 2021-06-01
                Police arrested the deputy on May 30, weeks after his resignation. | weeks |
                He died on Tuesday, a day after he resigned. | a day |
                He resigned on Monday. A day after his resignation he died. | A day | 2021-06-15
                The coup of Sept. 11, 1973, failed to last. The days after the coup were grim. | The days | 1973-09-11~/1973-09-18~
                He was killed in a crash on June 3. The day after the crash, she spoke. | The day | 2021-06-04
                The hurricane struck on Aug. 29, 2005. In the days following the storm, looters came. | the days | 2005-08-29~/2005-09-05~
                The fire broke out on June 3. A week after the blaze, it still smokes. | A week | 2021-06-07/2021-06-13
                The election is on June 30. The day after the election he will leave. | The day | 2021-07-01
                The vote will be held on June 30. Ten days before the vote, he withdrew. | Ten days | 2021-06-20
                The vote is due on June 30. He withdrew two weeks before the vote. | two weeks | 2021-06-14/2021-06-20
                Since the June 3 attack, guards stand there. The day before the attack there were none. | The day | 2021-06-02
            """)
    void countedFromAnEvent(String text, String phrase, String date) {
        assertEquals(Optional.ofNullable(date), dateOf(text, phrase));
    }

    @Test
    void aLengthStaysOneInTimex3() {
        List<String> values = TimeTagger.englishTimex3()
                .tag("The blast occurred on June 3. Two days after the blast, he fled.", REFERENCE)
                .stream()
                .map(one -> one.type() + " " + one.value())
                .toList();
        assertEquals(List.of("DATE 2021-06-03", "DURATION P2D"), values);
    }

    /** The date of the last expression of a text that begins with a phrase, if it has one. */
    private static Optional<String> dateOf(String text, String phrase) {
        int start = text.lastIndexOf(phrase);
        return TimeTagger.english().tag(text, REFERENCE).stream()
                .filter(one -> one.span().start() <= start && start < one.span().end())
                .map(one -> one.resolution().when())
                .filter(when -> !when.isUnknown())
                .map(When::edtf)
                .findFirst();
    }
}
