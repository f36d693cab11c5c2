// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.attribution;

import java.util.Set;
import org.claimline.extraction.Stance;

/**
 * A rule for a group of verbs, adjectives or nouns that mark attributions.
 *
 * @param id its id in the rule file
 * @param frames what may be said by it: {@code quote}, {@code that}, {@code np}, {@code to}, {@code wh}, {@code ing},
 *     {@code recipient}
 * @param prepositions prepositions and particles that belong to the cue
 * @param stance the speaker's position, before negation and modality
 */
record CueRule(String id, Set<String> frames, Set<String> prepositions, Stance stance) {
    /** Whether the word is a preposition or particle of the cue. */
    boolean follows(String word) {
        return prepositions.contains(word);
    }

    boolean takes(String frame) {
        return frames.contains(frame);
    }
}
