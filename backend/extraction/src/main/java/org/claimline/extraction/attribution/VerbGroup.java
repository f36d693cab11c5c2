// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.attribution;

/**
 * A verb with its auxiliaries and the adverbs between and before them: "has repeatedly said", "to deny", "was accused".
 *
 * @param first index of its first token
 * @param head index of the main verb, its last token
 * @param kind its form
 * @param passive whether it is in the passive voice
 */
record VerbGroup(int first, int head, Kind kind, boolean passive) {
    enum Kind {
        FINITE,
        INFINITIVE,
        GERUND,
        PARTICIPLE
    }
}
