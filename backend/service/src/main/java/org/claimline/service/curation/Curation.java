// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.curation;

import java.util.List;
import java.util.Map;
import org.claimline.extraction.Claim;
import org.claimline.extraction.reconcile.Event;

/**
 * Applies corrections to what the reconciler found. A pure function: the same events and edits always give the same result,
 * so an edit that is left out is undone without a trace, and edits outlive every new reading of the articles.
 */
final class Curation {
    private Curation() {}

    /**
     * The events as corrected.
     *
     * @param claims all claims by id
     * @param edits in the order in which they were made
     */
    static List<Event> apply(List<Event> events, Map<String, Claim> claims, List<Edit> edits) {
        Draft draft = new Draft(events, claims);
        edits.forEach(edit -> edit.action().apply(draft, edit.id()));
        return draft.events();
    }
}
