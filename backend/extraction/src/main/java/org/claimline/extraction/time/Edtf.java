// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.time;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * Reads dates in EDTF, the Extended Date/Time Format of ISO 8601-2:2019: level 1 without letters before years and without
 * years outside 0001 to 9998, and the quarters and halves of level 2.
 *
 * <p>Understood are {@code 2019}, {@code 2019-04}, {@code 2019-04-30}, seasons ({@code 2019-21} to {@code 2019-24}, their
 * hemispheres to {@code 32}), quarters ({@code 33} to {@code 36}), four-month terms ({@code 37} to {@code 39}), halves
 * ({@code 40}, {@code 41}), unspecified digits ({@code 198X}, {@code 2019-XX}, {@code XXXX-05-29}), the qualifiers
 * {@code ~}, {@code ?} and {@code %} behind a date, intervals ({@code a/b}, {@code a/..}, {@code ../b}), and times
 * ({@code 2019-04-30T14:35}, with {@code Z} or an offset, with or without seconds, {@code XXXX-04-30T14:35} without a year).
 */
public final class Edtf {
    private Edtf() {}

    /**
     * Reads a date whose days begin and end in {@code zone}.
     *
     * @throws EdtfException when it is not one
     */
    public static When parse(String edtf, ZoneId zone, Basis basis) {
        int slash = edtf.indexOf('/');
        if (slash < 0) {
            Bound bound = Bound.parse(edtf, edtf, zone);
            return new When(edtf, bound.start, bound.end, bound.precision, zone, bound.approximate, basis);
        }
        return interval(edtf, edtf.substring(0, slash), edtf.substring(slash + 1), zone, basis);
    }

    private static When interval(String edtf, String from, String to, ZoneId zone, Basis basis) {
        if (isOpen(from) && isOpen(to)) {
            throw new EdtfException(edtf, "an interval needs a date on at least one side");
        }
        Bound first = isOpen(from) ? Bound.UNKNOWN : Bound.parse(from, edtf, zone);
        Bound last = isOpen(to) ? Bound.UNKNOWN : Bound.parse(to, edtf, zone);
        if (!first.start.isBefore(last.end)) {
            throw new EdtfException(edtf, "the interval ends before it begins");
        }
        boolean approximate = first.approximate || last.approximate;
        return new When(edtf, first.start, last.end, Precision.INTERVAL, zone, approximate, basis);
    }

    private static boolean isOpen(String side) {
        return side.isEmpty() || side.equals("..");
    }

    /** One date of an interval, or the only one. */
    private record Bound(Instant start, Instant end, Precision precision, boolean approximate) {
        private static final String ANY_YEAR = "XXXX";

        /** Stands in for the year that is not known, as it has every day that any year has. */
        private static final String A_LEAP_YEAR = "2000";

        static final Bound UNKNOWN = new Bound(When.EARLIEST, When.LATEST, Precision.UNKNOWN, false);

        static Bound parse(String text, String whole, ZoneId zone) {
            boolean approximate = !text.isEmpty() && "~?%".indexOf(text.charAt(text.length() - 1)) >= 0;
            String date = approximate ? text.substring(0, text.length() - 1) : text;
            try {
                Bound bound = date.indexOf('T') > 0 ? time(date, whole, zone) : day(date, whole, zone);
                return new Bound(bound.start, bound.end, bound.precision, approximate);
            } catch (DateTimeException e) {
                throw new EdtfException(whole, "the calendar has no \"" + date + "\"");
            }
        }

        private static Bound time(String text, String whole, ZoneId zone) {
            if (text.startsWith(ANY_YEAR)) {
                time(A_LEAP_YEAR + text.substring(4), whole, zone);
                return UNKNOWN;
            }
            int t = text.indexOf('T');
            int offset = offsetStart(text, t);
            String date = text.substring(0, t);
            if (day(date, whole, zone).precision != Precision.DAY) {
                throw new EdtfException(whole, "a time stands behind a whole day, as in 2019-04-30T14:35");
            }
            LocalDate day = LocalDate.parse(date);
            String clock = text.substring(t + 1, offset);
            boolean seconds = clock.length() == 8;
            if (!seconds && clock.length() != 5) {
                throw new EdtfException(whole, "a time has the form 14:35 or 14:35:00");
            }
            ZoneId where = offset == text.length() ? zone : ZoneOffset.of(text.substring(offset));
            Instant start = LocalDateTime.parse(day + "T" + clock).atZone(where).toInstant();
            return seconds
                    ? new Bound(start, start.plusSeconds(1), Precision.SECOND, false)
                    : new Bound(start, start.plusSeconds(60), Precision.MINUTE, false);
        }

