// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction;

/**
 * The exact words of a claim and where they stand: a TextQuoteSelector and a TextPositionSelector of the W3C Web Annotation
 * Data Model.
 *
 * @param exact the words, equal to the article's text at {@code [start, end)}
 * @param prefix up to 32 code points before them
 * @param suffix up to 32 code points behind them
 * @param start first code point
 * @param end code point behind the last
 */
public record Quote(String exact, String prefix, String suffix, int start, int end) {}
