// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.reconcile;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.claimline.extraction.Actor;
import org.claimline.extraction.Claim;
import org.claimline.extraction.Stance;

/**
 * Finds what one speaker denies and another asserts. A denial seldom repeats the words that it denies, so it is compared
 * with the claims of its own article and, in other articles, with those of about its time that share a rare word with it or
 * whose speaker it names ("Pompeo's claim").
 */
final class StanceDisputes {
    private static final double CONTRADICTION = 0.4;
    private static final double NAMES_SPEAKER = 0.35;
    private static final double SAME_ARTICLE = 0.1;
    private static final int OPPONENTS = 4;
    private static final int RARE_WORDS = 3;
    private static final int NEAREST = 64;
    private static final int DAYS = 31;

    private final Collection<Node> claims;
    private final TermWeights weights;
    private final Map<String, List<Node>> index = new HashMap<>();

    private record Opponent(double score, Node node) {}

    StanceDisputes(Collection<Node> claims, TermWeights weights) {
        this.claims = claims;
        this.weights = weights;
    }

    /** One dispute for each denial that answers a claim, in order of the denials' ids. */
    List<Dispute> find() {
        List<Node> denials = claims.stream()
                .filter(StanceDisputes::isDenial)
                .sorted(Comparator.comparing(Node::id))
                .toList();
        Set<String> wanted = denials.stream().flatMap(this::lookups).collect(Collectors.toCollection(HashSet::new));
        claims.stream().filter(claim -> !isDenial(claim)).forEach(claim -> index(claim, wanted));
        List<Dispute> disputes = new ArrayList<>();
        for (Node denial : denials) {
            List<Node> opponents = opponents(denial);
            if (!opponents.isEmpty()) {
                disputes.add(dispute(denial, opponents));
            }
        }
        return disputes;
    }

    private static boolean isDenial(Node node) {
        Stance stance = node.claim().stance();
        return stance == Stance.DENIES || stance == Stance.DOUBTS;
    }

    /** Under what a claim that answers this denial may stand in the index. */
    private Stream<String> lookups(Node denial) {
        List<String> rare = weights.rarest(denial.profile().terms(), RARE_WORDS);
        Stream<String> about = LongStream.rangeClosed(month(denial) - 1, month(denial) + 1)
                .boxed()
                .flatMap(month -> Stream.concat(
                        rare.stream().map(term -> month + "|" + term),
                        denial.profile().terms().stream().map(name -> month + "@" + name)));
        return Stream.concat(Stream.of(denial.claim().article()), about);
    }

    private void index(Node claim, Set<String> wanted) {
        long month = month(claim);
        Stream<String> entries = Stream.concat(
                Stream.of(claim.claim().article(), month + "@" + claim.profile().voice()),
                claim.profile().terms().stream().map(term -> month + "|" + term));
        entries.filter(wanted::contains)
                .forEach(entry ->
                        index.computeIfAbsent(entry, any -> new ArrayList<>()).add(claim));
    }

    private List<Node> opponents(Node denial) {
        Set<Node> candidates = new LinkedHashSet<>();
        lookups(denial).forEach(entry -> candidates.addAll(nearest(denial, index.getOrDefault(entry, List.of()))));
        return candidates.stream()
                .filter(candidate ->
                        !candidate.profile().voice().equals(denial.profile().voice()))
                .map(candidate -> new Opponent(score(denial, candidate), candidate))
                .filter(opponent -> opponent.score() >= CONTRADICTION)
                .sorted(Comparator.comparingDouble(Opponent::score)
                        .reversed()
                        .thenComparing(opponent -> opponent.node().id()))
                .limit(OPPONENTS)
                .map(Opponent::node)
                .toList();
    }

    private static List<Node> nearest(Node denial, List<Node> claims) {
        return claims.stream()
                .sorted(Comparator.comparingLong((Node claim) -> distance(denial, claim))
                        .thenComparing(Node::id))
                .limit(NEAREST)
                .toList();
    }

    private double score(Node denial, Node claim) {
        boolean named = claim.claim().speaker().kind() != Actor.Kind.OUTLET
                && denial.profile().terms().contains(claim.profile().voice());
        boolean sameArticle = denial.claim().article().equals(claim.claim().article());
        return denial.cosine(claim) + (named ? NAMES_SPEAKER : 0) + (sameArticle ? SAME_ARTICLE : 0);
    }

    private static long month(Node node) {
        return Math.floorDiv(node.claim().date().when().start().getEpochSecond(), DAYS * 86_400L);
    }

    private static long distance(Node a, Node b) {
        return Duration.between(
                        a.claim().date().when().start(), b.claim().date().when().start())
                .abs()
                .toSeconds();
    }

    private static Dispute dispute(Node denial, List<Node> opponents) {
        String speakers = opponents.stream()
                .map(opponent -> opponent.claim().speaker().name())
                .distinct()
                .collect(Collectors.joining(" and "));
        String verb = denial.claim().stance() == Stance.DENIES ? " denies what " : " doubts what ";
        String note = denial.claim().speaker().name() + verb + speakers + " says.";
        List<String> ids = Stream.concat(Stream.of(denial), opponents.stream())
                .map(Node::claim)
                .map(Claim::id)
                .toList();
        return new Dispute(Dispute.Kind.STANCE, ids, note);
    }
}
