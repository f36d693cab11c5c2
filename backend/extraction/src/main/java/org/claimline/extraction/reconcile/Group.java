// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.reconcile;

import java.util.List;

/**
 * The claims of one event.
 *
 * @param draft what they say of it
 * @param links those of its claims, also to claims of other events, the best first
 */
record Group(Draft draft, List<Link> links) {
    /** Ids of its claims. */
    List<String> claims() {
        return draft.members().stream().map(Profile::id).toList();
    }
}
