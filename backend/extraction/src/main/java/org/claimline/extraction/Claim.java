// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction;

import java.util.List;
import java.util.Objects;
import org.claimline.extraction.time.DateResolution;

/**
 * What one sentence of one article says about one event. Immutable.
 *
 * @param id derived from the article, the quote's position and the event's words, so that the same article gives the same ids
 * @param article id of the article
 * @param source name of the outlet that published it; empty when it is not known
 * @param speaker who says it; the outlet itself when it narrates
 * @param cue the word that marks the attribution ("said", "denied"); empty when the outlet narrates
 * @param stance the speaker's position to the content
 * @param quote the exact words
 * @param trigger the word among them that names the event; the quote itself in claims of versions that did not keep it
 * @param date when the event happened, and how that is known
 * @param event what happened
 * @param confidence between 0 and 1
 * @param extractor version of the extractor
 */
public record Claim(
        String id,
        String article,
        String source,
        Actor speaker,
        String cue,
        Stance stance,
        Quote quote,
        Quote trigger,
        DateResolution date,
        EventMention event,
        double confidence,
        String extractor) {
    public Claim {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(article, "article");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(speaker, "speaker");
        Objects.requireNonNull(stance, "stance");
        Objects.requireNonNull(quote, "quote");
        trigger = Objects.requireNonNullElse(trigger, quote);
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(event, "event");
    }

    /** The same claim with other actors: who says it, and who takes part in its event. */
    public Claim by(Actor speaker, List<Actor> actors) {
        return new Claim(
                id,
                article,
                source,
                speaker,
                cue,
                stance,
                quote,
                trigger,
                date,
                event.by(actors),
                confidence,
                extractor);
    }
}
