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
 * @param clearness of the clearest case, from 0 to 1
 */
record Contradiction(Node denial, List<Node> opponents, double clearness) {

    /**
     * Joins the denial to what it denies, since both are about one event, although a denial seldom has its date and words:
     * to the clearest case and to what else its speaker said, for a denial answers one account. A live blog's entry stays an
     * event of its own.
     */
    Stream<Link> links() {
        String voice = opponents.get(0).profile().voice();
        return opponents.stream()
                .filter(opponent -> opponent.profile().voice().equals(voice))
                .filter(opponent ->
                        !denial.profile().isTimed() && !opponent.profile().isTimed())
                .map(this::link);
    }

    private Link link(Node opponent) {
        boolean inOrder = denial.id().compareTo(opponent.id()) < 0;
        Node a = inOrder ? denial : opponent;
        Node b = inOrder ? opponent : denial;
        long joining = Blocking.hash(denial.id()) | 1;
        return new Link(joining, clearness, a.id(), b.id(), false);
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
