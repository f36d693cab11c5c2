// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.reconcile;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.claimline.extraction.reconcile.Words.Word;

/**
 * Finds what one speaker denies and another asserts. A denial seldom repeats the words that it denies, so what it finds in
 * its {@linkplain Denials places} is compared in other ways than claims on one event are.
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

    /** From the cue to what it says, when one clause holds both. */
    private static final Pattern CONTENT = Pattern.compile("[^,;]*? that\\b");

    private static final int OPPONENTS = 4;

    private Contradictions() {}

    private record Opponent(double score, Node node) {}

    /**
     * The contradictions after a change, by the ids of the denials. A denial is read again only when it is new itself or
     * something has changed in a place at which it looks.
     *
     * @param known what this method gave before the change
     */
    static SortedMap<String, Contradiction> update(Map<String, Contradiction> known, Change change) {
        Keys touched = keys(change.touched(), Node::asserts);
        Set<String> fresh = change.freshIds();
        Collection<Node> current = change.current().values();
        List<Node> asking = current.stream()
                .filter(node -> fresh.contains(node.id()) || looksAt(node, touched))
                .toList();
        Denials denials = new Denials(current, keys(asking, Node::denies));
        SortedMap<String, Contradiction> updated = new TreeMap<>(known);
        change.gone().forEach(node -> updated.remove(node.id()));
        asking.forEach(denial -> updated.remove(denial.id()));
        asking.forEach(denial -> contradiction(denial, denials).ifPresent(found -> updated.put(denial.id(), found)));
        return updated;
    }

    private static Keys keys(Collection<Node> nodes, Function<Node, long[]> of) {
        return Keys.of(nodes.stream().flatMapToLong(node -> Arrays.stream(of.apply(node))));
    }

    private static boolean looksAt(Node denial, Keys touched) {
        return Arrays.stream(denial.denies()).anyMatch(touched::contains);
    }

    private static Optional<Contradiction> contradiction(Node denial, Denials denials) {
        Set<String> addressed = addressed(denial);
        Map<String, Node> candidates = denials.answeredBy(denial)
                .filter(claim -> Opposition.isBetween(denial, claim))
                .collect(Collectors.toMap(Node::id, claim -> claim, (one, again) -> one));
        List<Opponent> opponents = candidates.values().stream()
                .map(claim -> new Opponent(score(denial, addressed, claim), claim))
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
        boolean named = Denials.isSpoken(b) && addressed.contains(b.voice());
        boolean sameThing = !Collections.disjoint(a.polarity().affirmed(), b.head());
        return denial.shared(claim)
                + (named ? NAMES_SPEAKER : 0)
                + (a.polarity().negates(b.polarity()) ? NEGATES : 0)
                + (sameThing ? SAME_THING : 0)
                + (a.isFromArticleOf(b) ? SAME_ARTICLE : 0)
                + (a.isBesideOf(b) && !a.isTimed() ? BESIDE : 0)
                + (a.polarity().pointsBack() && a.follows(b) ? POINTED_AT : 0);
    }
}
