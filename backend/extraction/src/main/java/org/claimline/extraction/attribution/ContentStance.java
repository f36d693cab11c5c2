// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.attribution;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.claimline.extraction.Stance;
import org.claimline.extraction.internal.RuleFiles;

/**
 * What a plain assertion amounts to by its words: the first of them that tells a stance decides. At one place are asked, in
 * this order, what speakers say of themselves, set phrases, modality, negation, and words that judge.
 */
final class ContentStance {
    static final String FILE = "lang/en/attribution/stance-phrases.tsv";
    static final int COLUMNS = 4;

    private static final Map<String, List<Phrase>> BY_FIRST_WORD = RuleFiles.rows(FILE, COLUMNS).stream()
            .flatMap(row -> Arrays.stream(row.get(1).split("\\|")).map(phrase -> Phrase.of(phrase, row.get(2))))
            .collect(Collectors.groupingBy(phrase -> phrase.words().get(0)));

    private record Phrase(List<String> words, Stance stance) {
        static Phrase of(String words, String stance) {
            return new Phrase(List.of(words.split(" ")), Stance.valueOf(stance.toUpperCase(Locale.ROOT)));
        }

        boolean standsAt(SaidWords said, int i) {
            for (int k = 0; k < words.size(); k++) {
                if (!said.word(i + k).equals(words.get(k))) {
                    return false;
                }
            }
            return true;
        }
    }

    private ContentStance() {}

    static Stance of(SaidWords said) {
        for (int i = 0; i < said.size(); i++) {
            Optional<Stance> stance = at(said, i);
            if (stance.isPresent()) {
                return stance.get();
            }
        }
        return Stance.ASSERTS;
    }

    private static Optional<Stance> at(SaidWords said, int i) {
        return OwnWords.at(said, i)
                .or(() -> phrase(said, i))
                .or(() -> Modality.at(said, i))
                .or(() -> Negation.at(said, i))
                .or(() -> Judgements.at(said, i))
                .or(() -> Deeds.at(said, i));
    }

    static Optional<Stance> phrase(SaidWords said, int i) {
        return BY_FIRST_WORD.getOrDefault(said.word(i), List.of()).stream()
                .filter(phrase -> phrase.standsAt(said, i))
                .max(Comparator.comparingInt(phrase -> phrase.words().size()))
                .map(Phrase::stance);
    }
}
