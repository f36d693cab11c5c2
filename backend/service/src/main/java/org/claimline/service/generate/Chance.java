// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.generate;

import static org.claimline.extraction.EventKind.CONFLICT;
import static org.claimline.extraction.EventKind.DIPLOMACY;
import static org.claimline.extraction.EventKind.DISASTER;
import static org.claimline.extraction.EventKind.ECONOMY;
import static org.claimline.extraction.EventKind.ELECTION;
import static org.claimline.extraction.EventKind.GOVERNMENT;
import static org.claimline.extraction.EventKind.JUSTICE;
import static org.claimline.extraction.EventKind.MOVEMENT;
import static org.claimline.extraction.EventKind.OTHER;
import static org.claimline.extraction.EventKind.PROTEST;
import static org.claimline.extraction.EventKind.SANCTION;
import static org.claimline.extraction.EventKind.STATEMENT;
import static org.claimline.extraction.EventKind.TALKS;

import java.util.List;
import java.util.Random;
import org.claimline.extraction.EventKind;
import org.claimline.extraction.Stance;
import org.claimline.extraction.Status;
import org.claimline.extraction.reconcile.Dispute;
import org.claimline.extraction.time.Precision;

/** Values with the shares that they have in what is read from real articles, in thousandths. */
record Chance<T>(List<T> values, List<Integer> shares) {
    static final Chance<EventKind> KIND = new Chance<>(
            List.of(
                    STATEMENT,
                    DIPLOMACY,
                    TALKS,
                    PROTEST,
                    CONFLICT,
                    ELECTION,
                    OTHER,
                    JUSTICE,
                    MOVEMENT,
                    GOVERNMENT,
                    ECONOMY,
                    DISASTER,
                    SANCTION),
            List.of(720, 60, 48, 36, 36, 24, 24, 12, 12, 12, 6, 5, 5));
    static final Chance<Stance> STANCE = new Chance<>(
            List.of(
                    Stance.ASSERTS,
                    Stance.DENIES,
                    Stance.CONDEMNS,
                    Stance.DEMANDS,
                    Stance.SUPPORTS,
                    Stance.THREATENS,
                    Stance.PROMISES,
                    Stance.DOUBTS),
            List.of(636, 88, 88, 80, 44, 35, 26, 3));
    static final Chance<Precision> PRECISION = new Chance<>(
            List.of(
                    Precision.MINUTE,
                    Precision.DAY,
                    Precision.MONTH,
                    Precision.YEAR,
                    Precision.WEEK,
                    Precision.INTERVAL,
                    Precision.UNKNOWN),
            List.of(400, 410, 96, 60, 12, 12, 10));
    static final Chance<Status> STATUS =
            new Chance<>(List.of(Status.OCCURRED, Status.PLANNED, Status.ALLEGED), List.of(952, 24, 24));
    static final Chance<Dispute.Kind> DISPUTE =
            new Chance<>(List.of(Dispute.Kind.STANCE, Dispute.Kind.DATE, Dispute.Kind.WORDING), List.of(823, 118, 59));
    static final Chance<Integer> ACTORS = new Chance<>(List.of(2, 1, 3, 0, 4, 5), List.of(350, 290, 205, 72, 60, 23));
    static final Chance<Integer> PLACES = new Chance<>(List.of(0, 1, 2, 3), List.of(542, 386, 48, 24));
    /** How many claims are made on an event; 3 stands for that many or more. */
    static final Chance<Integer> CLAIMS = new Chance<>(List.of(1, 2, 3), List.of(892, 72, 36));

    T draw(Random random) {
        int left = random.nextInt(1_000);
        for (int i = 0; i < values.size(); i++) {
            left -= shares.get(i);
            if (left < 0) {
                return values.get(i);
            }
        }
        return values.get(values.size() - 1);
    }
}
