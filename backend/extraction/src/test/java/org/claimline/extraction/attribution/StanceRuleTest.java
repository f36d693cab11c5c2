// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.claimline.extraction.Stance;
import org.claimline.extraction.internal.RuleFiles;
import org.claimline.extraction.text.TextAnalyzer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class StanceRuleTest {
    @ParameterizedTest
    @MethodSource("examples")
    void readsTheContentOfAnAssertion(String content, Stance stance) {
        assertStance(stance, "The minister said " + content + ".");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The minister has not denied the report.                              | ASSERTS
            The minister did not support the plan.                               | CONDEMNS
            The minister never promised to leave.                                | DENIES
            The minister called on Monday for a truce.                           | DEMANDS
            The minister told the envoy to leave.                                | DEMANDS
            The minister agreed to leave.                                        | PROMISES
            The minister declined to endorse the plan.                           | CONDEMNS
            The minister has yet to promise a truce.                             | DENIES
            The minister declined to leave.                                      | DENIES
            The minister voiced displeasure with the plan.                       | CONDEMNS
            The minister stood behind the plan.                                  | SUPPORTS
            The minister voted against the plan.                                 | CONDEMNS
            The minister reiterated calls for a truce.                           | DEMANDS
            A poll showed that most voters found the plan shameful.              | ASSERTS
            """)
    void theCueDecides(String text, Stance stance) {
        assertStance(stance, text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The minister said that she would leave.                              | PROMISES
            The minister said that she would leave if the talks failed.          | ASSERTS
            The minister said that she would leave, and if it rains, by train.   | PROMISES
            The minister said that she would be late.                            | ASSERTS
            The minister said that the ship would leave.                         | ASSERTS
            “We will strike back,” the minister said.                            | THREATENS
            “We oppose the plan,” the minister said.                             | CONDEMNS
            The minister said that she was proud of the crew.                    | SUPPORTS
            The minister said that she did not support the plan.                 | DENIES
            The minister said that she had not met the envoy.                    | DENIES
            “She had not met the envoy when it rained,” the minister said.       | ASSERTS
            “I invited the envoy in May,” the minister said.                     | ASSERTS
            The minister said that she wants to leave.                           | PROMISES
            The minister said that she wants the envoy to leave.                 | DEMANDS
            The minister said that force was not ruled out.                      | THREATENS
            The minister said that the army decided not to leave.                | ASSERTS
            “I think he is a coward,” the minister said.                         | CONDEMNS
            The minister said that the aide was not dismissed.                   | DENIES
            The minister said that there was no contact.                         | DENIES
            The minister said that the envoy must leave.                         | DEMANDS
            The minister said that the envoy should have left.                   | CONDEMNS
            The minister insisted that she resign.                               | DEMANDS
            “Leave the harbour now,” the minister said.                          | DEMANDS
            The minister said that the envoy might not leave.                    | DOUBTS
            The minister said that it was hard to see a way out.                 | DOUBTS
            """)
    void aPlainAssertionIsToldByWhoDoesWhat(String text, Stance stance) {
        assertStance(stance, text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The minister said that the plan was unreasonable.                    | CONDEMNS
            The minister said that the plan was not reasonable.                  | CONDEMNS
            The minister said that it was not a bad idea.                        | SUPPORTS
            The minister said that the envoy was not a liar.                     | DENIES
            The minister said that there was strong wind.                        | ASSERTS
            The minister called the meeting “great”.                             | SUPPORTS
            The minister said that the plan caused tremendous havoc.             | CONDEMNS
            The minister said that they took the wrong door.                     | ASSERTS
            The minister said that shots came from the bridge, which traitors had occupied. | ASSERTS
            The minister said that three people died in the crisis.              | ASSERTS
            """)
    void wordsJudge(String text, Stance stance) {
        assertStance(stance, text);
    }

    private static void assertStance(Stance stance, String text) {
        List<Attribution> found =
                AttributionFinder.english().find(TextAnalyzer.english().analyze(text));
        assertEquals(stance, found.get(0).stance(), () -> found.toString());
    }

    static Stream<Arguments> examples() {
        return Stream.of(
                        RuleFiles.rows(ContentStance.FILE, ContentStance.COLUMNS),
                        RuleFiles.rows(Judgements.FILE, Judgements.COLUMNS))
                .flatMap(List::stream)
                .map(StanceRuleTest::example);
    }

    private static Arguments example(List<String> row) {
        String stance = row.size() == Judgements.COLUMNS ? row.get(1) : row.get(2);
        return Arguments.of(row.get(row.size() - 1), Stance.valueOf(stance.toUpperCase(Locale.ROOT)));
    }
}
