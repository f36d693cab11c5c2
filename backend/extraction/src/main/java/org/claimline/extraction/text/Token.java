// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.text;

import org.claimline.extraction.Span;

/**
 * One token.
 *
 * @param span where it stands in the text
 * @param text its characters
 * @param tag part of speech, Penn Treebank tag set
 */
public record Token(Span span, String text, String tag) {}
