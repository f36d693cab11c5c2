// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.claimline.extraction.Span;
import org.junit.jupiter.api.Test;

/** Text that nobody would print: the tagger does not fail on it. */
class HostileTextTest {
    private static final ReferenceTime REFERENCE =
            new ReferenceTime(Optional.of(Edtf.parse("2019-08-21", ZoneOffset.UTC, Basis.STATED)), ZoneOffset.UTC);
    private static final int LONG = 10_000_000;

    @Test
    void tenMegabytesOfOneSentenceAreReadToTheEnd() {
        String text = repeat("and then he said that on Tuesday they had met in ", LONG);
        List<TimeExpression> found = tag(text);
        assertEquals(text.split("Tuesday", -1).length - 1, found.size());
        assertTrue(found.stream().allMatch(one -> one.value().equals("2019-08-20")));
    }

    @Test
    void everyCharacterOfEveryBlockIsPassedOver() {
        StringBuilder text = new StringBuilder();
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            text.appendCodePoint(c);
            if (c % 1000 == 0) {
                text.append(" on 30 April 2019 ");
            }
        }
        List<TimeExpression> found = tag(text.toString());
        assertTrue(
                found.stream().filter(one -> one.value().equals("2019-04-30")).count() > 1000);
        assertSpansAreInOrder(text.toString(), found);
    }

    @Test
    void loneSurrogatesAndRightToLeftTextLeaveOffsetsWhole() {
        String text = "\uDC00\uD800 \u202E\u05D0\u05D1 on 30 April 2019\uD83D \u0627\u0644 Tuesday\uDC00";
        List<TimeExpression> found = tag(text);
        assertEquals(
                List.of("30 April 2019", "Tuesday"),
                found.stream().map(one -> one.span().of(text)).toList());
    }

    @Test
    void randomMixturesOfTimeWordsNeverFail() {
        String[] words =
                ("Tuesday May 30 1999 12:30 p.m. 21-08-2019 31/12/99 2019-02-30 the last next year years quarter of in"
                                + " from to between and ago earlier later early late end half a two 1/2 2.5 99 0 00 000 0000 24:00 24"
                                + " February 29 winter morning Easter every each 's ' - \u2013 , . ( ) Z GMT st th s Q3 9999 12-18 2014-17"
                                + " 1/0 first of second third fourth fifth week weekend decade century hundred twenty thousand since fiscal 999999 past centuries 9998")
                        .split(" ");
        Random random = new Random(20190821);
        for (int i = 0; i < 20_000; i++) {
            String text = String.join(
                    i % 3 == 0 ? "" : " ",
                    IntStream.range(0, 12)
                            .mapToObj(n -> words[random.nextInt(words.length)])
                            .toList());
            assertSpansAreInOrder(text, tag(text));
        }
    }

    private static void assertSpansAreInOrder(String text, List<TimeExpression> found) {
        int end = 0;
        for (TimeExpression one : found) {
            Span span = one.span();
            assertTrue(span.start() >= end && span.end() > span.start() && span.end() <= text.length(), text);
            assertEquals(one.resolution().phrase(), span.of(text));
            end = span.end();
        }
    }

    private static String repeat(String unit, int length) {
        return unit.repeat(length / unit.length() + 1);
    }

    private static List<TimeExpression> tag(String text) {
        return TimeTagger.english().tag(text, REFERENCE);
    }
}
