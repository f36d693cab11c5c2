// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfTest {
    @ParameterizedTest
    @CsvSource({
        "2019-04-30, 2019-04-30, 2019-05-01, DAY",
        "2019-04, 2019-04-01, 2019-05-01, MONTH",
        "2019-12-XX, 2019-12-01, 2020-01-01, MONTH",
        "2019, 2019-01-01, 2020-01-01, YEAR",
        "198X, 1980-01-01, 1990-01-01, DECADE",
        "19XX, 1900-01-01, 2000-01-01, CENTURY",
        "2019-23, 2019-09-01, 2019-12-01, SEASON",
        "2019-24, 2019-12-01, 2020-03-01, SEASON",
        "2019-34, 2019-04-01, 2019-07-01, QUARTER",
        "2014/2017, 2014-01-01, 2018-01-01, INTERVAL",
        "2019-08-12/2019-08-18, 2019-08-12, 2019-08-19, INTERVAL",
        "2019-06~, 2019-06-01, 2019-07-01, MONTH",
        "2020-02-29?, 2020-02-29, 2020-03-01, DAY"
    })
    void readsDatesWithTheirBounds(String edtf, String start, String end, Precision precision) {
        When when = Edtf.parse(edtf, ZoneOffset.UTC, Basis.STATED);
        assertEquals(start + "T00:00:00Z", when.start().toString().replace("T00:00Z", "T00:00:00Z"));
        assertEquals(end + "T00:00:00Z", when.end().toString());
        assertEquals(precision, when.precision());
        assertEquals(edtf, when.edtf());
    }

    @ParameterizedTest
    @CsvSource({
        "2019-04-30T14:35-04:00, 2019-04-30T18:35:00Z, MINUTE",
        "2019-04-30T14:35, 2019-04-30T18:35:00Z, MINUTE",
        "2019-04-30T14:35:07Z, 2019-04-30T14:35:07Z, SECOND",
        "2019-04-30, 2019-04-30T04:00:00Z, DAY"
    })
    void daysAndTimesAreOfTheZoneUnlessTheySayAnother(String edtf, String start, Precision precision) {
        When when = Edtf.parse(edtf, ZoneId.of("America/Caracas"), Basis.STATED);
        assertEquals(start, when.start().toString());
        assertEquals(precision, when.precision());
    }

    @ParameterizedTest
    @CsvSource({"2019/.., 2019-01-01T00:00:00Z, ''", "../2019, '', 2020-01-01T00:00:00Z"})
    void anOpenSideReachesTheEndOfTime(String edtf, String start, String end) {
        When when = Edtf.parse(edtf, ZoneOffset.UTC, Basis.STATED);
        assertEquals(
                start.isEmpty() ? When.EARLIEST.toString() : start, when.start().toString());
        assertEquals(end.isEmpty() ? When.LATEST.toString() : end, when.end().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"XXXX-05-29", "XXXX-05", "XXXX", "XXXX-02-29T14:35-04:00"})
    void aDateWithoutAYearHasNoBounds(String edtf) {
        When when = Edtf.parse(edtf, ZoneOffset.UTC, Basis.STATED);
        assertTrue(when.isUnknown());
        assertEquals(edtf, when.edtf());
    }

    @ParameterizedTest
    @CsvSource({"2019~, true", "2019?, true", "2019%, true", "2019-04~/2019-06, true", "2019, false"})
    void qualifiersMakeADateApproximate(String edtf, boolean approximate) {
        assertEquals(approximate, Edtf.parse(edtf, ZoneOffset.UTC, Basis.STATED).approximate());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "..",
                "/",
                "../..",
                "19",
                "2019-",
                "2019-4-30",
                "2019-X9",
                "2019-04-3X",
                "2019-02-30",
                "2019-00",
                "2019-13",
                "2019-42",
                "30-04-2019",
                "-2019-04-30T14:00",
                "2019-21T14:00",
                "2019-04-30T25:00",
                "2019-04-30T14",
                "2019-04-30T14:35+99:00",
                "2017/2014",
                "2X19",
                "0000",
                "9999",
                "yesterday",
                "2019-04-30/2019-04-29",
                "XXXX-13-45",
                "XXXX-02-30",
                "2019~~",
                "20\uD83D"
            })
    void whatIsNotADateIsRefusedWithAReason(String edtf) {
        IllegalArgumentException refusal =
                assertThrows(IllegalArgumentException.class, () -> Edtf.parse(edtf, ZoneOffset.UTC, Basis.STATED));
        assertTrue(refusal.getMessage().startsWith("\"" + edtf + "\" is not an EDTF date: "), refusal.getMessage());
        assertTrue(refusal.getMessage().contains("Examples: 2019-04-30"), refusal.getMessage());
    }

    @Test
    void boundsAreWrittenWithOffsetsOfWholeMinutes() {
        ZoneId caracas = ZoneId.of("America/Caracas");
        When recent = Edtf.parse("2019-04-30", caracas, Basis.STATED);
        When old = Edtf.parse("1880", caracas, Basis.STATED);
        assertEquals("2019-04-30T00:00-04:00", recent.local(recent.start()).toString());
        assertEquals("1880-01-01T04:27:44Z", old.local(old.start()).toString());
    }
}
