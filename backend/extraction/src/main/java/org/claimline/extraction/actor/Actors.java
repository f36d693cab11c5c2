// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.actor;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.claimline.extraction.Actor;
import org.claimline.extraction.Span;
import org.claimline.extraction.text.AnalyzedText;

/**
 * The people and bodies that one article names, each with all of its mentions: "Guaidó", "Guaido" and "the opposition
 * leader" are one. An actor's id is its fullest name in the article in lower case, without titles and accents, with hyphens
 * between the words ({@code juan-guaido}), so that articles that write a name in full agree on the id. Immutable.
 */
public final class Actors {
    private final List<Mention> mentions;

    private Actors(List<Mention> mentions) {
        this.mentions = List.copyOf(mentions);
    }

    /** Finds the actors of a text, in time linear in its length. */
    public static Actors of(AnalyzedText text) {
        return new Actors(new ActorClusters().resolve(text));
    }

    /** The id of an actor with this name. */
    public static String id(String name) {
        return Names.slug(name);
    }

    /** Every mention in order of the text; mentions do not overlap. */
    public List<Mention> mentions() {
        return mentions;
    }

    /** The mentions that lie in the span, in order. */
    public List<Mention> mentionsIn(Span span) {
        int from = firstFrom(span.start());
        int to = from;
        while (to < mentions.size() && mentions.get(to).span().end() <= span.end()) {
            to++;
        }
        return mentions.subList(from, to);
    }

    /** The people and bodies named in the span, in order of their first mention there, without mere places. */
    public List<Actor> in(Span span) {
        LinkedHashSet<Actor> actors = new LinkedHashSet<>();
        mentionsIn(span).stream().filter(mention -> !mention.place()).forEach(mention -> actors.add(mention.actor()));
        return List.copyOf(actors);
    }

    /** The mentions that end at or before the offset, the nearest last. */
    public List<Mention> before(int offset) {
        return mentions.subList(0, firstFrom(offset));
    }

    /** The actor of the last mention in the span that is no place; else of any. */
    public Optional<Actor> namedIn(Span span) {
        List<Mention> inside = mentionsIn(span);
        return inside.stream()
                .filter(mention -> !mention.place())
                .findFirst()
                .or(() -> inside.stream().findFirst())
                .map(Mention::actor);
    }

    private int firstFrom(int offset) {
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (mentions.get(middle).span().start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
