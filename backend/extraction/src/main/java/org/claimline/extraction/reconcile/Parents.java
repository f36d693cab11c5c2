// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.reconcile;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.claimline.extraction.EventKind;
import org.claimline.extraction.time.Precision;
import org.claimline.extraction.time.When;

/**
 * Which event is part of which: what a claim says itself, else what lies inside the other's day and speaks of it, as a
 * statement on an uprising does on the day of that uprising.
 */
final class Parents {
    private static final Comparator<Draft> LARGEST_FIRST = Comparator.comparingInt(
                    (Draft draft) -> draft.members().size())
            .thenComparingDouble(Draft::salience)
            .thenComparing(Draft::id)
            .reversed();

    private final Map<String, Draft> byClaim;
    private final Map<String, List<Draft>> wholes = new HashMap<>();
    private final Map<String, Long> longest = new HashMap<>();
    private final Map<String, Draft> parents = new HashMap<>();

    Parents(List<Draft> drafts, Map<String, Draft> byClaim) {
        this.byClaim = byClaim;
        drafts.stream()
                .filter(draft -> draft.kind() != EventKind.STATEMENT)
                .sorted(LARGEST_FIRST)
                .forEach(this::addWhole);
        drafts.forEach(
                draft -> named(draft).or(() -> spokenOf(draft)).ifPresent(whole -> parents.put(draft.id(), whole)));
    }

    /** The whole that an event is part of; none where the parts would form a circle. */
    Optional<Draft> of(Draft draft) {
        Set<String> seen = new HashSet<>();
        for (Draft at = draft; at != null; at = parents.get(at.id())) {
            if (!seen.add(at.id())) {
                return Optional.empty();
            }
        }
        return Optional.ofNullable(parents.get(draft.id()));
    }

    /** The event that most of its claims name as the whole. */
    private Optional<Draft> named(Draft draft) {
        Map<Draft, Integer> votes = new HashMap<>();
        draft.members().stream()
                .map(member -> byClaim.get(member.claim().event().within()))
                .filter(whole -> whole != null && whole != draft)
                .forEach(whole -> votes.merge(whole, 1, Integer::sum));
        return votes.entrySet().stream()
                .max(Map.Entry.<Draft, Integer>comparingByValue()
                        .thenComparing(vote -> vote.getKey().id(), Comparator.reverseOrder()))
                .map(Map.Entry::getKey);
    }

    private void addWhole(Draft draft) {
        for (String key : keys(draft)) {
            wholes.computeIfAbsent(key, any -> new ArrayList<>()).add(draft);
            longest.merge(key, length(draft.when()), Math::max);
        }
    }

    private Optional<Draft> spokenOf(Draft draft) {
        return keys(draft).stream()
                .filter(key -> wholes.containsKey(key) && isLesser(draft, longest.get(key)))
                .flatMap(key -> wholes.get(key).stream().filter(whole -> isPart(draft, whole)).findFirst().stream())
                .min(LARGEST_FIRST);
    }

    private static boolean isPart(Draft part, Draft whole) {
        return isLesser(part, length(whole.when()))
                && !part.when().start().isBefore(whole.when().start())
                && !part.when().end().isAfter(whole.when().end());
    }

    private static boolean isLesser(Draft part, long length) {
        return part.kind() == EventKind.STATEMENT || length(part.when()) < length;
    }

    /** Its day with each kind of thing that happened. */
    private static List<String> keys(Draft draft) {
        if (draft.when().precision().compareTo(Precision.DAY) > 0) {
            return List.of();
        }
        LocalDate day = draft.when().start().atZone(draft.when().zone()).toLocalDate();
        return draft.head().stream().map(concept -> day + concept).toList();
    }

    private static long length(When when) {
        return Duration.between(when.start(), when.end()).toSeconds();
    }
}
