// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.actor;

import java.util.List;
import org.claimline.extraction.Span;

/**
 * A mention as it stands in the text, before it is known whom it means.
 *
 * @param span the words with titles
 * @param sentence number of the sentence
 * @param name the words of the name alone; empty for a mere office, "the president"
 * @param titles words of office before or behind the name, in lower case
 * @param type what the words look like
 * @param located whether a preposition of place or an article stands before it
 */
record Naming(Span span, int sentence, List<String> name, List<String> titles, Type type, boolean located) {
    enum Type {
        PERSON,
        BODY,
        PLACE,
        OFFICE,
        UNCLEAR
    }

    /** The name as written. */
    String text() {
        return String.join(" ", name);
    }
}
