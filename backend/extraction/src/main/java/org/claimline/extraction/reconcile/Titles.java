// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.reconcile;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimline.extraction.Actor;
import org.claimline.extraction.Claim;
import org.claimline.extraction.Stance;
import org.claimline.extraction.internal.IndefiniteArticle;
import org.claimline.extraction.reconcile.Lexicon.Hit;
import org.claimline.extraction.reconcile.Lexicon.Wording;

/**
 * Which claim names the event: one whose title has no loaded word where writers differ, then one that says what was said, then
 * one that tells of a deed rather than of words about it, then one that asserts rather than denies, then one that says what kind of thing most of them are
 * about, then one on the article's own word, then the most salient, then the one with the shortest title of at least three
 * words.
 */
final class Titles {
    private static final int WORDS = 3;

    private static final Comparator<Claim> BY_VOICE = Comparator.comparing(
                    (Claim claim) -> claim.speaker().kind() != Actor.Kind.OUTLET)
            .thenComparing(claim -> Words.of(claim.event().title()).size() < WORDS)
            .thenComparing(
                    Comparator.comparingDouble((Claim claim) -> claim.event().salience())
                            .reversed())
            .thenComparing(claim -> claim.event().title().length())
            .thenComparing(Claim::id);

    private Titles() {}

    /** The title, with loaded words that are in dispute replaced by the neutral ones. */
    static String of(List<Profile> members, Collection<Wording> disputed) {
        Set<Wording> loaded =
                disputed.stream().filter(wording -> !wording.neutral()).collect(Collectors.toSet());
        Set<String> subject = subject(members);
        Claim chosen = members.stream()
                .min(Comparator.comparing(
                                (Profile member) -> has(member.claim().event().title(), loaded))
                        .thenComparing(member -> member.claim().event().isUntold())
                        .thenComparing(Profile::isStatement)
                        .thenComparing(member -> member.claim().stance() != Stance.ASSERTS)
                        .thenComparing(member -> Collections.disjoint(member.title(), subject))
                        .thenComparing(Profile::claim, BY_VOICE))
                .map(Profile::claim)
                .orElseThrow();
        return neutral(chosen.event().title(), loaded);
    }

    /** What kind of thing the most of them are about; what seldom happens tells the event apart, and counts twice. */
    private static Set<String> subject(List<Profile> members) {
        Map<String, Long> counts = members.stream()
                .flatMap(member -> member.head().stream())
                .collect(Collectors.groupingBy(
                        concept -> concept,
                        Collectors.summingLong(concept -> Lexicon.english().isRare(concept) ? 2 : 1)));
        long most = counts.values().stream().max(Comparator.naturalOrder()).orElse(0L);
        counts.values().removeIf(count -> count < most);
        return counts.keySet();
    }

    private static boolean has(String title, Set<Wording> loaded) {
        return Lexicon.english().find(title).stream().map(Hit::wording).anyMatch(loaded::contains);
    }

    private static String neutral(String title, Set<Wording> loaded) {
        StringBuilder neutral = new StringBuilder();
        int from = 0;
        for (Hit hit : Lexicon.english().find(title)) {
            if (loaded.contains(hit.wording())) {
                neutral.append(title, from, hit.span().start());
                append(hit, title, neutral);
                from = hit.span().end();
            }
        }
        return neutral.append(title.substring(from)).toString();
    }

    private static void append(Hit hit, String title, StringBuilder neutral) {
        String word = Lexicon.english().neutral(hit.wording()).orElseThrow().shown();
        boolean capital = Character.isUpperCase(title.charAt(hit.span().start()));
        int article = neutral.toString().stripTrailing().lastIndexOf(' ') + 1;
        String before = neutral.substring(article).strip();
        if (IndefiniteArticle.is(before)) {
            neutral.replace(article, article + before.length(), IndefiniteArticle.before(word, before));
        }
        neutral.append(capital ? word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1) : word);
    }
}
