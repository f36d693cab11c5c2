// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.curation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.claimline.extraction.Actor;
import org.claimline.extraction.Place;
import org.claimline.extraction.reconcile.Event;
import org.claimline.extraction.reconcile.Event.DateCandidate;
import org.claimline.extraction.time.When;

/** Makes one event of several: the target keeps its title, date, kind and status, and takes over all claims. */
record Merge(Anchor target, List<Anchor> others) implements Action {
    Merge {
        others = List.copyOf(others);
    }

    @Override
    public void apply(Draft draft, String edit) {
        for (Anchor other : others) {
            Optional<Event> into = draft.find(target);
            Optional<Event> from = draft.find(other);
            if (into.isPresent() && from.isPresent() && !into.equals(from)) {
                draft.remove(from.get(), Optional.of(into.get().id()));
                draft.put(union(draft.get(into.get().id()).orElseThrow(), from.get()));
            }
        }
    }

    private static Event union(Event into, Event from) {
        EventBuilder builder = new EventBuilder(into);
        builder.dates = dates(into, from);
        builder.storylines = union(into.storylines(), from.storylines(), Function.identity());
        builder.actors = union(into.actors(), from.actors(), Actor::id);
        builder.places = union(into.places(), from.places(), Place::id);
        builder.claims = union(into.claims(), from.claims(), Function.identity());
        builder.disputes = union(into.disputes(), from.disputes(), Function.identity());
        builder.salience = Math.max(into.salience(), from.salience());
        return builder.build();
    }

    private static List<DateCandidate> dates(Event into, Event from) {
        Map<When, List<String>> claims = new LinkedHashMap<>();
        Stream.of(into, from)
                .flatMap(event -> event.dates().stream())
                .forEach(date -> claims.merge(
                        date.when(), date.claims(), (one, other) -> union(one, other, Function.identity())));
        return claims.entrySet().stream()
                .map(date -> new DateCandidate(date.getKey(), date.getValue()))
                .toList();
    }

    /** Of what has the same key the first stays. */
    private static <T, K> List<T> union(List<T> one, List<T> other, Function<T, K> key) {
        Map<K, T> all = new LinkedHashMap<>();
        Stream.of(one, other).flatMap(List::stream).forEach(value -> all.putIfAbsent(key.apply(value), value));
        return List.copyOf(all.values());
    }
}
