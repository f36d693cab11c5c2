// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.reconcile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Compares the claims of some blocks. */
final class Matching {
    /** How many neighbours a claim is compared with in a block that is too large for comparing all with all. */
    private static final int WINDOW = 24;

    private static final Comparator<Member> BY_CONTENT =
            Comparator.comparing((Member member) -> member.node().profile(), Matching::byContent);

    private final List<Link> links = new ArrayList<>();
    private long comparisons;

    /** A claim in a block. */
    private record Member(Node node, boolean visiting) {}

    /**
     * Compares the claims in the given blocks.
     *
     * @param blocks keys, ascending and distinct, without the visitors' bit
     */
    void compare(Collection<Node> nodes, long[] blocks) {
        int[] ends = new int[blocks.length + 1];
        nodes.forEach(node -> eachBlock(node, blocks, (block, visiting) -> ends[block + 1]++));
        Arrays.parallelPrefix(ends, Integer::sum);
        Member[] members = new Member[ends[blocks.length]];
        int[] next = ends.clone();
        nodes.forEach(node ->
                eachBlock(node, blocks, (block, visiting) -> members[next[block]++] = new Member(node, visiting)));
        for (int block = 0; block < blocks.length; block++) {
            compare(blocks[block], Arrays.asList(members).subList(ends[block], ends[block + 1]));
        }
    }

    List<Link> links() {
        return links;
    }

    long comparisons() {
        return comparisons;
    }

    private void compare(long block, List<Member> members) {
        if (members.size() > WINDOW) {
            members.sort(BY_CONTENT);
        }
        for (int i = 0; i < members.size(); i++) {
            for (int j = i + 1; j < Math.min(members.size(), i + 1 + WINDOW); j++) {
                if (!members.get(i).visiting() || !members.get(j).visiting()) {
                    compare(block, members.get(i).node(), members.get(j).node());
                }
            }
        }
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
            links.add(new Link(block, score, a.id(), b.id(), dispute));
        }
    }

    private static int byContent(Profile a, Profile b) {
        int words = Arrays.compare(a.terms().toArray(String[]::new), b.terms().toArray(String[]::new));
        return words != 0 ? words : a.id().compareTo(b.id());
    }

    private interface Visit {
        void at(int block, boolean visiting);
    }

    private static void eachBlock(Node node, long[] blocks, Visit visit) {
        for (long key : node.blocks()) {
            int block = Arrays.binarySearch(blocks, key & ~Blocking.VISITING);
            if (block >= 0) {
                visit.at(block, (key & Blocking.VISITING) != 0);
            }
        }
    }
}
