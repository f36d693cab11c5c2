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
        return RuleFiles.rows(CueLexicon.FILE, CueLexicon.COLUMNS).stream().flatMap(CueLexiconTest::examples);
    }

    private static Stream<Arguments> examples(List<String> row) {
        Stance stance = Stance.valueOf(row.get(2).toUpperCase(Locale.ROOT));
        return Stream.of(row.get(3).split("\\s+"))
                .map(verb -> row.get(4).replace("%", VerbForms.inflect(verb).get(2)))
                .map(example -> Arguments.of(example, stance));
    }
}
