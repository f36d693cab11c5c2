// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.reconcile;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Compares the claims of the blocks that a change has touched. In a block that is too large for comparing all with all, its
 * claims are sorted by their words, and each is compared with its neighbours.
 */
final class Matching {
    private static final int WINDOW = 24;

    private static final Comparator<Member> BY_CONTENT =
            Comparator.comparing((Member member) -> member.node().profile(), Matching::byContent);

    private final long[] blocks;
    private final Set<String> fresh;
    private final Set<Link> found = new LinkedHashSet<>();
    private final Set<Link> dropped = new LinkedHashSet<>();
    private long comparisons;

    /** A claim in a block: one that stays there, one that is new there, or one that has left it. */
    private record Member(Node node, boolean visiting, State state) {}

    private enum State {
        CLEAN,
        FRESH,
        GONE
    }

    /**
     * Matching in some blocks.
     *
     * @param blocks keys, ascending and distinct, without the visitors' bit
     * @param fresh ids of the claims that are new or have other weights
     */
    Matching(long[] blocks, Set<String> fresh) {
        this.blocks = blocks;
        this.fresh = fresh;
    }

    /**
     * Finds how the links in the blocks change.
     *
     * @param current the claims that are there
     * @param gone the claims that are there no more, or had other weights
     * @param known the links before the change
     */
    void match(Collection<Node> current, Collection<Node> gone, Stream<Link> known) {
        Map<Long, List<Link>> touched = known.filter(link -> Arrays.binarySearch(blocks, link.block()) >= 0)
                .collect(Collectors.groupingBy(Link::block));
        int[] ends = new int[blocks.length + 1];
        current.forEach(node -> eachBlock(node, (block, visiting) -> ends[block + 1]++));
        gone.forEach(node -> eachBlock(node, (block, visiting) -> ends[block + 1]++));
        Arrays.parallelPrefix(ends, Integer::sum);
        Member[] members = new Member[ends[blocks.length]];
        int[] next = ends.clone();
        current.forEach(node -> eachBlock(
                node,
                (block, visiting) -> members[next[block]++] =
                        new Member(node, visiting, fresh.contains(node.id()) ? State.FRESH : State.CLEAN)));
        gone.forEach(node ->
                eachBlock(node, (block, visiting) -> members[next[block]++] = new Member(node, visiting, State.GONE)));
        for (int block = 0; block < blocks.length; block++) {
            List<Member> all = Arrays.asList(members).subList(ends[block], ends[block + 1]);
            match(blocks[block], all, touched.getOrDefault(blocks[block], List.of()));
        }
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

    private void match(long block, List<Member> all, List<Link> known) {
        all.sort(BY_CONTENT);
        Map<String, Integer> before = places(all, State.FRESH);
        Map<String, Integer> after = places(all, State.GONE);
        List<Member> members =
                all.stream().filter(member -> member.state() != State.GONE).toList();
        for (int i = 0; i < members.size(); i++) {
            for (int j = i + 1; j < Math.min(members.size(), i + 1 + WINDOW); j++) {
                Member a = members.get(i);
                Member b = members.get(j);
                boolean strangers = a.visiting() && b.visiting();
                if (!strangers && !areNeighbours(before, a.node().id(), b.node().id())) {
                    compare(block, a.node(), b.node());
                }
            }
        }
        for (Link link : known) {
            boolean kept = areNeighbours(before, link.a(), link.b()) && areNeighbours(after, link.a(), link.b());
            if (!kept && !found.remove(link)) {
                dropped.add(link);
            }
        }
    }

    /** The places of a block's claims without those of one state; a claim of changed weights counts as new. */
    private static Map<String, Integer> places(List<Member> members, State without) {
        Map<String, Integer> places = new HashMap<>();
        int place = 0;
        for (Member member : members) {
            if (member.state() != without) {
                if (member.state() == State.CLEAN) {
                    places.put(member.node().id(), place);
                }
                place++;
            }
        }
        return places;
    }

    /** Whether two claims that stay in their block are compared there. */
    private static boolean areNeighbours(Map<String, Integer> places, String a, String b) {
        Integer one = places.get(a);
        Integer other = places.get(b);
        return one != null && other != null && Math.abs(one - other) <= WINDOW;
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

    private static int byContent(Profile a, Profile b) {
        int common = Math.min(a.terms().size(), b.terms().size());
        for (int i = 0; i < common; i++) {
            int order = a.terms().get(i).compareTo(b.terms().get(i));
            if (order != 0) {
                return order;
            }
        }
        int longer = Integer.compare(a.terms().size(), b.terms().size());
        return longer != 0 ? longer : a.id().compareTo(b.id());
    }

    private interface Visit {
        void at(int block, boolean visiting);
    }

    private void eachBlock(Node node, Visit visit) {
        for (long key : node.blocks()) {
            int block = Arrays.binarySearch(blocks, key & ~Blocking.VISITING);
            if (block >= 0) {
                visit.at(block, (key & Blocking.VISITING) != 0);
            }
        }
    }
}
