// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.claimline.extraction.text.Token;

/** Tells where each clause of a sentence ends: where the next one of its level, or of a level above, begins. */
final class ClauseEnds {
    private ClauseEnds() {}

    /** The clauses of one sentence, which are in order, with their ends. */
    static List<Clause> set(List<Clause> clauses) {
        if (clauses.isEmpty()) {
            return clauses;
        }
        List<Clause> ended = new ArrayList<>(clauses);
        int[] nextOfLevel =
                new int[clauses.stream().mapToInt(Clause::level).max().orElse(0) + 1];
        Arrays.fill(nextOfLevel, withoutFullStop(clauses.get(0).sentence().tokens()));
        for (int i = clauses.size() - 1; i >= 0; i--) {
            Clause clause = clauses.get(i);
            int end = Math.max(clause.verb().end(), nextOfLevel[clause.level()]);
            ended.set(
                    i,
                    new Clause(
                            clause.sentence(),
                            clause.from(),
                            clause.subject(),
                            clause.verb(),
                            end,
                            clause.level(),
                            clause.opener()));
            boolean resumed = i > 0 && clause.from() < clauses.get(i - 1).from();
            int begin = resumed
                    ? clause.verb().start()
                    : Math.min(clause.from(), clause.verb().start());
            for (int level = clause.level(); level < nextOfLevel.length; level++) {
                nextOfLevel[level] = Math.min(nextOfLevel[level], begin);
            }
        }
        return ended;
    }

    private static int withoutFullStop(List<Token> tokens) {
        int end = tokens.size();
        while (end > 1 && Set.of(".", "''").contains(tokens.get(end - 1).tag())) {
            end--;
        }
        return end;
    }
}
