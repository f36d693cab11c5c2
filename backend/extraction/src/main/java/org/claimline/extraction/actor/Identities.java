// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.actor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimline.extraction.Actor;
import org.claimline.extraction.Claim;

/**
 * Who is who across articles: a person whom one article calls "Guaido" and another "Juan Guaidó" is one actor, as long as
 * only one person with that surname is named in full, and both are named among the same others or about the same time. Names in
 * full are one when one has all words of the other and ends in the same surname. Bodies are one when their ids are. A pure function of the set of claims. Immutable.
 */
public final class Identities {
    /** Words without a capital that stand in names, with those of offices before them: "Secretary of State Anna Ek". */
    private static final Set<String> IN_NAMES = Stream.concat(
                    NameWords.PARTICLES.stream(), Stream.of("of", "for", "the", "and"))
            .collect(Collectors.toUnmodifiableSet());

    private static final Comparator<Actor> FULLEST = Comparator.comparingInt(
                    (Actor actor) -> -words(actor.name()).size())
            .thenComparing(actor -> actor.name().chars().allMatch(c -> c < 128))
            .thenComparing(Actor::name)
            .thenComparing(Actor::kind);

    /** The name to show: the fullest without an office. */
    private static final Comparator<Actor> PLAINEST =
            Comparator.comparing(Identities::hasOffice).thenComparing(FULLEST);

    private final Map<String, Actor> byId;

    private Identities(Map<String, Actor> byId) {
        this.byId = Map.copyOf(byId);
    }

    /** The identities of all speakers and participants of the claims. */
    public static Identities of(Collection<Claim> claims) {
        Map<String, Set<Actor>> named = new TreeMap<>();
        claims.stream()
                .flatMap(Acquaintance::actors)
                .forEach(actor -> named.computeIfAbsent(actor.id(), id -> new LinkedHashSet<>())
                        .add(actor));
        Map<String, Actor> known = new HashMap<>();
        named.forEach((id, actors) -> known.put(id, joined(actors)));
        return new Identities(resolved(known, new Acquaintance(claims)));
    }

    /** The actor under the fullest name, with all other names; an outlet and an unknown actor stay as they are. */
    public Actor of(Actor actor) {
        return actor.kind() == Actor.Kind.OUTLET ? actor : byId.getOrDefault(actor.id(), actor);
    }

    /** The claim with its speaker and participants as they are known across articles. */
    public Claim of(Claim claim) {
        Actor speaker = of(claim.speaker());
        List<Actor> participants = claim.event().actors();
        List<Actor> actors = participants.stream().map(this::of).distinct().toList();
        boolean same = speaker.equals(claim.speaker()) && actors.equals(participants);
        return same ? claim : claim.by(speaker, actors);
    }

    /** The ids that are known under another one, each with that one. */
    public Map<String, String> renamed() {
        Map<String, String> renamed = new TreeMap<>();
        byId.forEach((id, actor) -> {
            if (!id.equals(actor.id())) {
                renamed.put(id, actor.id());
            }
        });
        return renamed;
    }

    private static Map<String, Actor> resolved(Map<String, Actor> known, Acquaintance acquaintance) {
        Map<String, List<Actor>> bySurname = new TreeMap<>();
        known.values().stream()
                .filter(actor -> actor.kind() == Actor.Kind.PERSON && !isDescription(actor.name()))
                .sorted(FULLEST.thenComparing(Actor::id))
                .forEach(person -> bySurname
                        .computeIfAbsent(surname(person), name -> new ArrayList<>())
                        .add(person));
        Map<String, Actor> resolved = new HashMap<>(known);
        bySurname.values().forEach(namesakes -> join(namesakes, resolved, acquaintance));
        return resolved;
    }

    /** Joins people of one surname, the fullest name first, each shorter name to the only fuller one that it fits. */
    private static void join(List<Actor> namesakes, Map<String, Actor> resolved, Acquaintance acquaintance) {
        Map<String, Set<Actor>> groups = new TreeMap<>();
        for (Actor person : namesakes) {
            List<String> fuller = groups.entrySet().stream()
                    .filter(group -> group.getValue().stream().anyMatch(other -> fits(person, other, acquaintance)))
                    .map(Map.Entry::getKey)
                    .toList();
            String group = fuller.size() == 1 ? fuller.get(0) : person.id();
            groups.computeIfAbsent(group, id -> new LinkedHashSet<>()).add(person);
        }
        groups.forEach((id, people) -> {
            Actor one = joined(people);
            people.forEach(person -> resolved.put(person.id(), one));
        });
    }

    private static boolean fits(Actor shorter, Actor fuller, Acquaintance acquaintance) {
        List<String> words = words(shorter.name());
        return words(fuller.name()).containsAll(words)
                && (words.size() > 1 || acquaintance.mayBeOne(shorter.id(), fuller.id()));
    }

    /** Whether it says who somebody is rather than his name: "grandmother of Maria Ruiz", "company spokesman". */
    private static boolean isDescription(String name) {
        return Stream.of(name.split("[ -]+"))
                .anyMatch(word -> word.equals(word.toLowerCase(Locale.ROOT)) && !IN_NAMES.contains(word));
    }

    private static boolean hasOffice(Actor actor) {
        return Stream.of(actor.name().split("[ -]+")).anyMatch(Names::isTitle);
    }

    /** One actor of several, under the fullest name without an office, and its id. */
    private static Actor joined(Collection<Actor> actors) {
        Actor first = actors.stream().min(PLAINEST).orElseThrow();
        Set<String> names = new TreeSet<>();
        for (Actor actor : actors) {
            names.add(actor.name());
            names.addAll(actor.aliases());
        }
        names.remove(first.name());
        return new Actor(first.id(), first.name(), first.kind(), List.copyOf(names));
    }

    private static String surname(Actor person) {
        List<String> words = words(person.name());
        return words.isEmpty() ? "" : words.get(words.size() - 1);
    }

    private static List<String> words(String name) {
        return List.of(Names.slug(name).split("-"));
    }
}
