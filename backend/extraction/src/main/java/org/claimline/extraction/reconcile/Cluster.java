// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.reconcile;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.claimline.extraction.Quote;
import org.claimline.extraction.time.When;

/** Claims that are taken to be about one event, while it grows. Not safe for use by several threads. */
final class Cluster {
    /** How many dates that cannot all hold one event may have. */
    private static final int RIVAL_DATES = 2;

    private final List<Profile> members = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private final Set<String> wholes = new HashSet<>();
    private final Map<String, List<Quote>> told = new HashMap<>();
    private List<Stretch> dates = new ArrayList<>();

    /** What all dates of a group of claims have in common. */
    private record Stretch(Instant start, Instant end) {
        Optional<Stretch> common(Stretch other) {
            Instant from = start.isAfter(other.start) ? start : other.start;
            Instant to = end.isBefore(other.end) ? end : other.end;
            return from.isBefore(to) ? Optional.of(new Stretch(from, to)) : Optional.empty();
        }
    }

    Cluster(Profile profile) {
        members.add(profile);
        ids.add(profile.id());
        wholes.add(profile.claim().event().within());
        told.computeIfAbsent(teller(profile), any -> new ArrayList<>())
                .add(profile.claim().quote());
        When when = profile.claim().date().when();
        if (!when.isUnknown()) {
            dates.add(new Stretch(when.start(), when.end()));
        }
    }

    List<Profile> members() {
        return members;
    }

    int size() {
        return members.size();
    }

    /** Whether nothing forbids that these are one event. */
    boolean agreesWith(Cluster other) {
        return joined(other).size() <= Math.max(RIVAL_DATES, Math.max(dates.size(), other.dates.size()))
                && wholes.stream().noneMatch(other.ids::contains)
                && other.wholes.stream().noneMatch(ids::contains)
                && other.members.stream().noneMatch(this::tellsApart);
    }

    /** Takes over all claims of the other. */
    void join(Cluster other) {
        dates = joined(other);
        members.addAll(other.members);
        ids.addAll(other.ids);
        wholes.addAll(other.wholes);
        other.told.forEach((teller, quotes) ->
                told.computeIfAbsent(teller, any -> new ArrayList<>()).addAll(quotes));
    }

    /** Who tells two things in one sentence has told them apart. */
    private boolean tellsApart(Profile profile) {
        Quote quote = profile.claim().quote();
        return told.getOrDefault(teller(profile), List.of()).stream()
                .anyMatch(own -> own.start() < quote.end() && quote.start() < own.end());
    }

    private static String teller(Profile profile) {
        return profile.claim().article() + "|" + profile.voice();
    }

    private List<Stretch> joined(Cluster other) {
        List<Stretch> joined = new ArrayList<>(dates);
        for (Stretch stretch : other.dates) {
            int at = 0;
            while (at < joined.size() && joined.get(at).common(stretch).isEmpty()) {
                at++;
            }
            if (at == joined.size()) {
                joined.add(stretch);
            } else {
                joined.set(at, joined.get(at).common(stretch).get());
            }
        }
        return joined;
    }
}
