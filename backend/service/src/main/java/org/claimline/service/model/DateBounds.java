// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.model;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.claimline.extraction.time.When;

/**
 * A date as it is searched for.
 *
 * @param starts first instant
 * @param ends instant after the last
 * @param zone where it is meant
 * @param dated whether anything is known of it
 */
@Embeddable
public record DateBounds(Instant starts, Instant ends, String zone, boolean dated) {
    public static DateBounds of(When when) {
        return new DateBounds(when.start(), when.end(), when.zone().getId(), !when.isUnknown());
    }
}
