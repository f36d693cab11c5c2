// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.reconcile;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.claimline.extraction.Actor;
import org.claimline.extraction.Claim;
import org.claimline.extraction.EventKind;
import org.claimline.extraction.EventMention;
import org.claimline.extraction.Place;
import org.claimline.extraction.reconcile.Words.Word;

/**
 * What of a claim is compared: a pure function of the claim.
 *
 * @param claim the claim
 * @param terms the words of its event, names included, in natural order
 * @param head the concepts in its title: what kind of thing happened
 * @param names keys of its participants
 * @param voice key of its speaker
 * @param where keys of its places
 */
record Profile(Claim claim, List<String> terms, Set<String> head, Set<String> names, String voice, Set<String> where) {
    static final Comparator<Profile> BY_ID = Comparator.comparing(Profile::id);

    static Profile of(Claim claim) {
        Lexicon lexicon = Lexicon.english();
        EventMention event = claim.event();
        Set<String> title = lexicon.terms(event.title());
        Set<String> terms = new TreeSet<>(title);
        event.terms().forEach(term -> terms.addAll(lexicon.terms(term)));
        Set<String> names = keys(event.actors().stream().map(Actor::name).toList());
        Set<String> where = keys(event.places().stream().map(Place::name).toList());
        terms.addAll(names);
        terms.addAll(where);
        Set<String> head = title.stream().filter(Lexicon::isConcept).collect(LinkedHashSet::new, Set::add, Set::addAll);
        return new Profile(
                claim, List.copyOf(terms), head, names, key(claim.speaker().name()), where);
    }

    String id() {
        return claim.id();
    }

    EventKind kind() {
        return claim.event().kind();
    }

    boolean isStatement() {
        return kind() == EventKind.STATEMENT;
    }

    /**
     * The last word of a name, by which "Juan Guaidó" and "Guaido" are one. People of one surname are told apart by what
     * they do.
     */
    static String key(String name) {
        List<Word> words = Words.of(name);
        return words.isEmpty() ? "" : words.get(words.size() - 1).stem();
    }

    private static Set<String> keys(List<String> names) {
        Set<String> keys = new TreeSet<>();
        names.stream().map(Profile::key).filter(key -> !key.isEmpty()).forEach(keys::add);
        return keys;
    }
}
