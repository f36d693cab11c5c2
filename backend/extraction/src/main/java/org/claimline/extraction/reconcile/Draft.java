// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.claimline.extraction.Actor;
import org.claimline.extraction.Claim;
import org.claimline.extraction.EventKind;
import org.claimline.extraction.Hashes;
import org.claimline.extraction.Place;
import org.claimline.extraction.Stance;
import org.claimline.extraction.Status;
import org.claimline.extraction.actor.Identities;
import org.claimline.extraction.reconcile.Event.DateCandidate;
import org.claimline.extraction.reconcile.Lexicon.Wording;
import org.claimline.extraction.time.When;

/**
 * What an event's own claims say of it, whatever other events there are.
 *
 * @param id hash of the smallest claim id, which does not depend on the order in which claims arrive
 * @param head concepts that stand in the titles of its claims
 */
record Draft(
        String id,
        List<Profile> members,
        String title,
        EventKind kind,
        Status status,
        List<DateCandidate> dates,
        Set<String> head,
        List<Place> places,
        List<Dispute> disputes,
        Storylines.Share storylines,
        double salience) {
    private static final int ID_DIGITS = 16;
    private static final double NEWS_OF_ANOTHER_SOURCE = 0.2;

    /** The draft of claims in order of their ids. */
    static Draft of(List<Profile> members, Storylines storylines) {
        List<DateCandidate> dates = Dates.of(members);
        List<Map<Wording, List<Claim>>> wordings = WordingDisputes.of(members);
        List<Dispute> disputes = new ArrayList<>(DateDisputes.of(Dates.firm(members)));
        wordings.forEach(sides -> disputes.add(WordingDisputes.dispute(sides)));
        return new Draft(
                Hashes.id(ID_DIGITS, "event", members.get(0).id()),
                members,
                Titles.of(members, WordingDisputes.words(wordings)),
                kind(members),
                status(members),
                dates,
                members.stream()
                        .flatMap(member -> member.head().stream())
                        .collect(Collectors.toCollection(TreeSet::new)),
                places(members),
                disputes,
                storylines.share(members),
                salience(members));
    }

    When when() {
        return dates.get(0).when();
    }

    /** It happened when any claim says so without denying it. */
    private static Status status(List<Profile> members) {
        Set<Status> said = members.stream()
                .filter(member -> member.claim().stance() != Stance.DENIES)
                .map(member -> member.claim().event().status())
                .collect(Collectors.toSet());
        return said.isEmpty()
                ? Status.ALLEGED
                : said.stream().sorted().findFirst().orElseThrow();
    }

    /** The most salient claim counts; every further source adds a fifth of what is missing to 1. */
    private static double salience(List<Profile> members) {
        double most = members.stream()
                .mapToDouble(member -> member.claim().event().salience())
                .max()
                .orElse(0);
        long sources = members.stream()
                .map(member -> Dates.origin(member.claim()))
                .distinct()
                .count();
        return 1 - (1 - most) * Math.pow(1 - NEWS_OF_ANOTHER_SOURCE, sources - 1.0);
    }

    /** Participants under their fullest names, those whom most claims name first. */
    List<Actor> actors(Identities identities) {
        return byMentions(
                members,
                member -> member.claim().event().actors().stream()
                        .map(identities::of)
                        .distinct()
                        .toList(),
                Actor::id);
    }

    private static List<Place> places(List<Profile> members) {
        return byMentions(members, member -> member.claim().event().places(), Place::id);
    }

    private static <T> List<T> byMentions(
            List<Profile> members, Function<Profile, List<T>> named, Function<T, String> id) {
        Map<String, List<T>> byId = new TreeMap<>();
        members.forEach(member -> named.apply(member)
                .forEach(one -> byId.computeIfAbsent(id.apply(one), any -> new ArrayList<>())
                        .add(one)));
        return byId.values().stream()
                .sorted(Comparator.comparingInt((List<T> ones) -> -ones.size()))
                .map(ones -> ones.get(0))
                .toList();
    }

    /** The kind that most claims give; a deed counts before words about it. */
    private static EventKind kind(List<Profile> members) {
        Map<EventKind, Long> counts =
                members.stream().collect(Collectors.groupingBy(Profile::kind, TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .min(Comparator.comparing((Map.Entry<EventKind, Long> entry) -> entry.getKey() == EventKind.STATEMENT)
                        .thenComparing(
                                Map.Entry.<EventKind, Long>comparingByValue().reversed())
                        .thenComparing(Map.Entry.comparingByKey()))
                .orElseThrow()
                .getKey();
    }
}
