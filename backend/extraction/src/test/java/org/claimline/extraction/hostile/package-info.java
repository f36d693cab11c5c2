// SPDX-License-Identifier: Apache-2.0
/**
 * Text that nobody would print, but that somebody may send: nothing fails on it, and the work grows with its length and not
 * with its square. Work is counted and not timed, so that a busy machine changes nothing, see {@link
 * org.claimline.extraction.hostile.CountingLoader}.
 */
package org.claimline.extraction.hostile;
