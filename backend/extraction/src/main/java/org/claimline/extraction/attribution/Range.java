// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.attribution;

/**
 * Tokens of one sentence.
 *
 * @param first index of the first
 * @param last index of the last, not before {@code first}
 */
record Range(int first, int last) {}
