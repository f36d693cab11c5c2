// SPDX-License-Identifier: Apache-2.0
package org.claimline.evaluation.event;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Compares two partitions of the same mentions: pairwise, and by B-cubed (Bagga and Baldwin 1998). */
final class CoreferenceScore {
    private final List<String> mentions;
    private final Map<String, String> gold;
    private final Map<String, String> found;

    /** Precision and recall, from 0 to 1. */
    record Scores(double precision, double recall) {
        double f1() {
            return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
        }
    }

    /** The cluster of each mention, by gold and by the program; both know the same mentions. */
    CoreferenceScore(Map<String, String> gold, Map<String, String> found) {
        if (!gold.keySet().equals(found.keySet())) {
            throw new IllegalArgumentException("both partitions need the same mentions");
        }
        this.mentions = gold.keySet().stream().sorted().toList();
        this.gold = gold;
        this.found = found;
    }

    /** Over all pairs of mentions that one of the two puts together. */
    Scores pairwise() {
        int both = 0;
        int inGold = 0;
        int inFound = 0;
        for (int i = 0; i < mentions.size(); i++) {
            for (int j = i + 1; j < mentions.size(); j++) {
                boolean wanted = together(gold, i, j);
                boolean given = together(found, i, j);
                inGold += wanted ? 1 : 0;
                inFound += given ? 1 : 0;
                both += wanted && given ? 1 : 0;
            }
        }
        return new Scores(ratio(both, inFound), ratio(both, inGold));
    }

    /** Over all mentions: how much of its cluster is right, and how much of the right cluster is there. */
    Scores bCubed() {
        Map<String, Set<String>> goldClusters = clusters(gold);
        Map<String, Set<String>> foundClusters = clusters(found);
        double precision = 0;
        double recall = 0;
        for (String mention : mentions) {
            Set<String> wanted = goldClusters.get(gold.get(mention));
            Set<String> given = foundClusters.get(found.get(mention));
            long common = given.stream().filter(wanted::contains).count();
            precision += (double) common / given.size();
            recall += (double) common / wanted.size();
        }
        return new Scores(precision / mentions.size(), recall / mentions.size());
    }

    private boolean together(Map<String, String> partition, int i, int j) {
        return partition.get(mentions.get(i)).equals(partition.get(mentions.get(j)));
    }

    private static Map<String, Set<String>> clusters(Map<String, String> partition) {
        Map<String, Set<String>> clusters = new HashMap<>();
        partition.forEach((mention, cluster) ->
                clusters.computeIfAbsent(cluster, any -> new HashSet<>()).add(mention));
        return clusters;
    }

    private static double ratio(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
