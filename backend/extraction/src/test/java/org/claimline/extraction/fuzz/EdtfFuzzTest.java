// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.fuzz;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.time.ZoneId;
import org.claimline.extraction.time.Basis;
import org.claimline.extraction.time.Edtf;
import org.claimline.extraction.time.When;

/** A date is read within the years that every store can hold, or refused with words for the person who wrote it. */
class EdtfFuzzTest {
    @FuzzTest
    @DictionaryFile(resourcePath = Input.WORDS)
    void readsADateOrSaysWhatIsWrong(byte[] bytes) {
        String text = Input.text(bytes);
        try {
            When when = Edtf.parse(text, ZoneId.of("Australia/Lord_Howe"), Basis.STATED);
            assertFalse(when.start().isBefore(When.EARLIEST.minusSeconds(86400)), when::toString);
            assertFalse(when.end().isAfter(When.LATEST.plusSeconds(86400)), when::toString);
        } catch (IllegalArgumentException e) {
            assertTrue(
                    e.getMessage().contains("is not an EDTF date: ")
                            && e.getMessage().contains("Examples: "),
                    e::getMessage);
        }
    }
}
