// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.claimline.extraction.Actor;
import org.claimline.extraction.text.TextAnalyzer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpeakerTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Juan Guaidó spoke in Caracas. “We will stay,” Guaido said. | juan-guaido
                    Foreign Minister Jorge Arreaza said the talks had failed. | jorge-arreaza
                    The opposition leader, Rosa Ortiz, arrived. The opposition leader said the talks had failed. | rosa-ortiz
                    Rosa Ortiz met Juan Vidal. “We agreed,” she said. | rosa-ortiz
                    Juan Vidal asked Pedro Ruiz how high it would be. “Higher,” he told Vidal. | juan-vidal pedro-ruiz
                    Rosa Ortiz said the talks had failed. Maria Vidal fits that bill for many, she added. | rosa-ortiz rosa-ortiz
                    Rosa Ortiz said the talks had failed. “They lie about Juan Vidal,” she added. | rosa-ortiz rosa-ortiz
                    Juan Vidal left early. His spokesman said the talks had failed. | spokesperson-of-juan-vidal
                    Russia's foreign ministry said the talks had failed. | russia-foreign-ministry
                    The Russian foreign ministry said the talks had failed. | russia-foreign-ministry
                    The Associated Press reported that the talks had failed. | associated-press
                    Moscow said the talks had failed. | moscow
                    Two officials said the talks had failed. | two-officials
                    Mr. Vidal, who met Rosa Ortiz, said the talks had failed. | vidal
                    Rosa Ortiz left Oslo. Her sister, who married there, said Thursday from her home in Bergen, Norway: “I stay.” | her-sister
                    He met Rosa Ortiz, who said the talks had failed. | rosa-ortiz
                    """)
    void isResolvedInTheArticle(String text, String expected) {
        List<Attribution> found =
                AttributionFinder.english().find(TextAnalyzer.english().analyze(text));
        String speakers = found.stream()
                .map(attribution -> attribution.speaker().map(Actor::id).orElse("nobody"))
                .collect(Collectors.joining(" "));
        assertEquals(expected, speakers);
    }
}
