// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextAnalyzerTest {
    private final TextAnalyzer analyzer = TextAnalyzer.english();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "He met Gen. Vidal. She left. | 2",
                "The U.S. Senate met on Jan. 5. It voted at 3 p.m. on Friday. | 2",
                "They live in the U.S. The rest left. | 2",
                "Rossi works for Acme Corp. Ms. Vidal left. | 2",
                "She said no. Pier No. 3 stayed shut. | 2",
                "“We won.” He smiled. | 2",
                "“Who knew?” Ms. Vidal asked. Nobody answered. | 2",
                "Prices rose 3.2 percent! He paid $1.5 million. | 2",
                "“It is over,” he said. | 1",
                "\"Stop!\" he shouted. | 1",
                "J. B. Ortiz wrote it. | 1"
            })
    void countsSentences(String text, int expected) {
        assertEquals(expected, analyzer.analyze(text).sentences().size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "She didn't say it. | She/PRP did/VBD n't/RB say/VB it/PRP ./.",
                "Guaidó’s aide denied it | Guaidó/NNP ’s/POS aide/NN denied/VBD it/PRP",
                "He has denied it, she said. | He/PRP has/VBZ denied/VBN it/PRP ,/, she/PRP said/VBD ./.",
                "- **Ek** told [the court](https://court.example/ek) _that_ she left. | Ek/NNP told/VBD the/DT court/NN that/IN she/PRP left/VBD ./.",
                "A ferry sank off Oslo, police said. | A/DT ferry/NN sank/VBD off/IN Oslo/NNP ,/, police/NNS said/VBD ./.",
                "They want to leave by 5:30 p.m. | They/PRP want/VBP to/TO leave/VB by/IN 5:30/CD p.m./NN"
            })
    void tagsTokens(String text, String expected) {
        String found = analyzer.analyze(text).sentences().stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .map(token -> token.text() + "/" + token.tag())
                .collect(Collectors.joining(" "));
        assertEquals(expected, found);
    }

    @Test
    void aLineEndEndsAParagraph() {
        List<Sentence> sentences =
                analyzer.analyze("One line\nAnother line\n\nA third.").sentences();
        assertEquals(
                List.of(0, 1, 2), sentences.stream().map(Sentence::paragraph).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\t ", "\u200b\ufeff"})
    void aBlankTextHasNoSentences(String blank) {
        assertEquals(List.of(), analyzer.analyze(blank).sentences());
    }
}
