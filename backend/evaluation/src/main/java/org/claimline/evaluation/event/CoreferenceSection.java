// SPDX-License-Identifier: Apache-2.0
package org.claimline.evaluation.event;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimline.evaluation.Inputs;
import org.claimline.evaluation.Report;
import org.claimline.evaluation.Section;
import org.claimline.extraction.reconcile.Event;

/** Which mentions of events in different articles are one event, against MEANTIME. */
public final class CoreferenceSection implements Section {
    private final Inputs inputs;

    public CoreferenceSection(Inputs inputs) {
        this.inputs = inputs;
    }

    @Override
    public String title() {
        return "Events across articles";
    }

    @Override
    public void write(Report report) throws IOException {
        Optional<Path> corpus = inputs.corpus("MEANTIME-apple").map(folder -> folder.resolve("cat/cross"));
        if (corpus.isEmpty()) {
            report.missing("the corpus MEANTIME-apple is not there", Inputs.CORPORA);
            return;
        }
        CorpusEvents events = CorpusEvents.of(corpus.get());
        Map<String, String> gold = new HashMap<>();
        Map<String, String> found = new HashMap<>();
        events.documents()
                .forEach(document ->
                        document.events().forEach(mention -> gold.put(name(document, mention), mention.event())));
        Map<String, String> byToken = eventsByToken(events);
        events.documents()
                .forEach(document -> document.events().forEach(mention -> {
                    String name = name(document, mention);
                    Optional<String> event = mention.tokens().stream()
                            .map(token -> byToken.get(document.id() + "-" + token.id()))
                            .filter(id -> id != null)
                            .findFirst();
                    found.put(name, event.orElse("alone " + name));
                }));
        long covered = found.values().stream()
                .filter(event -> !event.startsWith("alone"))
                .count();
        report.paragraph(
                "MEANTIME-apple, from raw text: the " + gold.size() + " marked mentions of events, of which "
                        + covered
                        + " are words by which the program names an event; the others count as events of their own."
                        + " Two mentions belong together when they refer to one event, in one article or in several. Scores in percent.");
        report.table(table(gold, found));
    }

    private static List<List<String>> table(Map<String, String> gold, Map<String, String> found) {
        Map<String, String> goldCovered = new HashMap<>(gold);
        Map<String, String> foundCovered = new HashMap<>(found);
        foundCovered.values().removeIf(event -> event.startsWith("alone"));
        goldCovered.keySet().retainAll(foundCovered.keySet());
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("mentions", "measure", "precision", "recall", "F1"));
        add(rows, "all", new CoreferenceScore(gold, found));
        add(rows, "found by the program", new CoreferenceScore(goldCovered, foundCovered));
        return rows;
    }

    private static void add(List<List<String>> rows, String mentions, CoreferenceScore score) {
        rows.add(row(mentions, "pairwise", score.pairwise()));
        rows.add(row(mentions, "B-cubed", score.bCubed()));
    }

    private static List<String> row(String mentions, String measure, CoreferenceScore.Scores scores) {
        return List.of(
                mentions,
                measure,
                Report.percent(scores.precision()),
                Report.percent(scores.recall()),
                Report.percent(scores.f1()));
    }

    private static Map<String, String> eventsByToken(CorpusEvents events) {
        Map<String, String> byToken = new HashMap<>();
        for (Event event : events.events()) {
            events.claimsOf(event)
                    .forEach(claim -> events.trigger(claim)
                            .forEach(token ->
                                    byToken.put(events.documentOf(claim).id() + "-" + token.id(), event.id())));
        }
        return byToken;
    }

    private static String name(CatDocument document, CatDocument.Mention mention) {
        return document.id() + "-" + mention.tokens().get(0).id();
    }
}
