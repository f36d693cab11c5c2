// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.claimline.extraction.Claim;
import org.claimline.extraction.reconcile.Event.DateCandidate;
import org.claimline.extraction.time.Basis;
import org.claimline.extraction.time.Precision;
import org.claimline.extraction.time.When;

/**
 * Which of the dates that claims give an event is shown first. A date that its sentence gives goes before one that was taken
 * from its surroundings, and a denial's date is that of the denial. A date that only frames another candidate ("in April"
 * around "April 30") says less, so it stands behind; then count, in this order: its basis (an editor's, stated, relative,
 * inferred), a day before anything coarser, the number of sources that give it, the confidence of their claims, and, so
 * that the order is total, its EDTF form.
 */
final class Dates {
    private static final Map<Basis, Integer> BASES =
            Map.of(Basis.EDITOR, 0, Basis.STATED, 1, Basis.RELATIVE, 2, Basis.INFERRED, 3);

    private Dates() {}

    /** The dates of an event, the chosen one first; claims without a date give none unless all are without. */
    static List<DateCandidate> of(List<Profile> members) {
        List<Profile> dated = filter(members, member -> member.stretch().isPresent());
        Map<String, List<Profile>> byDate = new TreeMap<>();
        (dated.isEmpty() ? members : dated)
                .forEach(member -> byDate.computeIfAbsent(when(member).edtf(), any -> new ArrayList<>())
                        .add(member));
        List<Candidate> candidates = byDate.values().stream().map(Candidate::of).toList();
        return candidates.stream()
                .sorted(order(candidates))
                .map(candidate -> new DateCandidate(candidate.when(), candidate.ids()))
                .toList();
    }

    /** The dates that cannot be explained by when the news or the denial came. */
    static List<DateCandidate> firm(List<Profile> members) {
        List<Profile> firm = filter(members, member -> member.stretch().isPresent() && isFirm(member));
        return firm.isEmpty() ? List.of() : of(firm);
    }

    private static boolean isFirm(Profile member) {
        return !Stretch.isGuess(member.claim()) && !member.polarity().refutes();
    }

    private static List<Profile> filter(List<Profile> members, Predicate<Profile> condition) {
        return members.stream().filter(condition).toList();
    }

    private static When when(Profile member) {
        return member.claim().date().when();
    }

    private record Candidate(When when, List<Profile> members) {
        static Candidate of(List<Profile> members) {
            When best = members.stream()
                    .map(Dates::when)
                    .min(Comparator.comparing((When when) -> BASES.get(when.basis()))
                            .thenComparing(When::start)
                            .thenComparing(When::end))
                    .orElseThrow();
            return new Candidate(best, members);
        }

        List<String> ids() {
            return members.stream().map(Profile::id).toList();
        }

        boolean isFirm() {
            return members.stream().anyMatch(Dates::isFirm);
        }

        long sources() {
            return members.stream()
                    .map(member -> origin(member.claim()))
                    .distinct()
                    .count();
        }

        double confidence() {
            return members.stream()
                    .mapToDouble(member -> member.claim().confidence())
                    .max()
                    .orElse(0);
        }

        boolean frames(Candidate other) {
            return other.when.precision().compareTo(Precision.DAY) >= 0
                    && !when.start().isAfter(other.when.start())
                    && !when.end().isBefore(other.when.end())
                    && !(when.start().equals(other.when.start()) && when.end().equals(other.when.end()));
        }
    }

    private static Comparator<Candidate> order(List<Candidate> all) {
        return Comparator.comparing((Candidate candidate) -> !candidate.isFirm())
                .thenComparing(
                        candidate -> all.stream().filter(Candidate::isFirm).anyMatch(candidate::frames))
                .thenComparing(candidate -> BASES.get(candidate.when().basis()))
                .thenComparing(candidate -> coarseness(candidate.when()))
                .thenComparing(Comparator.comparingLong(Candidate::sources).reversed())
                .thenComparing(Comparator.comparingDouble(Candidate::confidence).reversed())
                .thenComparing(candidate -> candidate.when().edtf());
    }

    /** A day is as fine as an event needs; an hour or minute counts as much. */
    private static Precision coarseness(When when) {
        return when.precision().compareTo(Precision.DAY) < 0 ? Precision.DAY : when.precision();
    }

    /** What counts as one source: the outlet, or the article where the outlet is not known. */
    static String origin(Claim claim) {
        return claim.source().isEmpty() ? claim.article() : claim.source();
    }
}
