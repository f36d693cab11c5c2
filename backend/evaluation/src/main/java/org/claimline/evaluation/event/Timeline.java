// SPDX-License-Identifier: Apache-2.0
package org.claimline.evaluation.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A timeline in the form of SemEval-2015 Task 4 (Minard et al. 2015): events in order, each with its anchor in time.
 *
 * @param entity the person or thing that it is about
 * @param entries its events, by order
 */
record Timeline(String entity, List<Entry> entries) {
    private static final String UNKNOWN = "XXXX-XX-XX";

    /**
     * One event.
     *
     * @param order its place; equal for events of one time, 0 when it is not known
     * @param anchor a day, month or year, or {@code XXXX-XX-XX}
     * @param mentions its mentions as {@code document-sentence-word}
     */
    record Entry(int order, String anchor, List<String> mentions) {
        boolean isAnchored() {
            return !anchor.startsWith("XXX");
        }

        /** The anchor without the parts that are left open, as in {@code 2008-03-XX}. */
        String known() {
            return anchor.replaceAll("(-XX)+$", "");
        }
    }

    /** Reads the task's lines: the entity, then order, anchor and mentions, with tabs between them. */
    static Timeline parse(List<String> lines) {
        List<Entry> entries = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            List<String> cells = List.of(line.strip().split("\t"));
            if (cells.size() > 2) {
                entries.add(new Entry(Integer.parseInt(cells.get(0)), cells.get(1), cells.subList(2, cells.size())));
            }
        }
        return new Timeline(lines.get(0).strip(), entries);
    }

    static String unknown() {
        return UNKNOWN;
    }

    /**
     * The same timeline with each event that shares a mention with one of {@code gold} named as that one is; every event of
     * {@code gold} is named once.
     */
    List<Named> named(Timeline gold) {
        Set<Integer> taken = new HashSet<>();
        List<Named> named = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            Optional<Integer> match = gold.find(entry, taken);
            match.ifPresent(taken::add);
            named.add(new Named(match.map(found -> "gold " + found).orElse("own " + i), entry));
        }
        return named;
    }

    /** An event with a name by which two timelines can be compared. */
    record Named(String name, Entry entry) {}

    private Optional<Integer> find(Entry entry, Set<Integer> taken) {
        for (int i = 0; i < entries.size(); i++) {
            if (!taken.contains(i) && entries.get(i).mentions().stream().anyMatch(entry.mentions()::contains)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }
}
