// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.attribution;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AttributionFinderTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                // Direct quotes: cue before, behind, in the middle.
                "<“We will stay,”> [Rosa Ortiz] {said}.",
                "<“We will stay,”> {said} [Rosa Ortiz, a teacher in Quito].",
                "[Rosa Ortiz] {said:} <“We will stay.”>",
                "<“We will stay,”> [she] {said}. <“Nobody will move us.”>",
                "<“We will stay,”> [she] {said}, <“until they leave.”>",
                "<“Who won?”> {asked} [Mr. Ortiz].",
                "<''We will stay,''> [Mr. Ortiz] {said}.",
                "<\"We will stay,\"> [Mr. Ortiz] {said}.",
                // Indirect speech.
                "[The foreign ministry] {said} on Tuesday <that the talks had failed>.",
                "[The foreign ministry] {has repeatedly said} <the talks had failed>.",
                "<The talks have failed>, [the ministry] {said}.",
                "[Rosa Ortiz, the mayor of Quito,] {told} reporters on Friday <that the talks had failed>.",
                "[Rosa Ortiz], who lost the election, {said} <the vote was not fair>.",
                "<The talks failed>, {according to} [two officials].",
                "{According to} [two officials], <the talks failed>.",
                "[The minister] {said} <the yearly talks, which began in Oslo, remained useful>.",
                "[She] {said} <she is headed to Quito for a march, which begins on Monday>.",
                // The present tense of the headline, after a name that no tagger knows.
                "[Viguerie] {notes} <that the talks had failed>.",
                "<“The talks have failed,”> [Viguerie] {concludes}.",
                // Mixed.
                "[The ministry] {said} <the talks were “a farce”>.",
                "[The ministry] {called} <the talks “a farce.”>",
                // Relative and participial clauses.
                "He met Rosa Ortiz, [who] {said} <the talks had failed>.",
                "[The ministry] closed its doors, {saying} <the talks had failed>."
            })
    void findsExactlyWhatIsMarked(String marked) {
        MarkedText example = MarkedText.parse(marked);
        assertTrue(example.isFound(), () -> example.expected() + " not in " + example.found());
    }
}
