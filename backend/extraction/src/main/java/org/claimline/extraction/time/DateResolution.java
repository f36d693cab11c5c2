// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.time;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.claimline.extraction.Span;

/**
 * How a date was found: what the text says, and each step from there to the {@link When}.
 *
 * @param when the result
 * @param phrase the words of the text; empty when the sentence holds none and the date comes from its surroundings
 * @param span where the words stand
 * @param anchor EDTF of the date it was computed from, when it was
 * @param rule id of the rule that resolved it
 * @param steps the steps, in sentences for a reader
 */
public record DateResolution(
        When when, String phrase, Optional<Span> span, Optional<String> anchor, String rule, List<String> steps) {
    /** The rule of dates that stand before the entries of a list of events, such as a timeline. */
    public static final String LISTED = "listed";

    /** The rule of what an article speaks of as known without saying when it was. */
    public static final String RECALLED = "recalled";

    public DateResolution {
        Objects.requireNonNull(when, "when");
        Objects.requireNonNull(phrase, "phrase");
        Objects.requireNonNull(rule, "rule");
        steps = List.copyOf(steps);
    }
}
