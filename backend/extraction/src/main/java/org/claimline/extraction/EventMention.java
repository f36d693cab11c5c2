// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction;

import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What one claim says happened.
 *
 * @param title who did what, at most 90 characters, without pronouns or loaded words
 * @param kind kind of event, one of {@link EventKind}
 * @param status whether it happened
 * @param actors participants, most important first
 * @param places places, nearest first
 * @param terms normalised content words by which mentions of one event are compared
 * @param salience between 0 and 1, from features stated in the documentation
 * @param within id of the claim whose event this one is part of, empty if none (an entry of a live blog is part of what the
 *     blog is about)
 */
public record EventMention(
        String title,
        EventKind kind,
        Status status,
        List<Actor> actors,
        List<Place> places,
        Set<String> terms,
        double salience,
        String within) {
    /** How a title ends that cannot tell what was said: behind the speaker's name. */
    public static final String SAID_ONLY = " made a statement";

    private static final String SPOKEN_OF = " spoke of ";

    public EventMention {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(within, "within");
        actors = List.copyOf(actors);
        places = List.copyOf(places);
        terms = Set.copyOf(terms);
    }

    /** Whether the title only says that somebody spoke, or what of, so that another claim's names the event better. */
    public boolean isUntold() {
        return title.endsWith(SAID_ONLY) || title.contains(SPOKEN_OF);
    }

    /** The same event as part of that of another claim. */
    public EventMention within(String claim) {
        return new EventMention(title, kind, status, actors, places, terms, salience, claim);
    }

    /** The same event with other participants. */
    public EventMention by(List<Actor> actors) {
        return new EventMention(title, kind, status, actors, places, terms, salience, within);
    }
}
