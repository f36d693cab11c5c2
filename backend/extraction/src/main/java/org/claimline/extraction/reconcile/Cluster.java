// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.reconcile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Claims that are taken to be about one event, while it grows. Not safe for use by several threads. */
final class Cluster {
    /** How many dates that cannot all hold one event may have. */
    private static final int RIVAL_DATES = 2;

    private final List<Profile> members = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private final Set<String> wholes = new HashSet<>();
    private final Map<String, List<Profile>> told = new HashMap<>();
    private List<Stretch> dates = new ArrayList<>();

    Cluster(Profile profile) {
        members.add(profile);
        ids.add(profile.id());
        wholes.add(profile.claim().event().within());
        told.computeIfAbsent(teller(profile), any -> new ArrayList<>()).add(profile);
        if (!profile.polarity().refutes()) {
            profile.stretch().ifPresent(dates::add);
        }
    }

    List<Profile> members() {
        return members;
    }

    /** The smallest id of its claims. */
    String firstId() {
        return Collections.min(ids);
    }

    int size() {
        return members.size();
    }

    /**
     * Whether nothing forbids that these are one event.
     *
     * @param dispute whether they may differ in their dates
     */
    boolean agreesWith(Cluster other, boolean dispute) {
        int held = Math.max(dates.size(), other.dates.size());
        return joined(other).size() <= (dispute ? Math.max(RIVAL_DATES, held) : Math.max(1, held))
                && wholes.stream().noneMatch(other.ids::contains)
                && other.wholes.stream().noneMatch(ids::contains)
                && other.told.entrySet().stream()
                        .noneMatch(telling -> tellsApart(told.get(telling.getKey()), telling.getValue()));
    }

    /** Takes over all claims of the other. */
    void join(Cluster other) {
        dates = joined(other);
        members.addAll(other.members);
        ids.addAll(other.ids);
        wholes.addAll(other.wholes);
        other.told.forEach((teller, profiles) ->
                told.computeIfAbsent(teller, any -> new ArrayList<>()).addAll(profiles));
    }

    /** Who tells two things in one sentence, or as two entries of a list, has told them apart. */
    private static boolean tellsApart(List<Profile> told, List<Profile> others) {
        return told != null
                && others.stream()
                        .anyMatch(other -> told.stream()
                                .anyMatch(own -> own.isListedWith(other)
                                        || own.isFromSentenceOf(other) && own.tellsApart(other)));
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
