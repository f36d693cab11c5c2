// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.reconcile;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimline.extraction.reconcile.Block.Member;
import org.claimline.extraction.reconcile.Block.State;

/** Compares the claims of the blocks that a change has touched; what was found in the others still holds. */
final class Matching {
    private final Keys blocks;
    private final Set<Link> found = new LinkedHashSet<>();
    private final Set<Link> dropped = new LinkedHashSet<>();
    private long comparisons;

    /** @param known the links before the change */
    Matching(Change change, Stream<Link> known) {
        this.blocks = Keys.of(change.touched().stream()
                .flatMapToLong(node -> Arrays.stream(node.blocks()))
                .map(Matching::block));
        match(entries(change), known);
    }

    /** Links that were not there before, or have another score. */
    Set<Link> found() {
        return found;
    }

    /** Links that are there no more. */
    Set<Link> dropped() {
        return dropped;
    }

    long comparisons() {
        return comparisons;
    }

    private static long block(long key) {
        return key & ~Blocking.VISITING;
    }

    private interface Visit {
        void at(int block, Member member);
    }

    /** A claim as a member of its blocks. */
    private record Entry(Member own, Member visiting) {
        Entry(Node node, State state) {
            this(new Member(node, state, false), new Member(node, state, true));
        }

        void eachBlock(Keys blocks, Visit visit) {
            for (long key : own.node().blocks()) {
                int block = blocks.number(block(key));
                if (block >= 0) {
                    visit.at(block, block(key) == key ? own : visiting);
                }
            }
        }
    }

    private static List<Entry> entries(Change change) {
        Set<String> touched = change.touched().stream().map(Node::id).collect(Collectors.toSet());
        return change.all().stream()
                .map(node -> new Entry(node, touched.contains(node.id()) ? change(node, change) : State.CLEAN))
                .toList();
    }

    private static State change(Node node, Change change) {
        return change.current().get(node.id()) == node ? State.FRESH : State.GONE;
    }

    private void match(List<Entry> entries, Stream<Link> known) {
        Map<Long, Set<Link>> links = known.filter(link -> blocks.contains(link.block()))
                .collect(Collectors.groupingBy(Link::block, Collectors.toSet()));
        int[] ends = new int[blocks.size() + 1];
        entries.forEach(entry -> entry.eachBlock(blocks, (block, member) -> ends[block + 1]++));
        Arrays.parallelPrefix(ends, Integer::sum);
        Member[] members = new Member[ends[blocks.size()]];
        int[] next = ends.clone();
        entries.forEach(entry -> entry.eachBlock(blocks, (block, member) -> members[next[block]++] = member));
        for (int block = 0; block < blocks.size(); block++) {
            long key = blocks.key(block);
            match(
                    key,
                    new Block(Arrays.asList(members).subList(ends[block], ends[block + 1])),
                    links.getOrDefault(key, Set.of()));
        }
    }

    private void match(long key, Block block, Set<Link> known) {
        block.eachNewPair((one, other) -> compare(key, one, other));
        block.parted(known).stream().filter(link -> !found.remove(link)).forEach(dropped::add);
    }

    private void compare(long block, Node one, Node other) {
        boolean inOrder = one.id().compareTo(other.id()) < 0;
        Node a = inOrder ? one : other;
        Node b = inOrder ? other : one;
        comparisons++;
        double score = Similarity.of(a, b);
        if (score >= Similarity.SAME) {
            boolean dispute =
                    DateMatch.agreement(a.profile().stretch(), b.profile().stretch()) == 0;
            found.add(new Link(block, score, a.id(), b.id(), dispute));
        }
    }
}
