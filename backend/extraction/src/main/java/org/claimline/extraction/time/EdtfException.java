// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.time;

/** Text that is no EDTF date. Its message is for the person who wrote the date. */
public final class EdtfException extends IllegalArgumentException {
    private static final String EXAMPLES =
            "2019-04-30, 2019-04, 2019, 198X, 2019-06~, 2014/2017, 2019-04-30T14:35-04:00";

    private final String reason;

    EdtfException(String text, String reason) {
        super("\"" + text + "\" is not an EDTF date: " + reason + ". Examples: " + EXAMPLES + ".");
        this.reason = reason;
    }

    /** What would have been a date, and why the text is none, as the end of a sentence that says what is taken. */
    public String expected() {
        return "an EDTF date (" + reason + "). Examples: " + EXAMPLES;
    }
}
