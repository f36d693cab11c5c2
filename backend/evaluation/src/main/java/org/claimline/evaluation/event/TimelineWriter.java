// SPDX-License-Identifier: Apache-2.0
package org.claimline.evaluation.event;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimline.evaluation.event.Timeline.Entry;
import org.claimline.extraction.Actor;
import org.claimline.extraction.Claim;
import org.claimline.extraction.reconcile.Event;
import org.claimline.extraction.time.Precision;
import org.claimline.extraction.time.When;

/** Writes the timeline of one entity from the events of a corpus: those in whose title or among whose actors it is named. */
final class TimelineWriter {
    private final CorpusEvents corpus;

    TimelineWriter(CorpusEvents corpus) {
        this.corpus = corpus;
    }

    Timeline of(String entity) {
        List<Event> events = corpus.events().stream()
                .filter(event -> corpus.claimsOf(event).anyMatch(claim -> isAbout(claim, entity)))
                .sorted(Comparator.comparing((Event event) -> event.when().start())
                        .thenComparing(event -> event.when().end())
                        .thenComparing(Event::id))
                .toList();
        List<Entry> entries = new ArrayList<>();
        int order = 0;
        String last = "";
        for (Event event : events) {
            String anchor = anchor(event.when());
            order += anchor.equals(last) || anchor.equals(Timeline.unknown()) ? 0 : 1;
            last = anchor.equals(Timeline.unknown()) ? last : anchor;
            entries.add(new Entry(anchor.equals(Timeline.unknown()) ? 0 : order, anchor, mentions(event)));
        }
        return new Timeline(entity, entries);
    }

    private List<String> mentions(Event event) {
        return corpus.claimsOf(event).map(this::mention).distinct().sorted().toList();
    }

    private String mention(Claim claim) {
        List<CatDocument.Token> tokens = corpus.trigger(claim);
        String words = tokens.stream().map(CatDocument.Token::word).collect(Collectors.joining("_"));
        return corpus.documentOf(claim).id() + "-" + tokens.get(0).sentence() + "-" + words;
    }

    private static boolean isAbout(Claim claim, String entity) {
        Stream<String> names = claim.event().actors().stream()
                .flatMap(actor -> Stream.concat(Stream.of(actor.name()), actor.aliases().stream()));
        return Stream.concat(names, Stream.of(claim.event().title(), speaker(claim.speaker())))
                .anyMatch(text -> words(text).containsAll(words(entity)));
    }

    private static String speaker(Actor speaker) {
        return speaker.kind() == Actor.Kind.OUTLET ? "" : speaker.name();
    }

    private static Set<String> words(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{Mn}", "")
                .toLowerCase(Locale.ROOT);
        return new TreeSet<>(List.of(folded.split("\\W+")));
    }

    /** The day, month or year of a date. */
    private static String anchor(When when) {
        if (when.isUnknown()) {
            return Timeline.unknown();
        }
        String start = when.start().atZone(when.zone()).toLocalDate().toString();
        return switch (when.precision()) {
            case YEAR -> start.substring(0, 4);
            case MONTH -> start.substring(0, 7);
            case DECADE, CENTURY, INTERVAL -> Timeline.unknown();
            default -> when.precision().compareTo(Precision.DAY) <= 0 ? start : start.substring(0, 7);
        };
    }
}
