// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.time;

import java.util.ArrayList;
import java.util.List;
import org.claimline.extraction.time.Item.Reading;

/** What an item written in digits can be: a count, a year, a day of the month, a clock time, a numeric date, a range. */
final class NumberReadings {
    private static final int LONGEST = 19;
    private static final char EN_DASH = '\u2013';
    private static final Reading[] NOTHING = {};

    private final int number;
    private final int bigNumber;
    private final int decimal;
    private final int fraction;
    private final int year;
    private final int shortYear;
    private final int day;
    private final int hour;
    private final int clock;
    private final int dottedClock;
    private final int plainClock;
    private final int isoDate;
    private final int numericDate;
    private final int dayRange;
    private final int yearRange;
    private final int numberRange;

    NumberReadings(Symbols symbols) {
        number = symbols.intern("<num>");
        bigNumber = symbols.intern("<bignum>");
        decimal = symbols.intern("<decimal>");
        fraction = symbols.intern("<fraction>");
        year = symbols.intern("<year4>");
        shortYear = symbols.intern("<year2>");
        day = symbols.intern("<n31>");
        hour = symbols.intern("<n24>");
        clock = symbols.intern("<clock>");
        dottedClock = symbols.intern("<dotclock>");
        plainClock = symbols.intern("<clock4>");
        isoDate = symbols.intern("<isodate>");
        numericDate = symbols.intern("<ndate>");
        dayRange = symbols.intern("<dayrange>");
        yearRange = symbols.intern("<yearrange>");
        numberRange = symbols.intern("<numrange>");
    }

    /** A number that was written in words; only when read in pairs ("nineteen ninety") does it look like a year. */
    Reading[] ofWords(int n, boolean pairs) {
        Reading count = new Reading(n < 1000 ? number : bigNumber, Integer.toString(n));
        boolean yearLike = pairs || n > 2000 && n < 2100;
        return yearLike ? new Reading[] {count, new Reading(year, Integer.toString(n))} : new Reading[] {count};
    }

    Reading[] of(String written) {
        if (written.length() > LONGEST) {
            return NOTHING;
        }
        String form = written.replace(EN_DASH, '-');
        int sign = firstSign(form);
        List<Reading> readings = new ArrayList<>(4);
        if (sign < 0) {
            whole(form, readings);
        } else {
            signed(form, form.charAt(sign), readings);
        }
        return readings.toArray(NOTHING);
    }

    private static int firstSign(String form) {
        for (int i = 0; i < form.length(); i++) {
            if (!Scanner.isDigit(form.charAt(i))) {
                return i;
            }
        }
        return -1;
    }

    private void whole(String form, List<Reading> readings) {
        if (form.length() > 6) {
            return;
        }
        int n = Integer.parseInt(form);
        readings.add(new Reading(form.length() <= 3 ? number : bigNumber, Integer.toString(n)));
        if (form.length() == 4 && n >= 1000 && n < 2200) {
            readings.add(new Reading(year, form));
        }
        if (form.length() == 4 && n < 2400 && n % 100 < 60) {
            readings.add(new Reading(plainClock, form.substring(0, 2) + ":" + form.substring(2)));
        }
        if (form.length() == 2) {
            readings.add(new Reading(shortYear, form));
        }
        if (form.length() <= 2) {
            if (n >= 1 && n <= 31) {
                readings.add(new Reading(day, Integer.toString(n)));
            }
            if (n <= 24) {
                readings.add(new Reading(hour, Integer.toString(n)));
            }
        }
    }

    private void signed(String form, char sign, List<Reading> readings) {
        if (!form.chars().allMatch(c -> c == sign || Scanner.isDigit((char) c))) {
            return;
        }
        String[] parts = form.split("[,.:/-]");
        switch (sign) {
            case ',' -> readings.add(new Reading(bigNumber, form.replace(",", "")));
            case ':' -> clockTime(clock, form, parts, readings);
            case '/' -> {
                if (parts.length == 2) {
                    readings.add(new Reading(fraction, form));
                }
                if (isNext(parts)) {
                    range(String.join("-", parts), parts, readings);
                }
                date(parts, readings);
            }
            case '-' -> {
                range(form, parts, readings);
                date(parts, readings);
            }
            default -> {
                if (parts.length == 2) {
                    readings.add(new Reading(decimal, form));
                    clockTime(dottedClock, form, parts, readings);
                }
                date(parts, readings);
            }
        }
    }

    private static void clockTime(int symbol, String form, String[] parts, List<Reading> readings) {
        boolean shape = parts.length <= 3 && parts[0].length() <= 2 && parts[1].length() == 2;
        if (shape && Integer.parseInt(parts[0]) <= 24 && Integer.parseInt(parts[1]) < 60) {
            readings.add(new Reading(symbol, form.replace('.', ':')));
        }
    }

    private void date(String[] parts, List<Reading> readings) {
        if (parts.length != 3) {
            return;
        }
        if (parts[0].length() == 4 && parts[1].length() <= 2 && parts[2].length() <= 2) {
            readings.add(new Reading(isoDate, String.join("-", parts)));
        } else if (parts[0].length() <= 2
                && parts[1].length() <= 2
                && (parts[2].length() == 4 || parts[2].length() == 2)) {
            readings.add(new Reading(numericDate, String.join("-", parts)));
        }
    }

    /** "The night of 30/31 December", "the 2011/12 season". */
    private static boolean isNext(String[] parts) {
        return parts.length == 2
                && parts[1].length() == 2
                && (parts[0].length() == 2 || parts[0].length() == 4)
                && (Integer.parseInt(parts[0]) + 1) % 100 == Integer.parseInt(parts[1]);
    }

    private void range(String form, String[] parts, List<Reading> readings) {
        if (parts.length != 2) {
            return;
        }
        if (parts[0].length() <= 2 && parts[1].length() <= 2) {
            readings.add(new Reading(dayRange, form));
        }
        if (parts[0].length() <= 3 && parts[1].length() <= 3) {
            readings.add(new Reading(numberRange, form));
        }
        if (parts[0].length() == 4 && (parts[1].length() == 4 || parts[1].length() == 2)) {
            readings.add(new Reading(yearRange, form));
        }
    }
}
