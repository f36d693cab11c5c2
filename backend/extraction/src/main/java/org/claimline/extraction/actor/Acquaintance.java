// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.actor;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimline.extraction.Actor;
import org.claimline.extraction.Claim;
import org.claimline.extraction.time.Precision;

/**
 * With what people and when actors are named. A surname that stands alone in an article from another decade, among other people,
 * is somebody else's.
 */
final class Acquaintance {
    private static final Duration NEAR = Duration.ofDays(60);

    private final Map<String, Set<String>> articles = new HashMap<>();
    private final Map<String, Set<String>> named = new HashMap<>();
    private final Map<String, List<Instant>> days;
    private final Map<String, Set<String>> company = new HashMap<>();

    Acquaintance(Collection<Claim> claims) {
        claims.forEach(claim -> actors(claim).forEach(actor -> {
            articles.computeIfAbsent(actor.id(), id -> new HashSet<>()).add(claim.article());
            if (actor.kind() == Actor.Kind.PERSON) {
                named.computeIfAbsent(claim.article(), id -> new HashSet<>()).add(actor.id());
            }
        }));
        days = claims.stream()
                .filter(claim -> claim.date().when().precision().compareTo(Precision.DAY) <= 0)
                .collect(Collectors.groupingBy(
                        Claim::article,
                        Collectors.mapping(claim -> claim.date().when().start(), Collectors.toList())));
    }

    static Stream<Actor> actors(Claim claim) {
        return Stream.concat(Stream.of(claim.speaker()), claim.event().actors().stream())
                .filter(actor -> actor.kind() != Actor.Kind.OUTLET);
    }

    /** Whether two names are given among the same others or about the same time, as far as anything is known of either. */
    boolean mayBeOne(String one, String other) {
        Set<String> some = company.computeIfAbsent(one, this::among);
        Set<String> others = company.computeIfAbsent(other, this::among);
        return some.isEmpty() || others.isEmpty() || !Collections.disjoint(some, others) || areNear(one, other);
    }

    /** What people the articles name that name an actor. */
    private Set<String> among(String actor) {
        return articles.get(actor).stream()
                .flatMap(article -> named.getOrDefault(article, Set.of()).stream())
                .filter(id -> !id.equals(actor))
                .collect(Collectors.toSet());
    }

    private boolean areNear(String one, String other) {
        List<Instant> some = days(one);
        List<Instant> more = days(other);
        return some.isEmpty()
                || more.isEmpty()
                || Collections.min(some).minus(NEAR).isBefore(Collections.max(more))
                        && Collections.min(more).minus(NEAR).isBefore(Collections.max(some));
    }

    private List<Instant> days(String actor) {
        return articles.get(actor).stream()
                .flatMap(article -> days.getOrDefault(article, List.of()).stream())
                .toList();
    }
}
