// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StorylineReaderTest {
    @Test
    void readsWhatAnEditorWrites() {
        String yaml = """
                - id: lagos-talks
                  name: Lagos talks
                  terms: [Lagos talks, mediator]
                - id: harbour
                  name: The harbour
                  description: Its debts.
                  terms: [harbour]
                  except: [airport]
                """;
        assertEquals(
                List.of(
                        new Storyline("lagos-talks", "Lagos talks", "", List.of("Lagos talks", "mediator"), List.of()),
                        new Storyline("harbour", "The harbour", "Its debts.", List.of("harbour"), List.of("airport"))),
                StorylineReader.read(yaml));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{id: a}                                     | are a list",
                "[{id: a, terms: [b]}]                       | 1 needs the field \"name\"",
                "[{id: a, name: A}]                          | at least one term",
                "[{id: a, name: A, terms: b}]                | a list of words or phrases under \"terms\"",
                "[{id: A b, name: A, terms: [b]}]            | lower-case letters",
                "[{id: a, name: A, terms: [b], dates: [c]}]  | unknown field \"dates\"",
                "[{id: a, name: A, terms: [b]}, {id: a, name: B, terms: [c]}] | the id \"a\"",
                "[                                           | not in YAML"
            })
    void saysWhatIsWrong(String yaml, String message) {
        Exception failure = assertThrows(IllegalArgumentException.class, () -> StorylineReader.read(yaml));
        assertTrue(failure.getMessage().contains(message), failure.getMessage());
    }
}
