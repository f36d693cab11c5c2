// SPDX-License-Identifier: Apache-2.0
package org.claimline.evaluation.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class TimelineScoreTest {
    /** Reduced: three anchors, one simultaneous pair, one step from 2001 to 2003; the first line has no order. */
    private static final Timeline GOLD = Timeline.parse(List.of(
            "The harbour",
            "0\tXXXX-XX-XX\t9-1-owned",
            "1\t2001\t7-2-built\t8-3-building",
            "2\t2003-05-XX\t7-4-sold",
            "2\t2003-05\t7-5-bought"));

    @Test
    void givesFullMarksToTheGoldTimeline() {
        TimelineScore score = score(GOLD);
        assertEquals(1, score.precision());
        assertEquals(1, score.recall());
        assertEquals(1, score.anchorAccuracy());
    }

    @Test
    void countsRelationsThatFollowFromTheOtherTimeline() {
        TimelineScore score = score(Timeline.parse(
                List.of("The harbour", "1\t2001\t8-3-building", "2\t2002\t7-9-painted", "3\t2004\t7-4-sold")));
        assertEquals(1.0 / 5, score.precision(), 1e-9, "of three anchors and two steps only the first anchor is right");
        assertEquals(
                2.0 / 5,
                score.recall(),
                1e-9,
                "that anchor, and the step from building to sale by way of the painting");
        assertEquals(1.0 / 2, score.anchorAccuracy(), 1e-9);
        assertEquals(2, score.anchorsCompared());
    }

    @Test
    void creditsAGoldEventOnce() {
        TimelineScore score =
                score(Timeline.parse(List.of("The harbour", "1\t2001\t7-2-built", "1\t2001\t8-3-building")));
        assertEquals(1.0 / 3, score.precision(), 1e-9);
        assertEquals(1.0 / 5, score.recall(), 1e-9);
    }

    private static TimelineScore score(Timeline found) {
        TimelineScore score = new TimelineScore();
        score.add(GOLD, found);
        return score;
    }
}
