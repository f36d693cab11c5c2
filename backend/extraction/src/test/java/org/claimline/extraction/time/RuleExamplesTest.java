// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimline.extraction.time.Rule.Example;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every rule says what it finds and what it leaves alone; this runs what it says. */
class RuleExamplesTest {
    @TestFactory
    Stream<DynamicTest> everyExampleOfEveryRule() {
        return RuleBook.load("en").rules().stream()
                .flatMap(rule -> rule.examples().stream()
                        .map(example -> DynamicTest.dynamicTest(
                                rule.id() + ": " + example.sentence(), () -> check(rule, example))));
    }

    /** A latent rule shows only in the larger ones that use it. */
    @Test
    void everyRuleThatReportsHasAnExampleOfWhatItFinds() {
        List<String> without = RuleBook.load("en").rules().stream()
                .filter(rule -> !rule.latent())
                .filter(rule -> rule.examples().stream()
                        .allMatch(example -> example.expected().isEmpty()))
                .map(Rule::id)
                .toList();
        assertEquals(List.of(), without);
    }

    @Test
    void ruleIdsAreUnique() {
        List<String> ids = RuleBook.load("en").rules().stream().map(Rule::id).toList();
        assertEquals(ids.stream().distinct().toList(), ids);
    }

    private static void check(Rule rule, Example example) {
        String sentence = example.sentence().replace("[", "").replace("]", "");
        List<TimeExpression> found = TimeTagger.english().tag(sentence, reference(example.reference()));
        if (example.expected().isEmpty()) {
            assertEquals(List.of(), found.stream().map(TimeExpression::value).toList());
            return;
        }
        int start = example.sentence().indexOf('[');
        String phrase =
                example.sentence().substring(start + 1, example.sentence().indexOf(']'));
        boolean withDate = example.expected().split(" ").length > 2;
        String expected = start + " " + phrase + " " + rule.id() + " " + example.expected();
        List<String> all = found.stream().map(one -> describe(one, withDate)).toList();
        assertTrue(all.contains(expected), () -> expected + " is not among " + all);
    }

    private static String describe(TimeExpression one, boolean withDate) {
        DateResolution resolution = one.resolution();
        String date = withDate ? " " + resolution.when().edtf() : "";
        return one.span().start() + " " + resolution.phrase() + " " + resolution.rule() + " " + one.type() + " "
                + one.value() + date;
    }

    private static ReferenceTime reference(String edtf) {
        Optional<When> published =
                edtf.equals("-") ? Optional.empty() : Optional.of(Edtf.parse(edtf, ZoneOffset.UTC, Basis.STATED));
        return new ReferenceTime(published, ZoneOffset.UTC);
    }
}
