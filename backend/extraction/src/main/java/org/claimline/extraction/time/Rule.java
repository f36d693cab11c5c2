// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.time;

import java.util.List;

/**
 * One rule as its file states it.
 *
 * @param id stable name, reported with every date it finds
 * @param patterns what it matches, see {@link Pattern}
 * @param meaning what the match means, see {@link Meaning}
 * @param latent whether a match is only reported as a part of a larger one
 * @param after what must stand before the match, empty for anything
 * @param notAfter what must not stand before it
 * @param before what must follow it
 * @param notBefore what must not follow it
 * @param examples sentences and what is to be found in them, run as tests
 */
record Rule(
        String id,
        List<String> patterns,
        Meaning meaning,
        boolean latent,
        List<String> after,
        List<String> notAfter,
        List<String> before,
        List<String> notBefore,
        List<Example> examples) {

    /**
     * A sentence to test a rule by.
     *
     * @param reference publication date in EDTF
     * @param sentence the sentence, with the expression in square brackets
     * @param expected TIMEX3 type, value, and the EDTF date if it is more than the value; empty when nothing may be found
     */
    record Example(String reference, String sentence, String expected) {}
}
