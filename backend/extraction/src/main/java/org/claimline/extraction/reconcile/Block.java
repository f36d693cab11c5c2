// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.reconcile;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * The claims of one block in order of their words, as they stood before a change and as they stand after it. Each is compared
 * with its neighbours only, so a crowded block does not need to compare all with all.
 */
final class Block {
    private static final int WINDOW = 24;

    private final List<Member> members;
    /** How many stand in front of each member before the change. */
    private final int[] before;
    /** How many stand in front of each member after the change. */
    private final int[] after;

    /** How the change concerns a claim: not at all, it is new or has new weights, it is gone or had other weights. */
    enum State {
        CLEAN,
        FRESH,
        GONE
    }

    /** A claim in a block, in which it may be a {@linkplain Blocking#VISITING visitor}. */
    record Member(Node node, State state, boolean visiting) {}

    Block(List<Member> members) {
        this.members = members;
        this.before = new int[members.size() + 1];
        this.after = new int[members.size() + 1];
        for (int i = 0; i < members.size(); i++) {
            State state = members.get(i).state();
            before[i + 1] = before[i] + (state == State.FRESH ? 0 : 1);
            after[i + 1] = after[i] + (state == State.GONE ? 0 : 1);
        }
    }

    /** Hands over the neighbours that were none before or were others. */
    void eachNewPair(BiConsumer<Node, Node> pair) {
        for (int i = 0; i < members.size(); i++) {
            if (hasChangeBehind(i)) {
                for (int j = i + 1; j < members.size() && after[j] - after[i] <= WINDOW; j++) {
                    if (mayMeet(i, j) && !haveMet(i, j)) {
                        pair.accept(members.get(i).node(), members.get(j).node());
                    }
                }
            }
        }
    }

    /** Those links of neighbours who are none any more or others now. */
    List<Link> parted(Collection<Link> links) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < members.size() && !links.isEmpty(); i++) {
            if (members.get(i).state() == State.CLEAN) {
                places.put(members.get(i).node().id(), after[i]);
            }
        }
        return links.stream()
                .filter(link -> !areNear(places.get(link.a()), places.get(link.b())))
                .toList();
    }

    private static boolean areNear(Integer one, Integer other) {
        return one != null && other != null && Math.abs(one - other) <= WINDOW;
    }

    /** Whether it or one of those behind it whom it meets has changed; where nothing has, all have met. */
    private boolean hasChangeBehind(int i) {
        int end = Math.min(members.size(), i + WINDOW + 1);
        return before[end] - before[i] < end - i || after[end] - after[i] < end - i;
    }

    private boolean mayMeet(int i, int j) {
        Member a = members.get(i);
        Member b = members.get(j);
        return a.state() != State.GONE && b.state() != State.GONE && !(a.visiting() && b.visiting());
    }

    private boolean haveMet(int i, int j) {
        return members.get(i).state() == State.CLEAN
                && members.get(j).state() == State.CLEAN
                && before[j] - before[i] <= WINDOW;
    }
}
