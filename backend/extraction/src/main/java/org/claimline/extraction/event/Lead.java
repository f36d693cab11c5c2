// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.event;

import org.claimline.extraction.Actor;
import org.claimline.extraction.article.DatedArticle.Part;
import org.claimline.extraction.text.Sentence;

/** Finds the sentence that tells the news of an article. */
final class Lead {
    /** Among how many sentences the lead is looked for: a page's appeals may stand before it. */
    private static final int SENTENCES = 3;

    private Lead() {}

    /** The first sentence that names a person, if it is no standfirst that the body repeats; null when there is none. */
    static Sentence of(Reading reading, Part part) {
        if (part.entry().isPresent() || part.liveBlog()) {
            return null;
        }
        return reading.text().sentences().stream()
                .limit(SENTENCES)
                .filter(sentence -> part.span().contains(sentence.span()) && namesPerson(reading, sentence))
                .findFirst()
                .filter(sentence -> !reading.recurs(sentence))
                .orElse(null);
    }

    private static boolean namesPerson(Reading reading, Sentence sentence) {
        return reading.actors().in(sentence.span()).stream().anyMatch(actor -> actor.kind() == Actor.Kind.PERSON);
    }
}
