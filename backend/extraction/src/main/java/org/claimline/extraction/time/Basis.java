// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.time;

/** On what a date rests. */
public enum Basis {
    /** The full date stands in the text. */
    STATED,
    /** Computed from the publication date or another date in the text. */
    RELATIVE,
    /** Derived from other articles or from evidence inside the article. */
    INFERRED,
    /** Given by an editor. */
    EDITOR
}
