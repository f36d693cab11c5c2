// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.article;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.claimline.extraction.Extraction.Notice;
import org.claimline.extraction.time.Basis;
import org.claimline.extraction.time.DateResolution;
import org.claimline.extraction.time.Edtf;
import org.claimline.extraction.time.When;

/**
 * Dates the entries of a live blog. Entries run forwards or backwards; one that breaks the order is flagged, and when only
 * the other half of the day fits between its neighbours, its am or pm is taken for a slip and not believed. A jump over
 * midnight changes the day.
 */
final class LiveBlogClock {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mmxxx", Locale.ROOT);
    private static final Duration NIGHT = Duration.ofHours(8);

    private final List<EntryHead> heads;
    private final boolean backwards;
    private final ZoneId zone;
    private final List<Notice> notices = new ArrayList<>();

    private LiveBlogClock(List<EntryHead> heads, ZoneId zone) {
        this.heads = heads;
        this.zone = zone;
        this.backwards = runsBackwards(heads);
    }

    /**
     * Dates of the entries.
     *
     * @param dates one for each head, in the same order
     * @param notices slips and breaks of the order
     */
    record Dated(List<DateResolution> dates, List<Notice> notices) {}

    /** Dates the entries whose heads are given in order of the text; {@code day} is the day of the first head. */
    static Dated date(List<EntryHead> heads, LocalDate day, ZoneId zone) {
        LiveBlogClock clock = new LiveBlogClock(heads, zone);
        return new Dated(clock.dates(day), List.copyOf(clock.notices));
    }

    private List<DateResolution> dates(LocalDate firstDay) {
        List<DateResolution> dates = new ArrayList<>();
        LocalDate day = firstDay;
        LocalTime before = null;
        for (int i = 0; i < heads.size(); i++) {
            boolean slip = isSlip(i);
            LocalTime time = slip ? heads.get(i).otherHalf() : heads.get(i).time();
            if (before != null) {
                day = day.plusDays(midnights(before, time));
                noteOrder(i, before, time);
            }
            if (slip) {
                noteSlip(i);
            }
            dates.add(resolution(heads.get(i), day, time, slip));
            before = time;
        }
        return dates;
    }

    /** Whether most neighbours fall; jumps longer than a night are midnights or slips and say nothing. */
    private static boolean runsBackwards(List<EntryHead> heads) {
        int falls = 0;
        for (int i = 1; i < heads.size(); i++) {
            Duration step =
                    Duration.between(heads.get(i - 1).time(), heads.get(i).time());
            falls += step.abs().compareTo(NIGHT) > 0 ? 0 : step.isNegative() ? 1 : -1;
        }
        LocalTime first = heads.isEmpty() ? LocalTime.MIN : heads.get(0).time();
        LocalTime last =
                heads.isEmpty() ? LocalTime.MIN : heads.get(heads.size() - 1).time();
        return falls > 0 || falls == 0 && last.isBefore(first);
    }

    /** Whether the time does not fit between its neighbours but would with am and pm exchanged. */
    private boolean isSlip(int i) {
        if (!heads.get(i).twelveHour() || i == 0 || i == heads.size() - 1) {
            return false;
        }
        LocalTime before = heads.get(i - 1).time();
        LocalTime behind = heads.get(i + 1).time();
        return inOrder(before, behind)
                && !(inOrder(before, heads.get(i).time())
                        && inOrder(heads.get(i).time(), behind))
                && inOrder(before, heads.get(i).otherHalf())
                && inOrder(heads.get(i).otherHalf(), behind);
    }

    private boolean inOrder(LocalTime first, LocalTime second) {
        return backwards ? !first.isBefore(second) : !second.isBefore(first);
    }

    /** The change of day from one entry to the next: a break of the order by more than a night's length is a midnight. */
    private int midnights(LocalTime before, LocalTime time) {
        boolean far = Duration.between(before, time).abs().compareTo(NIGHT) > 0;
        return inOrder(before, time) || !far ? 0 : backwards ? -1 : 1;
    }

    private void noteOrder(int i, LocalTime before, LocalTime time) {
        if (!inOrder(before, time) && midnights(before, time) == 0) {
            notices.add(new Notice(
                    "entry-out-of-order",
                    "The entry of " + time + " stands beside that of " + before + ", out of the live blog's order.",
                    heads.get(i).span()));
        }
    }

    private void noteSlip(int i) {
        EntryHead head = heads.get(i);
        notices.add(new Notice(
                "meridiem-slip",
                "The head says " + head.time() + ", but stands between "
                        + heads.get(i - 1).time() + " and "
                        + heads.get(i + 1).time() + "; am and pm seem to be exchanged, so it is read as about "
                        + head.otherHalf() + ".",
                head.span()));
    }

    private DateResolution resolution(EntryHead head, LocalDate day, LocalTime time, boolean slip) {
        String edtf = MINUTE.format(ZonedDateTime.of(day, time, zone));
        When exact = Edtf.parse(edtf, zone, Basis.RELATIVE);
        When when = new When(edtf, exact.start(), exact.end(), exact.precision(), zone, slip, Basis.RELATIVE);
        List<String> steps = new ArrayList<>();
        steps.add("The live blog is of " + day + ".");
        steps.add("The head of the entry gives the time " + time + " in the zone " + zone + ".");
        if (slip) {
            steps.add("It is written with am and pm exchanged, as the entries around it show, so it is approximate.");
        }
        return new DateResolution(
                when, head.words().strip(), Optional.of(head.span()), Optional.of(day.toString()), ruleId(slip), steps);
    }

    private static String ruleId(boolean slip) {
        return slip ? "live-blog-entry-slip" : "live-blog-entry";
    }
}
