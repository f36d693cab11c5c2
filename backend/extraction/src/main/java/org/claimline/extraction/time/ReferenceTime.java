// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.time;

import java.time.ZoneId;
import java.util.Optional;

/**
 * The time from which relative expressions of a text, or of a part of it, are read.
 *
 * @param published publication date of the article, or the date of a live blog's entry; empty when it is not known, in
 *     which case relative expressions stay unresolved
 * @param zone zone of clock times and days
 */
public record ReferenceTime(Optional<When> published, ZoneId zone) {}
