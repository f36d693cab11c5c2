// SPDX-License-Identifier: Apache-2.0
/**
 * Fuzz tests: whatever text comes, the library answers, and what it answers is sound. In a normal test run each reads its own
 * corpus again, which holds seeds and every finding so far; {@code make fuzz} looks for new findings.
 */
package org.claimline.extraction.fuzz;
