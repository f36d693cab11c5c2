// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.event;

import java.util.List;
import org.claimline.extraction.Actor;
import org.claimline.extraction.EventKind;

/**
 * How much an event matters in its article, from features that a reader can check: how early it stands (0.3), whether a
 * main clause tells it (0.15), whether its date stands in the sentence (0.15), how many named participants it has (up to
 * 0.15), whether it is a deed rather than a statement (0.15), and 0.1 for being told at all.
 */
final class Salience {
    /** Of an event of which only that it was told is known. */
    static final double LOWEST = 0.1;

    private static final double EARLY = 0.3;
    private static final double FEATURE = 0.15;

    private Salience() {}

    static double of(Reading reading, Candidate candidate, List<Actor> actors) {
        double length = Math.max(1, reading.text().text().length());
        double salience = LOWEST + EARLY * (1 - candidate.trigger().start() / length);
        salience += candidate.clause().isMain() ? FEATURE : 0;
        salience += candidate.own() ? FEATURE : 0;
        salience += FEATURE * Math.min(actors.size(), 3) / 3.0;
        boolean deed = candidate.kind() != EventKind.STATEMENT && candidate.kind() != EventKind.OTHER;
        salience += deed ? FEATURE : 0;
        return Math.round(salience * 1000) / 1000.0;
    }
}
