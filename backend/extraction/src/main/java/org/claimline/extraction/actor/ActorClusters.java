// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.claimline.extraction.Actor;
import org.claimline.extraction.text.AnalyzedText;

/** Decides which mentions of one article mean the same actor; every lookup is by hash, so the cost is linear. */
final class ActorClusters {
    private final Map<String, Cluster> byName = new HashMap<>();
    private final Map<String, Cluster> byPart = new HashMap<>();
    private final Map<String, Cluster> byInitials = new HashMap<>();
    private final Map<String, Cluster> byOffice = new HashMap<>();
    private final Map<String, Integer> seen = new HashMap<>();
    private final Set<String> located = new HashSet<>();

    List<Mention> resolve(AnalyzedText text) {
        List<Naming> namings = new ArrayList<>();
        for (int i = 0; i < text.sentences().size(); i++) {
            namings.addAll(NamingScanner.scan(text.sentences().get(i), i));
        }
        namings.forEach(this::learn);
        Map<Naming, Cluster> clusters = new HashMap<>();
        for (Naming naming : namings) {
            cluster(naming).ifPresent(cluster -> {
                cluster.add(naming);
                clusters.put(naming, cluster);
            });
        }
        return namings.stream()
                .filter(clusters::containsKey)
                .map(naming -> mention(naming, clusters.get(naming)))
                .toList();
    }

    private static Mention mention(Naming naming, Cluster cluster) {
        return new Mention(
                naming.span(),
                cluster.actor(),
                naming.sentence(),
                cluster.gender(),
                naming.type() == Naming.Type.PLACE);
    }

    /** A first reading for the full names, so that a short name may stand before the full one, as in headlines. */
    private void learn(Naming naming) {
        if (naming.type() == Naming.Type.PERSON && naming.name().size() > 1) {
            Cluster cluster = person(naming);
            boolean given = Names.isGiven(naming.name().get(0));
            int last = naming.name().size() - 1;
            for (String part : naming.name().subList(given ? 1 : last, last + 1)) {
                byPart.putIfAbsent(Names.fold(part), cluster);
            }
            if (given) {
                byPart.putIfAbsent(Names.fold(naming.name().get(0)), cluster);
            }
            cluster.add(naming);
        } else if (naming.type() == Naming.Type.BODY && naming.name().size() > 1) {
            byInitials.putIfAbsent(initials(naming.name()), body(naming));
        } else if (naming.name().size() == 1) {
            seen.merge(Names.fold(naming.text()), 1, Integer::sum);
            if (naming.located()) {
                located.add(Names.fold(naming.text()));
            }
        }
    }

    private Optional<Cluster> cluster(Naming naming) {
        return switch (naming.type()) {
            case OFFICE -> office(naming);
            case BODY, PLACE -> Optional.of(body(naming));
            case PERSON -> Optional.of(remembered(naming, naming.name().size() > 1 ? person(naming) : part(naming)));
            case UNCLEAR -> unclear(naming);
        };
    }

    private Cluster person(Naming naming) {
        String folded = Names.fold(naming.text());
        String outer = Names.fold(
                naming.name().get(0) + " " + naming.name().get(naming.name().size() - 1));
        Cluster cluster = byName.computeIfAbsent(outer, any -> new Cluster(Actor.Kind.PERSON));
        byName.putIfAbsent(folded, cluster);
        return cluster;
    }

    private Cluster part(Naming naming) {
        String folded = Names.fold(naming.text());
        return byPart.computeIfAbsent(folded, any -> new Cluster(Actor.Kind.PERSON));
    }

    /** Offices are remembered for the person last mentioned with them. */
    private Cluster remembered(Naming naming, Cluster cluster) {
        for (String word : naming.titles()) {
            byOffice.put(word, cluster);
        }
        return cluster;
    }

    private Optional<Cluster> office(Naming naming) {
        String head = naming.titles().get(naming.titles().size() - 1);
        return Optional.ofNullable(byOffice.get(head));
    }

    private Cluster body(Naming naming) {
        String name = Names.fold(naming.text());
        if (naming.name().size() == 1 && byInitials.containsKey(name)) {
            return byInitials.get(name);
        }
        return byName.computeIfAbsent("body " + canonical(naming.name()), any -> new Cluster(Actor.Kind.BODY));
    }

    /** A single word of which only the rest of the article can tell what it is. */
    private Optional<Cluster> unclear(Naming naming) {
        String folded = Names.fold(naming.text());
        if (byPart.containsKey(folded)) {
            return Optional.of(byPart.get(folded));
        }
        boolean known = seen.getOrDefault(folded, 0) >= 2 && !located.contains(folded) || Names.isGiven(folded);
        return known ? Optional.of(part(naming)) : Optional.empty();
    }

    private static String canonical(List<String> name) {
        StringBuilder canonical = new StringBuilder();
        for (String word : name) {
            canonical.append(Names.fold(Countries.plain(word))).append(' ');
        }
        return canonical.toString();
    }

    private static String initials(List<String> name) {
        StringBuilder initials = new StringBuilder();
        for (String word : name) {
            if (Character.isUpperCase(word.codePointAt(0))) {
                initials.appendCodePoint(Character.toLowerCase(word.codePointAt(0)));
            }
        }
        return initials.toString();
    }
}
