// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.claimline.extraction.Claim;
import org.claimline.extraction.reconcile.Event.DateCandidate;
import org.claimline.extraction.time.Basis;
import org.claimline.extraction.time.Precision;
import org.claimline.extraction.time.When;

/**
 * Which of the dates that claims give an event is shown first. A date that only frames another candidate ("in April" around
 * "April 30") says less, so it stands behind; then count, in this order: its basis (an editor's, stated, relative,
 * inferred), a day before anything coarser, the number of sources that give it, the confidence of their claims, and, so
 * that the order is total, its EDTF form.
 */
final class Dates {
    private static final Map<Basis, Integer> BASES =
            Map.of(Basis.EDITOR, 0, Basis.STATED, 1, Basis.RELATIVE, 2, Basis.INFERRED, 3);

    private Dates() {}

    /** The dates of an event, the chosen one first; claims without a date give none unless all are without. */
    static List<DateCandidate> of(List<Profile> members) {
        List<Claim> claims = members.stream().map(Profile::claim).toList();
        List<Claim> dated = claims.stream()
                .filter(claim -> !claim.date().when().isUnknown())
                .toList();
        Map<String, List<Claim>> byDate = new TreeMap<>();
        (dated.isEmpty() ? claims : dated)
                .forEach(claim -> byDate.computeIfAbsent(claim.date().when().edtf(), any -> new ArrayList<>())
                        .add(claim));
        List<Candidate> candidates = byDate.values().stream().map(Candidate::of).toList();
        return candidates.stream()
                .sorted(order(candidates))
                .map(candidate -> new DateCandidate(candidate.when(), ids(candidate.claims())))
                .toList();
    }

    private record Candidate(When when, List<Claim> claims) {
        static Candidate of(List<Claim> claims) {
            When best = claims.stream()
                    .map(claim -> claim.date().when())
                    .min(Comparator.comparing((When when) -> BASES.get(when.basis()))
                            .thenComparing(When::start)
                            .thenComparing(When::end))
                    .orElseThrow();
            return new Candidate(best, claims);
        }

        long sources() {
            return claims.stream().map(Dates::origin).distinct().count();
        }

        double confidence() {
            return claims.stream().mapToDouble(Claim::confidence).max().orElse(0);
        }

        boolean frames(Candidate other) {
            return other.when.precision().compareTo(Precision.DAY) >= 0
                    && !when.start().isAfter(other.when.start())
                    && !when.end().isBefore(other.when.end())
                    && !(when.start().equals(other.when.start()) && when.end().equals(other.when.end()));
        }
    }

    private static Comparator<Candidate> order(List<Candidate> all) {
        return Comparator.comparing((Candidate candidate) -> all.stream().anyMatch(candidate::frames))
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

    private static List<String> ids(List<Claim> claims) {
        return claims.stream().map(Claim::id).toList();
    }
}
