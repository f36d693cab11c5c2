// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.reconcile;

import java.util.Collection;
import java.util.List;
import org.claimline.extraction.Claim;

/**
 * Joins what different articles say about one event, and finds where they contradict each other.
 *
 * <p>A pure function of the set of claims: their order and batching do not matter, and the same claims always give the same
 * events with the same ids. Immutable and safe for use by several threads.
 */
public final class Reconciler {
    private final Assembly assembly;

    /** A reconciler that sorts events into the given storylines. */
    public Reconciler(List<Storyline> storylines) {
        this.assembly = new Assembly(new Storylines(storylines));
    }

    /** The events that the claims are about, by date, then id. Of claims with one id the last counts. */
    public List<Event> reconcile(Collection<Claim> claims) {
        return start(claims).events();
    }

    /** Like {@link #reconcile}, for a set of claims that will change. */
    public Reconciliation start(Collection<Claim> claims) {
        return update(Reconciliation.empty(), claims, List.of());
    }

    /**
     * The reconciliation of a changed set of claims, equal to one from scratch. Compares only claims that share a block with
     * a changed one, and puts only those together anew that a link which came or went can reach.
     *
     * @param previous what this method or {@link #start} gave; it stays as it is
     * @param added claims that came; one with a known id replaces the known one
     * @param removed ids of claims that went; unknown ones are passed over, and one that also comes stays
     */
    public Reconciliation update(Reconciliation previous, Collection<Claim> added, Collection<String> removed) {
        return previous.updated(added, removed, assembly);
    }
}
