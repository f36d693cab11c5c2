// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which day a sentence without a date of its own is told of. */
class NarrativeTest {
    private static final Extractor EXTRACTOR = Extractor.english();

    private static List<String> dated(String text) {
        return EXTRACTOR.extract(HarbourTimes.article("Harbour news of the day\n\n" + text)).claims().stream()
                .map(claim -> claim.date().when().edtf() + " " + claim.event().title())
                .toList();
    }

    private static String last(String text) {
        List<String> dated = dated(text);
        return dated.get(dated.size() - 1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "The board closed the port on Tuesday. It had approved the plan late on Sunday.~n~Anna Ek said that the dockers would sue. | 2021-06-22 Anna Ek said that the dockers would sue",
                "The board closed the port on Tuesday.~n~On Monday the dockers occupied a crane.~n~Anna Ek said that the dockers had won. | 2021-06-21 Anna Ek said that the dockers had won",
                "On Tuesday the dockers, who struck in 2019, left the port. Anna Ek threatened to strike in September. | 2021-06-22 Anna Ek threatened to strike",
                "Anna Ek has promised to publish the contract by the end of the year. | 2021-06-23 Anna Ek has promised to publish the contract",
                "The board met on Tuesday.~n~The owners will pay 4 crowns a share, a premium over the price on Monday. | 2021-06-22 The board met",
                "On 3 May the board closed the port. Four days later the dockers occupied a crane. | 2021-05-07 The dockers occupied a crane",
                "The yield fell on Friday. The rate dropped to 2.3 percent from 2.6 percent the day before. | 2021-06-18 The rate dropped to 2.3 percent from 2.6 percent",
                "Exports dropped on Friday. Prices rose by 4 percent from a year ago. | 2021-06-18 Prices rose by 4 percent",
                "The board met on Tuesday. Anna Ek criticised the 2018 ruling. | 2021-06-22 Anna Ek criticised the 2018 ruling",
                "The board met on Tuesday. Anna Ek thanked the dockers of 1998. | 2021-06-22 Anna Ek thanked the dockers",
                "The board met on Tuesday. Anna Ek won the 2016 election. | 2016 Anna Ek won the 2016 election",
                "On 3 May the harbour board closed the port. On 5 May it opened the gates. | 2021-05-05 The harbour board opened the gates",
            })
    void aSentenceIsToldOf(String text, String dated) {
        assertEquals(dated, last(text.replace("~n~", "\n\n")));
    }

    @Test
    void deedsWithoutADateHappenedWithTheFirstDeedOfTheNews() {
        assertEquals(
                List.of(
                        "2021-06-22 The dockers occupied a crane",
                        "2021-06-22 Jon Lind threw his helmet into the water",
                        "2021-06-22 Police carried Jon Lind away",
                        "2021-06-22 Anna Ek accused the board of greed"),
                dated("The dockers occupied a crane on Tuesday.\n\nJon Lind threw his helmet into the water. Police"
                        + " carried him away.\n\nAnna Ek accused the board of greed."));
    }

    @Test
    void whatIsStillToComeIsNoLookBack() {
        assertEquals(
                List.of(
                        "2021-06-22 Oresmark Rovers won the cup",
                        "2021-07-12 Oresmark Rovers will meet Varna",
                        "2021-09 A hearing is expected",
                        "2021-06-22 The Italian threw his shirt into the crowd"),
                dated(
                        "Oresmark Rovers won the cup on Tuesday.\n\nThe Rovers will meet Varna on 12 July. A hearing is expected"
                                + " in September.\n\nThe Italian threw his shirt into the crowd."));
    }

    @Test
    void whatGoesOnOrWasBeforeIsNoDeedOfTheNews() {
        assertEquals(
                List.of("2021-06-22 The dockers occupied a crane", "2015 The board built the crane"),
                dated(
                        "The dockers occupied a crane on Tuesday.\n\nJon Lind was watching them. The board had"
                                + " ordered the crane in Hamburg.\n\nThe board built the crane in 2015.\n\nJon Lind won a medal."));
    }

    @Test
    void aStatementOfAnArticleWithoutOtherDatesWasMadeWhenItAppeared() {
        assertEquals(
                List.of("2021-06-23 Anna Ek demanded that the board resign", "2021-06-23 Jon Lind rejected the idea"),
                dated("Anna Ek demanded that the board resign.\n\nJon Lind rejected the idea."));
    }

    @Test
    void theItemsOfAChronologyHaveTheirDateInEveryTense() {
        assertEquals(
                List.of(
                        "2020-01-12 Anna Ek presents a plan",
                        "2020-05 The harbour board opens the gates",
                        "2020-05 Strikes continue at the quay",
                        "2020-08-30 Jon Lind denies that he was forced out"),
                dated(
                        "- **12 January 2020:** Anna Ek presents a plan.\n- **May 2020:** The harbour board opens the gates."
                                + " Strikes continue at the quay.\n- *30 August 2020:* Jon Lind denies that he was forced out."));
    }

    @Test
    void whatIsSaidToHaveHappenedIsToldOnce() {
        assertEquals(
                List.of("2021-06-22 Two ferries collided outside the port"),
                dated("Two ferries collided outside the port on Tuesday, the harbour office said."));
    }
}
