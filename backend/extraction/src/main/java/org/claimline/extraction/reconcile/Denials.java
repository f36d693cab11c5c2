// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.reconcile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.claimline.extraction.Actor;
import org.claimline.extraction.Stance;

/**
 * Where a denial looks for what it denies: among the claims of its own article, and among those of about its time that share
 * a rare word with it or whose speaker it names. Places are hashes, as blocks are.
 */
final class Denials {
    private static final long[] NOWHERE = {};
    private static final int RARE_WORDS = 3;
    private static final int NEAREST = 64;
    private static final int DAYS = 31;

    private static final Comparator<Node> BY_TIME =
            Comparator.comparingLong(Denials::seconds).thenComparing(Node::id);

    private final Map<Long, List<Node>> claims = new HashMap<>();

    /**
     * The places of some claims.
     *
     * @param wanted the places at which anybody will look
     */
    Denials(Iterable<Node> claims, Keys wanted) {
        for (Node claim : claims) {
            for (long place : claim.asserts()) {
                if (wanted.contains(place)) {
                    this.claims.computeIfAbsent(place, any -> new ArrayList<>()).add(claim);
                }
            }
        }
        this.claims.values().forEach(shelf -> shelf.sort(BY_TIME));
    }

    /** Where denials find an assertion; nowhere when it is none. */
    static long[] asserted(Profile claim) {
        if (!isAssertion(claim)) {
            return NOWHERE;
        }
        long month = month(claim);
        return hashes(Stream.concat(
                Stream.of(claim.claim().article(), month + "@" + claim.voice()),
                claim.terms().stream().map(term -> month + "|" + term)));
    }

    /** Where a denial looks; nowhere when it is none. */
    static long[] asked(Profile denial, TermWeights weights) {
        if (!isDenial(denial)) {
            return NOWHERE;
        }
        List<String> rare = weights.rarest(denial.terms(), RARE_WORDS);
        Stream<String> about = LongStream.rangeClosed(month(denial) - 1, month(denial) + 1)
                .boxed()
                .flatMap(month -> Stream.concat(
                        rare.stream().map(term -> month + "|" + term),
                        denial.terms().stream().map(name -> month + "@" + name)));
        return hashes(Stream.concat(Stream.of(denial.claim().article()), about));
    }

    /** What a denial finds, in each place only those next to it in time; some may come twice. */
    Stream<Node> answeredBy(Node denial) {
        return Arrays.stream(denial.denies())
                .boxed()
                .flatMap(place -> nearest(denial, claims.getOrDefault(place, List.of())).stream());
    }

    private static List<Node> nearest(Node denial, List<Node> shelf) {
        if (shelf.size() <= NEAREST) {
            return shelf;
        }
        int at = Collections.binarySearch(shelf, denial, BY_TIME);
        int to = at < 0 ? -at - 1 : at;
        int from = to;
        while (to - from < NEAREST) {
            boolean back = to == shelf.size()
                    || from > 0 && distance(denial, shelf.get(from - 1)) < distance(denial, shelf.get(to));
            from -= back ? 1 : 0;
            to += back ? 0 : 1;
        }
        return shelf.subList(from, to);
    }

    static boolean isSpoken(Profile claim) {
        return claim.claim().speaker().kind() != Actor.Kind.OUTLET;
    }

    private static boolean isDenial(Profile claim) {
        Polarity polarity = claim.polarity();
        return polarity.refutes()
                || (isAssertion(claim) && isSpoken(claim) && !polarity.negated().isEmpty());
    }

    private static boolean isAssertion(Profile claim) {
        return claim.claim().stance() == Stance.ASSERTS && !claim.polarity().refutes();
    }

    private static long[] hashes(Stream<String> places) {
        return places.mapToLong(Blocking::hash).toArray();
    }

    private static long month(Profile claim) {
        return Math.floorDiv(claim.claim().date().when().start().getEpochSecond(), DAYS * 86_400L);
    }

    private static long distance(Node a, Node b) {
        return Math.abs(seconds(a) - seconds(b));
    }

    private static long seconds(Node node) {
        return node.claim().date().when().start().getEpochSecond();
    }
}
