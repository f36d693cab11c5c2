// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.reconcile;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimline.extraction.reconcile.Event.DateCandidate;

/** Dates of one event of which no two can hold. */
final class DateDisputes {
    private DateDisputes() {}

    /** One dispute over all dates that some other date excludes, if there are any. */
    static List<Dispute> of(List<DateCandidate> dates) {
        Set<DateCandidate> rivals = new LinkedHashSet<>();
        for (DateCandidate date : dates) {
            dates.stream()
                    .filter(other -> !other.when().overlaps(date.when()))
                    .findAny()
                    .ifPresent(other -> rivals.add(date));
        }
        return rivals.isEmpty() ? List.of() : List.of(dispute(rivals));
    }

    private static Dispute dispute(Set<DateCandidate> rivals) {
        List<String> claims =
                rivals.stream().flatMap(date -> date.claims().stream()).toList();
        String dates = rivals.stream().map(date -> date.when().edtf()).collect(Collectors.joining(" or "));
        return new Dispute(Dispute.Kind.DATE, claims, "The claims give different dates: " + dates + ".");
    }
}
