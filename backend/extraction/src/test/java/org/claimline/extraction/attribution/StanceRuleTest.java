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
            The minister declined to endorse the plan.                           | DENIES
            The minister refused to attack the envoy.                            | DENIES
            The minister refused to deny the report.                             | ASSERTS
            The minister has yet to promise a truce.                             | ASSERTS
            The minister warned against a new round of talks.                    | DEMANDS
            The minister alleged that the envoy took the money.                  | CONDEMNS
            The minister sought to calm the crew.                                | ASSERTS
            The minister is mulling a new round of talks.                        | PROMISES
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
            The minister said that prices should fall next year.                 | ASSERTS
            The minister said that the envoy should have left.                   | CONDEMNS
            The minister insisted that she resign.                               | DEMANDS
            “Leave the harbour now,” the minister said.                          | DEMANDS
            The minister said that the envoy might not leave.                    | DOUBTS
            The minister said that it was hard to see a way out.                 | DOUBTS
            The minister said that it was hard to gauge the damage.              | DOUBTS
            The minister said that she did not know whether the ship would come. | DOUBTS
            The minister said that she was not sure.                             | DOUBTS
            The minister said that the crew did not know the reef.               | ASSERTS
            The minister said that there was absolutely nothing new.             | DENIES
            “No, no, no,” the minister said.                                     | DENIES
            “We are going to have to sell the ship,” the minister said.          | PROMISES
            “If they want to sail, let them sail,” the minister said.            | DEMANDS
            The minister said that she and the crew are planning to leave.       | PROMISES
            “We will still back the crew,” the minister said.                    | SUPPORTS
            “Guess what the crew found,” the minister said.                      | ASSERTS
            The minister said that the envoy wrote that the crew must leave.     | ASSERTS
            The minister said that the ship waits when the crew must rest.       | ASSERTS
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
            “Ortiz is our best captain,” the minister said.                      | SUPPORTS
            The minister said that it was the harbour's best interest.           | ASSERTS
            The minister said that the path was right of the harbour.            | ASSERTS
            The minister said that the ship was perfectly still.                 | ASSERTS
            """)
    void wordsJudge(String text, Stance stance) {
        assertStance(stance, text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            “He has ruined our economy,” the minister said.                      | CONDEMNS
            “The council has saved thousands of jobs,” the minister said.        | SUPPORTS
            “They have not betrayed the workers,” the minister said.             | DENIES
            “She does not protect our children,” the minister said.              | CONDEMNS
            “He has ruined a shirt,” the minister said.                          | ASSERTS
            “I have saved thousands of jobs,” the minister said.                 | ASSERTS
            The minister said that the storm had ruined the economy.             | ASSERTS
            """)
    void deedsJudge(String text, Stance stance) {
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
                        RuleFiles.rows(Judgements.FILE, Judgements.COLUMNS),
                        RuleFiles.rows(Deeds.FILE, Deeds.COLUMNS))
                .flatMap(List::stream)
                .map(StanceRuleTest::example);
    }

    private static Arguments example(List<String> row) {
        String stance = row.size() == Judgements.COLUMNS ? row.get(1) : row.get(2);
        return Arguments.of(row.get(row.size() - 1), Stance.valueOf(stance.toUpperCase(Locale.ROOT)));
    }
}
