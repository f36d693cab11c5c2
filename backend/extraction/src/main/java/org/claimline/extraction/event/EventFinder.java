// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.claimline.extraction.article.DatedArticle.Part;
import org.claimline.extraction.article.Places;
import org.claimline.extraction.text.Sentence;

/**
 * Finds the events that an article tells. Every sentence of the article itself, not of the page around it, is divided into
 * clauses; a clause or noun phrase is an event when its words tell of one and a date belongs to it, its own or that of the
 * part it stands in. Thread-safe.
 */
public final class EventFinder {
    private final Places places;

    public EventFinder(Places places) {
        this.places = places;
    }

    /** The events in order of the text. */
    public List<Mention> find(Reading reading) {
        Cast cast = new Cast(reading.text().text(), reading.actors());
        MentionWriter writer = new MentionWriter(reading, cast, places);
        Set<String> told = new HashSet<>();
        List<Mention> mentions = new ArrayList<>();
        List<Mention> recalled = new ArrayList<>();
        for (Part part : reading.article().parts()) {
            PartReader reader = new PartReader(reading, part, cast, writer);
            List<Sentence> sentences = part.body().stream()
                    .flatMap(line -> reading.sentencesIn(line).stream())
                    .toList();
            for (Sentence sentence : sentences) {
                List<Mention> found = reader.read(sentence);
                // A standfirst is often a sentence of the body again; it is told once.
                if (!found.isEmpty()
                        && told.add(sentence.span().of(reading.text().text()))) {
                    mentions.addAll(found);
                }
            }
            sentences.stream().findFirst().flatMap(reader::readUntold).ifPresent(mentions::add);
            reader.recalled().ifPresent(recalled::add);
        }
        recalled.stream().findFirst().filter(known -> !tells(mentions, known)).ifPresent(mentions::add);
        mentions.sort(Comparator.comparing(Mention::sentence));
        return mentions;
    }

    /** Whether the article itself tells of something of that kind; then what it recalls is most likely the same. */
    private static boolean tells(List<Mention> mentions, Mention recalled) {
        return mentions.stream()
                .anyMatch(mention -> mention.event().kind() == recalled.event().kind());
    }
}
