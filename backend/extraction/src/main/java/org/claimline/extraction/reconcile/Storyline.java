// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.reconcile;

import java.util.List;

/**
 * A named set of events, configured by terms, never by dates or results.
 *
 * @param id stable, lower case with hyphens
 * @param name for readers
 * @param description one sentence for readers
 * @param terms an event belongs to it when one of these terms is found in its words, actors or places; all words of a term
 *     are needed, in any order
 * @param except terms that keep an event out although another matches
 */
public record Storyline(String id, String name, String description, List<String> terms, List<String> except) {
    public Storyline {
        terms = List.copyOf(terms);
        except = List.copyOf(except);
    }
}
