// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.article;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.claimline.extraction.internal.RuleFiles;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FurnitureTest {
    private final Furniture furniture = new Furniture();

    static Stream<List<String>> rules() {
        return RuleFiles.rows("lang/en/furniture.tsv", 5).stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleFindsItsExample(List<String> rule) {
        assertTrue(furniture.matches(rule.get(4)), rule.get(0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The minister said on Monday that the harbour would close.",
                "Police arrested three men who had copied the newsletters of the union in their thousands.",
                "“We are staying,” Ek said.",
                "The commission will publish its comments in May."
            })
    void sentencesOfAnArticleAreNoFurniture(String sentence) {
        assertFalse(furniture.matches(sentence));
    }
}