        private static int offsetStart(String text, int t) {
            for (int i = t; i < text.length(); i++) {
                if ("Z+-".indexOf(text.charAt(i)) >= 0) {
                    return i;
                }
            }
            return text.length();
        }

        private static Bound day(String text, String whole, ZoneId zone) {
            checkForm(text, whole);
            String year = text.substring(0, 4);
            int unspecified = unspecifiedDigits(year, whole);
            if (unspecified == 4) {
                day(A_LEAP_YEAR + text.substring(4), whole, zone);
                return UNKNOWN;
            }
            int first = Integer.parseInt(year.replace('X', '0'));
            if (first < 1 && unspecified == 0 || first > 9998) {
                throw new EdtfException(whole, "years run from 0001 to 9998");
            }
            if (unspecified > 0 || text.length() == 4 || text.startsWith("XX", 5)) {
                return years(first, unspecified, zone);
            }
            int month = number(text.substring(5, 7), whole);
            if (month > 12) {
                return partOfYear(first, month, whole, zone);
            }
            LocalDate start = LocalDate.of(first, month, 1);
            if (text.length() == 7 || text.startsWith("XX", 8)) {
                return between(start, start.plusMonths(1), Precision.MONTH, zone);
            }
            LocalDate day = start.withDayOfMonth(number(text.substring(8), whole));
            return between(day, day.plusDays(1), Precision.DAY, zone);
        }

        private static int number(String digits, String whole) {
            if (digits.indexOf('X') >= 0) {
                throw new EdtfException(whole, "a month or a day is unspecified as a whole, as in 2019-XX");
            }
            return Integer.parseInt(digits);
        }

        private static void checkForm(String text, String whole) {
            if (text.length() != 4 && text.length() != 7 && text.length() != 10) {
                throw new EdtfException(whole, "a date has the form 2019, 2019-04 or 2019-04-30");
            }
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                boolean hyphenPlace = i == 4 || i == 7;
                if (hyphenPlace ? c != '-' : c != 'X' && (c < '0' || c > '9')) {
                    throw new EdtfException(whole, "'" + c + "' does not belong at character " + (i + 1));
                }
            }
        }

        private static int unspecifiedDigits(String year, String whole) {
            int first = year.indexOf('X');
            if (first < 0) {
                return 0;
            }
            if (!year.substring(first).chars().allMatch(c -> c == 'X')) {
                throw new EdtfException(whole, "only the last digits of a year can be unspecified");
            }
            return 4 - first;
        }

        private static Bound years(int first, int unspecified, ZoneId zone) {
            int count = unspecified == 0 ? 1 : unspecified == 1 ? 10 : unspecified == 2 ? 100 : 1000;
            Precision precision = switch (unspecified) {
                case 0 -> Precision.YEAR;
                case 1 -> Precision.DECADE;
                case 2 -> Precision.CENTURY;
                default -> Precision.INTERVAL;
            };
            LocalDate start = LocalDate.of(Math.max(first, 1), 1, 1);
            return between(start, LocalDate.of(Math.min(first + count, 9999), 1, 1), precision, zone);
        }

        private static Bound partOfYear(int year, int code, String whole, ZoneId zone) {
            if (code >= 21 && code <= 32) {
                int season = (code - 21) % 4;
                // Codes 29 to 32 are the seasons of the southern hemisphere, half a year later.
                int month = 3 + 3 * season + (code >= 29 ? 6 : 0);
                return months(year, month > 12 ? month - 12 : month, 3, Precision.SEASON, zone);
            }
            if (code >= 33 && code <= 36) {
                return months(year, 3 * (code - 33) + 1, 3, Precision.QUARTER, zone);
            }
            if (code >= 37 && code <= 39) {
                return months(year, 4 * (code - 37) + 1, 4, Precision.INTERVAL, zone);
            }
            if (code == 40 || code == 41) {
                return months(year, 6 * (code - 40) + 1, 6, Precision.INTERVAL, zone);
            }
            throw new EdtfException(whole, "there is no month or season " + code);
        }

        private static Bound months(int year, int month, int count, Precision precision, ZoneId zone) {
            LocalDate start = LocalDate.of(year, month, 1);
            return between(start, start.plusMonths(count), precision, zone);
        }

        private static Bound between(LocalDate start, LocalDate end, Precision precision, ZoneId zone) {
            return new Bound(
                    start.atStartOfDay(zone).toInstant(), end.atStartOfDay(zone).toInstant(), precision, false);
        }
    }
}
