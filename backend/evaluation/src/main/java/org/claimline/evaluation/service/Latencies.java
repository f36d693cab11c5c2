// SPDX-License-Identifier: Apache-2.0
package org.claimline.evaluation.service;

import java.util.Arrays;
import java.util.List;

/**
 * How long each of some requests took.
 *
 * @param nanos one by one, in ascending order
 * @param seconds how long all of them took together
 */
record Latencies(long[] nanos, double seconds) {
    static Latencies of(List<long[]> parts, double seconds) {
        long[] all = parts.stream().flatMapToLong(Arrays::stream).sorted().toArray();
        return new Latencies(all, seconds);
    }

    double rate() {
        return nanos.length / seconds;
    }

    /** In milliseconds; what a share of the requests, from 0 to 1, did not exceed. */
    double percentile(double share) {
        if (nanos.length == 0) {
            return Double.NaN;
        }
        int rank = (int) Math.ceil(share * nanos.length);
        return nanos[Math.max(0, rank - 1)] / 1e6;
    }
}
