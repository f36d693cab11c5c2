// SPDX-License-Identifier: Apache-2.0
package org.claimline.evaluation.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.claimline.evaluation.event.Timeline.Named;

/**
 * The measure of SemEval-2015 Task 4 as its organizers describe it: a timeline is turned into relations (each event is
 * simultaneous with its anchor; events of one order are simultaneous with each other; others are before one another), of
 * which those that follow from the rest are left out. Precision is the share of the program's relations that follow from the
 * gold ones, recall the share of the gold relations that follow from the program's (temporal awareness, UzZaman and Allen
 * 2011). Events whose order is not known are left out. Scores of several timelines are added up (micro-average).
 */
final class TimelineScore {
    private int verified;
    private int given;
    private int covered;
    private int wanted;
    private int anchorsRight;
    private int anchors;

    /** A relation between two events, or an event and an anchor. */
    private record Relation(String from, String kind, String to) {}

    /** Adds one timeline. */
    void add(Timeline gold, Timeline found) {
        List<Named> reference = ordered(gold.named(gold));
        List<Named> answer = ordered(found.named(gold));
        Graph wantedGraph = new Graph(reference);
        Graph givenGraph = new Graph(answer);
        given += givenGraph.reduced().size();
        verified +=
                (int) givenGraph.reduced().stream().filter(wantedGraph::implies).count();
        wanted += wantedGraph.reduced().size();
        covered +=
                (int) wantedGraph.reduced().stream().filter(givenGraph::implies).count();
        compareAnchors(gold, found);
    }

    double precision() {
        return given == 0 ? 0 : (double) verified / given;
    }

    double recall() {
        return wanted == 0 ? 0 : (double) covered / wanted;
    }

    double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }

    /** Of the events that both timelines hold and the gold one anchors, the share with the same anchor. */
    double anchorAccuracy() {
        return anchors == 0 ? 0 : (double) anchorsRight / anchors;
    }

    int anchorsCompared() {
        return anchors;
    }

    private void compareAnchors(Timeline gold, Timeline found) {
        Map<String, String> right = new HashMap<>();
        gold.named(gold).stream()
                .filter(named -> named.entry().isAnchored())
                .forEach(named -> right.put(named.name(), named.entry().known()));
        for (Named named : found.named(gold)) {
            if (right.containsKey(named.name())) {
                anchors++;
                anchorsRight += right.get(named.name()).equals(named.entry().known()) ? 1 : 0;
            }
        }
    }

    private static List<Named> ordered(List<Named> all) {
        return all.stream().filter(named -> named.entry().order() > 0).toList();
    }

    /** The relations of one timeline. */
    private static final class Graph {
        private final Map<String, Integer> orders = new HashMap<>();
        private final Map<Integer, List<String>> anchors = new HashMap<>();
        private final List<Relation> reduced = new ArrayList<>();

        Graph(List<Named> events) {
            TreeMap<Integer, String> first = new TreeMap<>();
            for (Named event : events) {
                int order = event.entry().order();
                orders.put(event.name(), order);
                if (event.entry().isAnchored()) {
                    anchors.computeIfAbsent(order, any -> new ArrayList<>())
                            .add(event.entry().known());
                    reduced.add(
                            new Relation(event.name(), "anchored", event.entry().known()));
                }
                String representative = first.putIfAbsent(order, event.name());
                if (representative != null) {
                    reduced.add(new Relation(representative, "simultaneous", event.name()));
                }
            }
            List<String> chain = List.copyOf(first.values());
            for (int i = 1; i < chain.size(); i++) {
                reduced.add(new Relation(chain.get(i - 1), "before", chain.get(i)));
            }
        }

        List<Relation> reduced() {
            return reduced;
        }

        /** Whether a relation follows from this timeline. */
        boolean implies(Relation relation) {
            Integer from = orders.get(relation.from());
            if (from == null) {
                return false;
            }
            if (relation.kind().equals("anchored")) {
                return anchors.getOrDefault(from, List.of()).contains(relation.to());
            }
            Integer to = orders.get(relation.to());
            return to != null && (relation.kind().equals("before") ? from < to : from.equals(to));
        }
    }
}
