// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.reconcile;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimline.extraction.Claim;

/**
 * A claim that contradicts others.
 *
 * @param denial the claim
 * @param opponents what it contradicts, the clearest case first; at least one
 */
record Contradiction(Node denial, List<Node> opponents) {

    /** Joins the denial to what it denies: both are about one event, whose denial seldom has its date and words. */
    Link link() {
        String one = denial.id();
        String other = opponents.get(0).id();
        boolean inOrder = one.compareTo(other) < 0;
        return new Link(Link.NO_BLOCK, 1, inOrder ? one : other, inOrder ? other : one, false);
    }

    Dispute dispute() {
        String speakers = opponents.stream()
                .map(opponent -> opponent.claim().speaker().name())
                .distinct()
                .collect(Collectors.joining(" and "));
        List<String> ids = Stream.concat(Stream.of(denial), opponents.stream())
                .map(Node::claim)
                .map(Claim::id)
                .toList();
        String note = denial.claim().speaker().name() + verb() + speakers + " said.";
        return new Dispute(Dispute.Kind.STANCE, ids, note);
    }

    private String verb() {
        return switch (denial.claim().stance()) {
            case DENIES -> " denied what ";
            case DOUBTS -> " doubted what ";
            default -> " contradicted what ";
        };
    }
}
