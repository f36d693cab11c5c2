// SPDX-License-Identifier: Apache-2.0
package org.claimline.evaluation;

import java.util.Locale;

/** Says on the standard error stream what has been measured, since a benchmark takes many minutes before it reports. */
public final class Progress {
    private Progress() {}

    public static void measured(String format, Object... values) {
        System.err.println("measured: " + String.format(Locale.ROOT, format, values));
    }
}
