// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.reconcile;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.claimline.extraction.Claim;
import org.claimline.extraction.time.When;

/**
 * Which claims are compared at all: those that stand in one block, that is, share a stretch of the calendar and a rare word
 * or two. Every claim stands in a bounded number of blocks, however many claims there are.
 */
final class Blocking {
    /** The bit of a key that tells visitors; the others are the same for all members of a block. */
    static final long VISITING = 1;

    private static final int OWN_WORDS = 4;
    private static final int VISITING_WORDS = 2;
    /** Code points of an article in which sentences are taken to stand near each other. */
    private static final int PART = 300;

    private static final long DAYS_IN_MONTH = 31;
    private static final long DAYS_IN_YEAR = 366;

    private Blocking() {}

    /**
     * The keys of a claim's blocks, as hashes. The lowest bit says whether the claim is a visitor, whose date is finer than
     * the block's stretch of the calendar: visitors are compared with the block's own claims, but not with each other.
     */
    static long[] keys(Profile profile, TermWeights weights) {
        List<String> rare = weights.rarest(profile.own(), OWN_WORDS);
        Set<String> visiting = new LinkedHashSet<>(rare.subList(0, Math.min(VISITING_WORDS, rare.size())));
        visiting.addAll(profile.head());
        Set<String> own = new LinkedHashSet<>(rare);
        own.addAll(profile.head());
        if (rare.size() > 1) {
            own.add(rare.get(0) + "+" + rare.get(1));
        }
        if (profile.isStatement()) {
            own.add("@" + profile.voice());
        }
        When when = profile.claim().date().when();
        return Stream.of(
                        hashes(ownStretches(profile.claim()), own, 0),
                        hashes(visitedStretches(when), visiting, VISITING),
                        hashes(surroundings(profile), Set.of(profile.claim().article()), 0))
                .flatMapToLong(keys -> keys)
                .toArray();
    }

    /** Where in its article the claim stands, so that sentences in a row and those of one live blog's entry meet. */
    private static List<String> surroundings(Profile profile) {
        int part = profile.claim().quote().start() / PART;
        List<String> parts = new ArrayList<>(List.of("P" + part, "P" + (part + 1)));
        if (profile.isTimed()) {
            parts.add("E" + profile.claim().date().when().edtf());
        }
        return parts;
    }

    /**
     * The stretch in which the date begins and the one behind it, so that neighbours meet in one of them; a guess also stands
     * in the one before.
     */
    private static List<String> ownStretches(Claim claim) {
        When when = claim.date().when();
        LocalDate start = start(when);
        long days = days(when);
        if (days <= 1) {
            int first = Stretch.isGuess(claim) ? -1 : 0;
            return IntStream.rangeClosed(first, 1)
                    .mapToObj(day -> "D" + (start.toEpochDay() + day))
                    .toList();
        }
        if (days <= DAYS_IN_MONTH) {
            return List.of(month(start), month(start.plusMonths(1)));
        }
        if (days <= DAYS_IN_YEAR) {
            return List.of("Y" + start.getYear(), "Y" + (start.getYear() + 1));
        }
        return List.of("*");
    }

    /** The coarser stretches in which the date lies. */
    private static List<String> visitedStretches(When when) {
        long days = days(when);
        List<String> stretches = new ArrayList<>();
        if (days <= 1) {
            stretches.add(month(start(when)));
        }
        if (days <= DAYS_IN_MONTH) {
            stretches.add("Y" + start(when).getYear());
        }
        if (days <= DAYS_IN_YEAR) {
            stretches.add("*");
        }
        return stretches;
    }

    private static LongStream hashes(List<String> stretches, Set<String> words, long flag) {
        return stretches.stream()
                .flatMapToLong(stretch ->
                        words.stream().mapToLong(word -> hash(stretch + "|" + word) & ~VISITING | flag));
    }

    /** FNV-1a, 64 bits (RFC 9923), over UTF-16 units. */
    static long hash(String text) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
        }
        return hash;
    }

    private static String month(LocalDate day) {
        return "M" + (day.getYear() * 12L + day.getMonthValue());
    }

    private static LocalDate start(When when) {
        return when.start().atZone(when.zone()).toLocalDate();
    }

    /** Length in days; a clock change may make a day an hour shorter or longer. */
    private static long days(When when) {
        return (Duration.between(when.start(), when.end()).toHours() + 22) / 24;
    }
}
