// SPDX-License-Identifier: Apache-2.0
package org.claimline.cli;

/** Turns UTF-16 offsets of one text into code points, each in constant time. */
final class CodePoints {
    private final int[] before;

    CodePoints(String text) {
        before = new int[text.length() + 1];
        for (int i = 0; i < text.length(); i++) {
            boolean second =
                    i > 0 && Character.isLowSurrogate(text.charAt(i)) && Character.isHighSurrogate(text.charAt(i - 1));
            before[i + 1] = before[i] + (second ? 0 : 1);
        }
    }

    /** Number of code points before the UTF-16 offset. */
    int at(int offset) {
        return before[offset];
    }
}
