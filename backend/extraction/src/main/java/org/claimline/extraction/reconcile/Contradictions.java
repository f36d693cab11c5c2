// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.reconcile;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.claimline.extraction.Actor;
import org.claimline.extraction.Stance;
import org.claimline.extraction.reconcile.Words.Word;

/**
 * Finds what one speaker denies and another asserts. A denial seldom repeats the words that it denies, so it is compared
 * with the claims of its own article and, in other articles, with those of about its time that share a rare word with it or
 * whose speaker it names ("Pompeo's claim").
 */
final class Contradictions {
    private static final double CONTRADICTION = 0.4;
    private static final double NAMES_SPEAKER = 0.35;
    private static final double NEGATES = 0.3;
    private static final double SAME_THING = 0.15;
    private static final double SAME_ARTICLE = 0.1;

    /** What is denied often stands in the sentence right before or behind the denial. */
    private static final double BESIDE = 0.2;

    /** "She denied this" speaks of the sentence right before. */
    private static final double POINTED_AT = 0.2;

    /** An opponent counts when the case is at least this share as clear as the clearest. */
    private static final double AS_CLEAR = 0.7;

    /** How long after a claim, in days, it is still denied as news. */
    private static final int ANSWER = 4;

    /** From the cue to what it says, when one clause holds both. */
    private static final Pattern CONTENT = Pattern.compile("[^,;]*? that\\b");

    private static final int OPPONENTS = 4;
    private static final int RARE_WORDS = 3;
    private static final int NEAREST = 64;
    private static final int DAYS = 31;

    private final Collection<Node> claims;
    private final TermWeights weights;
    private final Map<String, List<Node>> index = new HashMap<>();

    private record Opponent(double score, Node node) {}

    Contradictions(Collection<Node> claims, TermWeights weights) {
        this.claims = claims;
        this.weights = weights;
    }

    /** One for each denial that answers a claim, in order of the denials' ids. */
    List<Contradiction> find() {
        List<Node> denials = claims.stream()
                .filter(Contradictions::isDenial)
                .sorted(Comparator.comparing(Node::id))
                .toList();
        Set<String> wanted = denials.stream().flatMap(this::lookups).collect(Collectors.toCollection(HashSet::new));
        claims.stream().filter(Contradictions::isAssertion).forEach(claim -> index(claim, wanted));
        return denials.stream()
                .map(this::contradiction)
                .flatMap(Optional::stream)
                .toList();
    }

    private static boolean isDenial(Node node) {
        Polarity polarity = node.profile().polarity();
        return polarity.refutes()
                || (isAssertion(node) && isSpoken(node) && !polarity.negated().isEmpty());
    }

    private static boolean isAssertion(Node node) {
        return node.claim().stance() == Stance.ASSERTS
                && !node.profile().polarity().refutes();
    }

    private static boolean isSpoken(Node node) {
        return node.claim().speaker().kind() != Actor.Kind.OUTLET;
    }

    /** Under what a claim that this denial answers may stand in the index. */
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

    private Optional<Contradiction> contradiction(Node denial) {
        Set<String> addressed = addressed(denial);
        Set<Node> candidates = new LinkedHashSet<>();
        lookups(denial).forEach(entry -> candidates.addAll(nearest(denial, index.getOrDefault(entry, List.of()))));
        List<Opponent> opponents = candidates.stream()
                .filter(candidate -> mayOppose(denial, candidate))
                .map(candidate -> new Opponent(score(denial, addressed, candidate), candidate))
                .filter(opponent -> opponent.score() >= CONTRADICTION)
                .sorted(Comparator.comparingDouble(Opponent::score)
                        .reversed()
                        .thenComparing(opponent -> opponent.node().id()))
                .toList();
        if (opponents.isEmpty()) {
            return Optional.empty();
        }
        double clearest = opponents.get(0).score();
        List<Node> clear = opponents.stream()
                .filter(opponent -> opponent.score() >= AS_CLEAR * clearest)
                .limit(OPPONENTS)
                .map(Opponent::node)
                .toList();
        return Optional.of(new Contradiction(denial, clear, Math.min(1, clearest)));
    }

    private static List<Node> nearest(Node denial, List<Node> claims) {
        return claims.stream()
                .sorted(Comparator.comparingLong((Node claim) -> distance(denial, claim))
                        .thenComparing(Node::id))
                .limit(NEAREST)
                .toList();
    }

    /** Another speaker, not the one who reports the denial, at about the time, and not in another entry of a live blog. */
    private static boolean mayOppose(Node denial, Node claim) {
        Profile a = denial.profile();
        Profile b = claim.profile();
        boolean answers = a.polarity().refutes() || a.polarity().negates(b.polarity());
        boolean reports = !isSpoken(claim) && a.isFromSentenceOf(b);
        boolean otherEntry = a.isFromArticleOf(b)
                && (a.isTimed() || b.isTimed())
                && !a.stretch().equals(b.stretch());
        return answers && !reports && !otherEntry && !a.voice().equals(b.voice()) && isNear(a, b);
    }

    private static boolean isNear(Profile a, Profile b) {
        return a.isBesideOf(b)
                || DateMatch.agreement(a.stretch(), b.stretch()) > 0
                || a.stretch().get().gap(b.stretch().get())
                        < Duration.ofDays(ANSWER).toSeconds();
    }

    /** Whom a denial may answer: "denied Ek's story that Rossi had left" answers Ek, Rossi is only what the story is about. */
    private static Set<String> addressed(Node denial) {
        String quote = denial.claim().quote().exact();
        int cue = Math.max(0, quote.indexOf(denial.claim().cue()));
        Matcher content = CONTENT.matcher(quote).region(cue, quote.length());
        String before = content.lookingAt() ? quote.substring(0, content.end()) : quote;
        return Words.of(before).stream().map(Word::stem).collect(Collectors.toSet());
    }

    private static double score(Node denial, Set<String> addressed, Node claim) {
        Profile a = denial.profile();
        Profile b = claim.profile();
        boolean named = isSpoken(claim) && addressed.contains(b.voice());
        boolean sameThing = !Collections.disjoint(a.polarity().affirmed(), b.head());
        return denial.shared(claim)
                + (named ? NAMES_SPEAKER : 0)
                + (a.polarity().negates(b.polarity()) ? NEGATES : 0)
                + (sameThing ? SAME_THING : 0)
                + (a.isFromArticleOf(b) ? SAME_ARTICLE : 0)
                + (a.isBesideOf(b) && !a.isTimed() ? BESIDE : 0)
                + (a.polarity().pointsBack() && a.follows(b) ? POINTED_AT : 0);
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
}
