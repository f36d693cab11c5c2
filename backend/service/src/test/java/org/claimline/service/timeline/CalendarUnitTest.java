// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarUnitTest {
    @ParameterizedTest
    @CsvSource({
        "2019-04-30T09:07:00Z, 2019-04-30T11:00:00Z, minute,       2019-04-30T09:07:00Z",
        "2019-04-30T09:07:00Z, 2019-05-02T11:00:00Z, quarter-hour, 2019-04-30T09:00:00Z",
        "2019-04-30T09:07:00Z, 2019-05-08T11:00:00Z, hour,         2019-04-30T09:00:00Z",
        "2019-04-30T09:07:00Z, 2019-06-30T11:00:00Z, quarter-day,  2019-04-30T06:00:00Z",
        "2019-04-30T09:07:00Z, 2019-12-30T11:00:00Z, day,          2019-04-30T00:00:00Z",
        "2019-05-01T09:07:00Z, 2022-12-30T11:00:00Z, week,         2019-04-29T00:00:00Z",
        "2014-05-01T09:07:00Z, 2022-12-30T11:00:00Z, month,        2014-05-01T00:00:00Z",
        "1970-05-01T09:07:00Z, 2022-12-30T11:00:00Z, quarter,      1970-04-01T00:00:00Z",
        "1812-05-01T09:07:00Z, 2022-12-30T11:00:00Z, year,         1812-01-01T00:00:00Z",
        "1012-05-01T09:07:00Z, 2022-12-30T11:00:00Z, decade,       1010-01-01T00:00:00Z",
        "0001-01-01T00:00:00Z, 9999-12-31T00:00:00Z, century,      0000-01-01T00:00:00Z"
    })
    void bucketsAreTheFinestUnitThatFits(Instant start, Instant end, String unit, Instant first) {
        Window window = new Window(start, end);
        CalendarUnit fitting = CalendarUnit.fitting(window, 300);
        List<Long> edges = fitting.edges(window);
        assertEquals(unit, fitting.word());
        assertEquals(first, Instant.ofEpochSecond(edges.get(0)));
        assertTrue(edges.size() - 1 <= 300, edges.size() + " edges");
        assertTrue(edges.get(edges.size() - 1) >= end.getEpochSecond());
        assertTrue(edges.get(edges.size() - 2) < end.getEpochSecond());
    }
}
