// SPDX-License-Identifier: Apache-2.0
package org.claimline.evaluation.golden;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.claimline.evaluation.golden.GoldenFacts.GoldenClaim;
import org.claimline.extraction.Actor;
import org.claimline.extraction.Claim;

/**
 * In what a claim of the program agrees with a golden one.
 *
 * @param date the same EDTF
 * @param speaker the same name, or a shorter form of it
 * @param stance the same stance
 */
record Agreement(boolean date, boolean speaker, boolean stance) {
    private static final String OPEN = "XXXX";
    private static final String OUTLET = "outlet";
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Set<String> FUNCTION_WORDS = Set.of("the", "of", "a", "s", "and");

    static Agreement between(Claim claim, GoldenClaim golden) {
        return new Agreement(
                golden.when().stream().anyMatch(when -> sameDate(claim, when)),
                golden.speaker().stream().anyMatch(name -> sameSpeaker(claim.speaker(), name)),
                golden.stance().stream()
                        .anyMatch(stance -> claim.stance().name().equalsIgnoreCase(stance)));
    }

    int count() {
        return (date ? 1 : 0) + (speaker ? 1 : 0) + (stance ? 1 : 0);
    }

    private static boolean sameDate(Claim claim, String golden) {
        return golden.equals(OPEN)
                ? claim.date().when().isUnknown()
                : golden.equals(claim.date().when().edtf().replaceFirst("Z$", "+00:00"));
    }

    private static boolean sameSpeaker(Actor speaker, String golden) {
        if (speaker.kind() == Actor.Kind.OUTLET) {
            return golden.equals(OUTLET);
        }
        Set<String> wanted = words(golden);
        return Stream.concat(Stream.of(speaker.name()), speaker.aliases().stream())
                .map(Agreement::words)
                .anyMatch(found -> !found.isEmpty() && (found.containsAll(wanted) || wanted.containsAll(found)));
    }

    private static Set<String> words(String name) {
        String folded =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        List<String> words = Arrays.asList(NO_WORD.split(folded.toLowerCase(Locale.ROOT)));
        Set<String> content = new HashSet<>(words);
        content.removeAll(FUNCTION_WORDS);
        content.remove("");
        return content;
    }
}
