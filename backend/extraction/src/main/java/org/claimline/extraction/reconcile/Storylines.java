// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.reconcile;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimline.extraction.Actor;
import org.claimline.extraction.EventMention;
import org.claimline.extraction.Place;
import org.claimline.extraction.reconcile.Words.Word;

/** Finds the storylines of an event: those of which at least a third of its claims speak. */
final class Storylines {
    private static final int SHARE = 3;
    private static final Share NONE = new Share(List.of(), List.of());

    private final List<Matcher> matchers;

    private record Matcher(String id, List<Set<String>> terms, List<Set<String>> except) {
        boolean includes(Set<String> words) {
            return terms.stream().anyMatch(words::containsAll);
        }

        boolean excludes(Set<String> words) {
            return except.stream().anyMatch(words::containsAll);
        }
    }

    Storylines(List<Storyline> storylines) {
        matchers = storylines.stream()
                .map(line -> new Matcher(line.id(), stems(line.terms()), stems(line.except())))
                .toList();
    }

    /**
     * Which storylines an event's claims let it belong to, both in the order of the storylines.
     *
     * @param own those of which they speak
     * @param open those and all others that they do not exclude, to which it belongs when the event does that it is part of
     */
    record Share(List<String> own, List<String> open) {
        /** All storylines, given those of the event that it is part of. */
        List<String> with(List<String> inherited) {
            return open.stream()
                    .filter(id -> own.contains(id) || inherited.contains(id))
                    .toList();
        }
    }

    Share share(List<Profile> members) {
        if (matchers.isEmpty()) {
            return NONE;
        }
        List<Set<String>> claims =
                members.stream().map(member -> words(member.claim().event())).toList();
        return new Share(belongings(claims, false), belongings(claims, true));
    }

    private List<String> belongings(List<Set<String>> claims, boolean inherited) {
        return matchers.stream()
                .filter(matcher -> belongs(claims, matcher, inherited))
                .map(Matcher::id)
                .toList();
    }

    private static boolean belongs(List<Set<String>> claims, Matcher matcher, boolean inherited) {
        long matching = claims.stream()
                .filter(words -> (inherited || matcher.includes(words)) && !matcher.excludes(words))
                .count();
        return SHARE * matching >= claims.size();
    }

    private static Set<String> words(EventMention event) {
        Set<String> words = new HashSet<>(stems(event.title()));
        words.addAll(event.terms());
        for (Actor actor : event.actors()) {
            words.addAll(stems(actor.name()));
            actor.aliases().forEach(alias -> words.addAll(stems(alias)));
        }
        for (Place place : event.places()) {
            words.addAll(stems(place.name()));
        }
        return words;
    }

    private static List<Set<String>> stems(List<String> terms) {
        return terms.stream().map(Storylines::stems).toList();
    }

    private static Set<String> stems(String text) {
        return Words.of(text).stream().map(Word::stem).collect(Collectors.toSet());
    }
}
