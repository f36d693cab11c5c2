// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.reconcile;

import java.util.List;

/**
 * The claims of one event.
 *
 * @param draft what they say of it
 * @param inner the links between its claims, the best first
 * @param outer the links of its claims to those of other events, the best first
 */
record Group(Draft draft, List<Link> inner, List<Link> outer) {
    /** Ids of its claims. */
    List<String> claims() {
        return draft.members().stream().map(Profile::id).toList();
    }
}
