// SPDX-License-Identifier: Apache-2.0
package org.claimline.evaluation;

import java.io.IOException;

/** One part of the evaluation report. What it measures against may be absent; then it says so. */
public interface Section {
    String title();

    /** Measures, and writes the figures. */
    void write(Report report) throws IOException;
}
