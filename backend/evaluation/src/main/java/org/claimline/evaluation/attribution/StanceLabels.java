// SPDX-License-Identifier: Apache-2.0
package org.claimline.evaluation.attribution;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimline.extraction.Stance;
import org.claimline.extraction.attribution.Attribution;

/** Stances of claims as this project's people read them: facts about spans in code points, without text. */
final class StanceLabels {
    /** Labels that the rules of stances were written by. */
    static final String DEVELOPED_ON = "stances-tuning.tsv";

    /** Labels of which only the figure was looked at while writing rules. */
    static final String CHECKED = "stances-check.tsv";

    /** Labels that taught earlier rules. */
    static final String LOOKED_AT = "stances.tsv";

    /** Labels made before any run on them, which nobody looks at while changing rules. */
    static final String HELD_OUT = "stances-held-out.tsv";

    private StanceLabels() {}

    /**
     * One label.
     *
     * @param document name of the article
     * @param cue the spans of the cue
     * @param stance the speaker's position
     */
    record Label(String document, List<List<Integer>> cue, Stance stance) {
        /** What it is about, whatever its stance: the same for every reader. */
        List<Object> claim() {
            return List.of(document, cue);
        }

        /** The attribution whose cue this label is about, if it was found. */
        Optional<Attribution> foundIn(AttributionPredictions predictions) {
            return predictions.in(document).stream()
                    .filter(attribution -> attribution.cue().stream()
                            .anyMatch(span -> overlaps(predictions.codePoints(document, span))))
                    .findFirst();
        }

        private boolean overlaps(List<Integer> span) {
            return cue.stream().anyMatch(own -> own.get(0) < span.get(1) && span.get(0) < own.get(1));
        }
    }

    /** The labels that a second reader gave to claims of a set. */
    static String ofSecondReader(String set) {
        return set.replace(".tsv", "-second.tsv");
    }

    static List<Label> read(String file) throws IOException {
        try (InputStream in = StanceLabels.class.getResourceAsStream(file)) {
            List<Label> labels = new ArrayList<>();
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList()) {
                String[] cells = line.split("\t");
                labels.add(new Label(
                        cells[0],
                        Stream.of(cells[1].split(";")).map(StanceLabels::span).toList(),
                        Stance.valueOf(cells[2].toUpperCase(Locale.ROOT))));
            }
            return labels;
        }
    }

    private static List<Integer> span(String written) {
        return Stream.of(written.split("-")).map(Integer::valueOf).toList();
    }
}
