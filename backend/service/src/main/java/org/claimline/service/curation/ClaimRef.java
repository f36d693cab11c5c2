// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.curation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.claimline.extraction.Claim;

/**
 * A claim as an edit remembers it: by its id and, as a newer extractor may give what the same sentence says another id, by
 * the passage of its article.
 *
 * @param claim its id at the time
 * @param start first code point of the quote
 * @param end code point behind the last
 */
record ClaimRef(String claim, String article, int start, int end) {
    static ClaimRef of(Claim claim) {
        return new ClaimRef(
                claim.id(),
                claim.article(),
                claim.quote().start(),
                claim.quote().end());
    }

    /** The ids of the claims that are meant among those there are now. */
    Collection<String> among(Map<String, Claim> claims) {
        if (claims.containsKey(claim)) {
            return List.of(claim);
        }
        return claims.values().stream().filter(this::overlaps).map(Claim::id).toList();
    }

    private boolean overlaps(Claim other) {
        return article.equals(other.article())
                && start < other.quote().end()
                && other.quote().start() < end;
    }
}
