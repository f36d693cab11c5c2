// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who does what in sentences whose words a tagger misreads or whose clauses nothing parts. */
class ClauseTest {
    private static final Extractor EXTRACTOR = Extractor.english();

    private static List<String> titles(String text) {
        return EXTRACTOR.extract(HarbourTimes.article("Harbour news of the day\n\n" + text)).claims().stream()
                .map(claim -> claim.event().title())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "Talks resumed on Monday. | Talks resumed",
                "More than 4,000 people fled the old harbour on Monday. | More than 4,000 people fled the old harbour",
                "On Monday the two towns reaffirmed their commitment to the treaty of friendship concluded in Oslo. | The two towns reaffirmed their commitment to the treaty of friendship concluded in Oslo",
                "At a rally in Port Alders, Ruritania, on Monday, Ms. Anna Ek tried to explain it. | Anna Ek tried to explain it",
                "The Northern industrial average closed down 31.5 points on Monday, to finish at 9,120.4. | The Northern industrial average closed down 31.5 points, to finish at 9,120.4",
                "The councillors voted by 19 to 17 on Monday to sell the port. | The councillors voted by 19 to 17 to sell the port",
                "The bank, founded in 1932 by a baker, rejected the plan on Monday. | The bank rejected the plan",
                "The strike ended on Monday when the board agreed to hire 56 dockers. | The strike ended when the board agreed to hire 56 dockers",
                "The ship that left the port burned on Monday. | The ship burned",
                "The harbour office, which issued a letter released in Oslo, closed the port on Monday. | The harbour office closed the port",
                "The mayor resigned on Monday, when about 80 dockers occupied the town hall. | The mayor resigned when about 80 dockers occupied the town hall",
            })
    void theSubjectIsWhoDoesWhatTheVerbTells(String sentence, String title) {
        assertEquals(List.of(title), titles(sentence).subList(0, 1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "\"This brings us together,\" said the bank's chief executive, Anna Ek, on Monday. | Anna Ek | Anna Ek said that this brings us together",
                "The harbour office dismissed Jon Lind on Monday. | Harbour Times | The harbour office dismissed Jon Lind",
                "Anna Ek was released from prison on Monday. | Harbour Times | Anna Ek was released from prison",
                "The union said on Monday that the strike would last until Friday. | union | The union said that the strike would last until Friday",
                "The work is due to begin on Friday. | Harbour Times | The work is due to begin",
            })
    void whoSpeaksIsWhoSaysSomething(String sentence, String speaker, String title) {
        Claim claim = EXTRACTOR
                .extract(HarbourTimes.article("Harbour news of the day\n\n" + sentence))
                .claims()
                .get(0);
        assertEquals(
                List.of(speaker, title),
                List.of(claim.speaker().name(), claim.event().title()));
    }

    @Test
    void aPronounIsNotWhoIsOfAnotherGender() {
        assertEquals(
                List.of(
                        "Daniel Lind copied the files",
                        "Mary Ek complained to the harbour board",
                        "Police arrested Daniel Lind",
                        "Daniel Lind denied everything"),
                titles("Daniel Lind copied the files on Sunday. On Monday Mary Ek complained to the harbour board. On"
                        + " Tuesday police arrested him. He denied everything."));
    }

    @Test
    void aConcessionWithSeveralSubjectsTellsNothing() {
        assertEquals(
                List.of("The dockers occupied the port"),
                titles(
                        "On Monday the dockers occupied the port, whatever Mayor Lind, Anna Ek and the owners had promised."));
    }

    @Test
    void whoSaysIOutsideOfQuotationMarksIsNotWhoWasNamedLast() {
        assertEquals(
                List.of("Anna Ek resigned"),
                titles("Anna Ek resigned on Monday. On Tuesday I attacked the paper that had printed it."));
    }
}
