// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.reconcile;

import java.util.List;

/**
 * Claims on one event that cannot all hold.
 *
 * @param kind what they differ in
 * @param claims ids of the claims on either side, at least two
 * @param note a neutral sentence for a reader
 */
public record Dispute(Kind kind, List<String> claims, String note) {
    /** What claims can differ in. */
    public enum Kind {
        DATE,
        STANCE,
        WORDING
    }

    public Dispute {
        claims = List.copyOf(claims);
    }
}
