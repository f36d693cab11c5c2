// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.claimline.extraction.Span;
import org.claimline.extraction.time.Basis;
import org.claimline.extraction.time.Edtf;
import org.claimline.extraction.time.ReferenceTime;
import org.claimline.extraction.time.TimeExpression;
import org.claimline.extraction.time.TimeTagger;
import org.claimline.extraction.time.When;

/** Time expressions stand where they say, in order, and their dates can be read back. */
class TimeTaggerFuzzTest {
    private static final ZoneId ZONE = ZoneId.of("America/Caracas");
    private static final List<ReferenceTime> REFERENCES = List.of(
            new ReferenceTime(Optional.empty(), ZONE),
            new ReferenceTime(Optional.of(Edtf.parse("2020-02-29", ZONE, Basis.STATED)), ZONE));

    @FuzzTest
    @DictionaryFile(resourcePath = Input.WORDS)
    void findsSoundTimeExpressions(byte[] bytes) {
        String text = Input.text(bytes);
        for (ReferenceTime reference : REFERENCES) {
            int behind = 0;
            for (TimeExpression one : TimeTagger.english().tag(text, reference)) {
                Span span = one.span();
                assertTrue(span.start() >= behind && span.length() > 0, one::toString);
                assertEquals(span.of(text), one.resolution().phrase());
                assertReadsBack(one.resolution().when());
                behind = span.end();
            }
        }
    }

    static void assertReadsBack(When when) {
        When again = Edtf.parse(when.edtf(), when.zone(), when.basis());
        assertEquals(List.of(when.start(), when.end()), List.of(again.start(), again.end()), when::toString);
    }
}
