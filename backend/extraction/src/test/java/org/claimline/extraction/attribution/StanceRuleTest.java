// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.claimline.extraction.Stance;
import org.claimline.extraction.internal.RuleFiles;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class StanceRuleTest {
    @ParameterizedTest
    @MethodSource("examples")
    void readsTheContentOfAnAssertion(String content, Stance stance) {
        assertEquals(stance, StanceRule.of(Stance.ASSERTS, "said", content));
    }

    @ParameterizedTest
    @CsvSource({
        "DENIES, denied, DENIES",
        "DENIES, has not denied, ASSERTS",
        "SUPPORTS, did not support, CONDEMNS",
        "PROMISES, never promised, DENIES",
        "CONDEMNS, didn’t criticize, SUPPORTS"
    })
    void negationTurnsTheCueRound(Stance base, String cue, Stance expected) {
        assertEquals(expected, StanceRule.of(base, cue, "the report"));
    }

    static Stream<Arguments> examples() {
        return RuleFiles.rows(StanceRule.FILE, StanceRule.COLUMNS).stream().map(StanceRuleTest::example);
    }

    private static Arguments example(List<String> row) {
        return Arguments.of(row.get(3), Stance.valueOf(row.get(2).toUpperCase(Locale.ROOT)));
    }
}
