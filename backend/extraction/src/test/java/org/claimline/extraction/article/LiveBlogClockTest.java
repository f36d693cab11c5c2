// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.claimline.extraction.Extraction.Notice;
import org.claimline.extraction.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LiveBlogClockTest {
    private static final ZoneId CARACAS = ZoneId.of("America/Caracas");
    private static final LocalDate DAY = LocalDate.of(2021, 6, 3);

    private static LiveBlogClock.Dated date(String... heads) {
        List<EntryHead> read = Stream.of(heads)
                .map(head -> EntryHead.of(head, new Span(0, head.length())).orElseThrow())
                .toList();
        return LiveBlogClock.date(read, DAY, CARACAS);
    }

    private static List<String> edtf(LiveBlogClock.Dated dated) {
        return dated.dates().stream().map(date -> date.when().edtf()).toList();
    }

    @Test
    void entriesHaveTheirMinuteAndTheOffsetOfTheirZone() {
        assertEquals(
                List.of("2021-06-03T20:00-04:00", "2021-06-03T17:37-04:00"),
                edtf(date("UPDATE 8:00 pm (local time)", "UPDATE: 5:37\u00a0pm")));
    }

    @Test
    void exchangedAmAndPmAreFlaggedAndNotBelieved() {
        LiveBlogClock.Dated dated = date("UPDATE: 2:25 pm", "UPDATE: 2:17 am", "UPDATE: 2:10 pm");
        assertEquals("2021-06-03T14:17-04:00", edtf(dated).get(1));
        assertTrue(dated.dates().get(1).when().approximate());
        assertEquals(
                List.of("meridiem-slip"),
                dated.notices().stream().map(Notice::kind).toList());
    }

    @Test
    void anEntryOutOfOrderKeepsItsTimeAndIsFlagged() {
        LiveBlogClock.Dated dated = date("3:48 pm", "3:11 pm", "3:30 pm", "3:07 pm");
        assertEquals("2021-06-03T15:30-04:00", edtf(dated).get(2));
        assertEquals(
                List.of("entry-out-of-order"),
                dated.notices().stream().map(Notice::kind).toList());
    }

    @Test
    void backwardsOverMidnightIsTheDayBefore() {
        assertEquals(
                List.of(
                        "2021-06-03T00:40-04:00",
                        "2021-06-03T00:05-04:00",
                        "2021-06-02T23:50-04:00",
                        "2021-06-02T23:10-04:00"),
                edtf(date("00:40", "00:05", "23:50", "23:10")));
    }

    @Test
    void forwardsOverMidnightIsTheDayAfter() {
        assertEquals(
                List.of("2021-06-03T22:10-04:00", "2021-06-03T23:55-04:00", "2021-06-04T00:20-04:00"),
                edtf(date("22:10", "23:55", "00:20")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "11: 30 am",
                "[9.15pm]",
                "Update (7:16 am ET): It goes on",
                "14:35 – Police arrive",
                "**21:40**",
                "### 9.15 pm"
            })
    void headsAreWrittenInManyWays(String head) {
        assertTrue(EntryHead.of(head, new Span(0, head.length())).isPresent());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7 people were hurt",
                "25 soldiers asked for protection",
                "Update your browser",
                "10:3 was the score",
                "99:99"
            })
    void otherLinesAreNoHeads(String line) {
        assertTrue(EntryHead.of(line, new Span(0, line.length())).isEmpty());
    }
}
