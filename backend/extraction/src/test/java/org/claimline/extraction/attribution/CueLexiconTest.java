// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.attribution;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.claimline.extraction.Stance;
import org.claimline.extraction.internal.RuleFiles;
import org.claimline.extraction.text.VerbForms;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every verb of the lexicon is run in the example of its rule. */
class CueLexiconTest {
    @ParameterizedTest
    @MethodSource("examples")
    void marksItsExample(String example, Stance stance) {
        MarkedText marked = MarkedText.parse(example);
        assertTrue(marked.isFound(), () -> marked.expected() + " not in " + marked.found());
        assertTrue(
                marked.find().stream().anyMatch(found -> found.stance() == stance),
                () -> stance + " not in " + marked.find());
    }

    static Stream<Arguments> examples() {
        return Stream.of(CueLexicon.VERBS, CueLexicon.ADJECTIVES, CueLexicon.NOUNS)
                .flatMap(file -> RuleFiles.rows(file, CueLexicon.COLUMNS).stream()
                        .flatMap(row -> examples(row, file.equals(CueLexicon.VERBS))));
    }

    private static Stream<Arguments> examples(List<String> row, boolean verbs) {
        Stance stance = Stance.valueOf(row.get(2).toUpperCase(Locale.ROOT));
        return Stream.of(row.get(3).split("\\s+"))
                .map(word -> verbs ? VerbForms.inflect(word).get(2) : word)
                .map(word -> Arguments.of(row.get(4).replace("%", word), stance));
    }
}
