// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.reconcile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.claimline.extraction.Claim;
import org.claimline.extraction.reconcile.Lexicon.Hit;
import org.claimline.extraction.reconcile.Lexicon.Wording;

/** Rival words for one event, as in "coup" and "uprising". A claim that uses both takes neither side. */
final class WordingDisputes {
    private static final Comparator<Wording> NEUTRAL_FIRST =
            Comparator.comparing(Wording::neutral).reversed().thenComparing(Wording::shown);

    private WordingDisputes() {}

    /** The claims of an event by the words that are in dispute, for each concept on its own. */
    static List<Map<Wording, List<Claim>>> of(List<Profile> members) {
        Set<String> concepts = members.stream()
                .flatMap(member -> member.head().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        Map<String, Map<Wording, List<Claim>>> sides = new LinkedHashMap<>();
        for (String concept : concepts) {
            members.forEach(member -> addSide(member.claim(), concept, sides));
        }
        return sides.values().stream().filter(side -> side.size() > 1).toList();
    }

    static Dispute dispute(Map<Wording, List<Claim>> sides) {
        List<String> claims =
                sides.values().stream().flatMap(List::stream).map(Claim::id).toList();
        String words = sides.keySet().stream()
                .map(wording -> "“" + wording.shown() + "”")
                .collect(Collectors.joining(" or "));
        return new Dispute(Dispute.Kind.WORDING, claims, "The claims differ in what to call it: " + words + ".");
    }

    static Set<Wording> words(Collection<Map<Wording, List<Claim>>> disputes) {
        return disputes.stream().flatMap(sides -> sides.keySet().stream()).collect(Collectors.toSet());
    }

    private static void addSide(Claim claim, String concept, Map<String, Map<Wording, List<Claim>>> sides) {
        Set<Wording> used = Lexicon.english().find(claim.quote().exact()).stream()
                .map(Hit::wording)
                .filter(wording -> wording.term().equals(concept))
                .collect(Collectors.toSet());
        if (used.size() == 1) {
            sides.computeIfAbsent(concept, any -> new TreeMap<>(NEUTRAL_FIRST))
                    .computeIfAbsent(used.iterator().next(), any -> new ArrayList<>())
                    .add(claim);
        }
    }
}
