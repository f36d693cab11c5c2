// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.reconcile;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimline.extraction.Actor;
import org.claimline.extraction.Claim;
import org.claimline.extraction.Place;
import org.claimline.extraction.reconcile.Words.Word;

/**
 * Whom and what a claim calls by name.
 *
 * @param known keys of its speaker, participants and places that have a name, and stems of the capital words inside its
 *     sentence
 * @param subject stems of the capital words with which its title begins; they say who did what
 */
record Naming(Set<String> known, Set<String> subject) {
    private static final Set<String> LEGAL_FORMS =
            Set.of("ag", "co", "corp", "corporation", "gmbh", "inc", "llc", "ltd", "nv", "plc", "sa");

    static Naming of(Claim claim) {
        Stream<Actor> actors = Stream.concat(Stream.of(claim.speaker()), claim.event().actors().stream());
        String quote = claim.quote().exact();
        Set<String> known = keys(Stream.concat(
                actors.filter(actor -> actor.kind() != Actor.Kind.OUTLET && isNamed(actor, quote))
                        .map(Actor::name),
                claim.event().places().stream().map(Place::name)));
        Words.of(quote).stream()
                .skip(1)
                .filter(isCapital(quote))
                .map(Word::stem)
                .forEach(known::add);
        return new Naming(known, subject(claim.event().title()));
    }

    /** Whether a capital shows that it is a name, and not only that a sentence begins: "Police said". */
    private static boolean isNamed(Actor actor, String quote) {
        String name = actor.name();
        boolean opens = actor.kind() == Actor.Kind.BODY && name.indexOf(' ') < 0 && quote.startsWith(name);
        return name.chars().skip(opens ? 1 : 0).anyMatch(Character::isUpperCase);
    }

    boolean sharesWith(Naming other) {
        return !Collections.disjoint(known, other.known);
    }

    /**
     * The last word of a name, by which "Juan Guaidó" and "Guaido" are one; of a company the last that is no legal form.
     * People of one surname are told apart by what they do.
     */
    static String key(String name) {
        List<Word> words = Words.of(name);
        int last = words.size() - 1;
        while (last > 0 && LEGAL_FORMS.contains(words.get(last).folded())) {
            last--;
        }
        return last < 0 ? "" : words.get(last).stem();
    }

    static Set<String> keys(Stream<String> names) {
        return names.map(Naming::key).filter(key -> !key.isEmpty()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> subject(String title) {
        return Words.of(title).stream()
                .dropWhile(Word::isStopWord)
                .takeWhile(isCapital(title))
                .map(Word::stem)
                .collect(Collectors.toSet());
    }

    private static Predicate<Word> isCapital(String text) {
        return word -> !word.isStopWord()
                && Character.isUpperCase(text.charAt(word.span().start()));
    }
}
