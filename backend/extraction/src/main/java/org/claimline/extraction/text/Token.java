// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.text;

import java.util.Locale;
import org.claimline.extraction.Span;

/**
 * One token.
 *
 * @param span where it stands in the text
 * @param text its characters
 * @param tag part of speech, Penn Treebank tag set
 */
public record Token(Span span, String text, String tag) {
    /** Its characters in lower case. */
    public String lower() {
        return text.toLowerCase(Locale.ROOT);
    }
}
