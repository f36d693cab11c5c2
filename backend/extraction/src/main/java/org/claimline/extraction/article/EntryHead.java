// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.article;

import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimline.extraction.Span;

/**
 * The clock time at the head of a live blog's entry, as written.
 *
 * @param span where the head stands: a whole line, or the beginning of one
 * @param words its characters
 * @param time the time as written
 * @param twelveHour whether it is written with am or pm, so that the two can be mistaken for each other
 * @param zone what the head says of its zone ("local time", "GMT"); empty when nothing
 * @param inline whether the entry's text follows on the same line
 */
record EntryHead(Span span, String words, LocalTime time, boolean twelveHour, String zone, boolean inline) {
    private static final int LONGEST = 70;
    private static final Pattern HEAD = Pattern.compile(
            "(?:#{1,6} )?(?:[\\[(*•–—-]{0,2} ?)(?:(?:live )?(?:updated?|update|posted|latest)\\b)?[ :–—-]{0,3}\\(?(?:at )?"
                    + "(?<hour>\\d{1,2})(?: ?[:.] ?(?<minute>\\d{2}))? ?(?<half>[ap]\\.?m\\b\\.?)?"
                    + "[ ,]{0,2}\\(?(?<zone>local time|[a-z]{2,4}(?=[\\s):\\]*]|$))?[)\\]]?\\*{0,2}(?<behind> ?[:|–—-])?\\*{0,2}",
            Pattern.CASE_INSENSITIVE);

    /** The head that the line begins with, if it begins with one. */
    static Optional<EntryHead> of(String text, Span line) {
        String start = text.substring(line.start(), Math.min(line.end(), line.start() + LONGEST))
                .replace('\u00a0', ' ')
                .replace('\u202f', ' ');
        Matcher matcher = HEAD.matcher(start);
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        boolean whole = matcher.end() == line.length();
        boolean inline = !whole && matcher.group("behind") != null;
        boolean clock = matcher.group("minute") != null || matcher.group("half") != null;
        return clock && (whole || inline) ? read(matcher, line, inline) : Optional.empty();
    }

    private static Optional<EntryHead> read(Matcher matcher, Span line, boolean inline) {
        String half = Optional.ofNullable(matcher.group("half")).orElse("").toLowerCase(Locale.ROOT);
        int hour = Integer.parseInt(matcher.group("hour"));
        int minute =
                Integer.parseInt(Optional.ofNullable(matcher.group("minute")).orElse("0"));
        boolean twelveHour = !half.isEmpty() && hour >= 1 && hour <= 12;
        if (hour > 23 || minute > 59) {
            return Optional.empty();
        }
        int of24 = twelveHour ? hour % 12 + (half.startsWith("p") ? 12 : 0) : hour;
        Span span = new Span(line.start(), line.start() + matcher.end());
        String zone = Optional.ofNullable(matcher.group("zone")).orElse("");
        return Optional.of(new EntryHead(span, matcher.group(), LocalTime.of(of24, minute), twelveHour, zone, inline));
    }

    /** The same head with am read as pm and pm as am. */
    LocalTime otherHalf() {
        return time.plusHours(12);
    }
}
