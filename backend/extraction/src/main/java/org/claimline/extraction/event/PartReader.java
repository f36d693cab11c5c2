// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimline.extraction.Span;
import org.claimline.extraction.article.DatedArticle.Part;
import org.claimline.extraction.event.NominalFinder.Nominal;
import org.claimline.extraction.text.Sentence;
import org.claimline.extraction.time.TimeExpression;

/**
 * Reads one part of an article from its first sentence to its last and remembers what a reader would: who was spoken of and
 * which day is being told.
 */
final class PartReader {
    private static final int SHORTEST_TITLE = 8;

    private final Reading reading;
    private final Part part;
    private final Quotations quotations;
    private final DeedReader deedReader;
    private final Narrative narrative;
    private final Newsworthiness news;
    private final ClauseDates dates;
    private final Selection selection;
    private final TitleWriter titles;
    private final MentionWriter writer;
    private Optional<Mention> recalled = Optional.empty();
    private boolean told;

    PartReader(Reading reading, Part part, Cast cast, MentionWriter writer) {
        boolean entry = part.entry().isPresent();
        this.reading = reading;
        this.part = part;
        this.quotations = new Quotations(reading.text().text(), part.body());
        this.deedReader = new DeedReader(reading, quotations, cast);
        this.narrative = new Narrative(reading.article().published().when(), part.entry(), Lead.of(reading, part));
        this.news = new Newsworthiness(entry, quotations, narrative);
        this.dates = new ClauseDates(reading, part, narrative, news);
        this.selection = new Selection(reading, quotations, entry);
        this.titles = new TitleWriter(reading);
        this.writer = writer;
    }

    /** The events of the next sentence. */
    List<Mention> read(Sentence sentence) {
        List<TimeExpression> times = reading.timesIn(sentence.span());
        narrative.read(sentence, ChronologyItem.date(sentence, times));
        boolean[] mask = mask(sentence, times);
        List<Deed> deeds = deedReader.read(ClauseFinder.find(sentence, mask), mask);
        List<Mention> mentions = candidates(sentence, deeds, times, mask).stream()
                .flatMap(candidate -> mention(candidate, times, mask).stream())
                .toList();
        told |= !mentions.isEmpty();
        recalled = recalled.or(() -> recall(sentence, deeds, times, mask));
        return mentions;
    }

    /** The upheaval that this part speaks of as known, where it does. */
    Optional<Mention> recalled() {
        return recalled;
    }

    /**
     * An entry that only quotes somebody whom it does not name still tells something at its minute: that it was said.
     *
     * @param first first sentence of the entry
     */
    Optional<Mention> readUntold(Sentence first) {
        boolean untold = part.entry().isPresent() && !told && quotations.hold(first.span());
        return untold ? Optional.of(writer.witness(first, part.entry().get())) : Optional.empty();
    }

    /** Marks the tokens of time expressions. */
    private static boolean[] mask(Sentence sentence, List<TimeExpression> times) {
        boolean[] mask = new boolean[sentence.tokens().size()];
        for (int i = 0; i < mask.length; i++) {
            Span token = sentence.tokens().get(i).span();
            mask[i] = times.stream().anyMatch(time -> time.span().overlaps(token));
        }
        for (int i = 1; i + 1 < mask.length; i++) {
            // "the quarter ended March 31" is one date and tells of no end.
            String word = sentence.tokens().get(i).text();
            mask[i] |= mask[i - 1] && mask[i + 1] && (word.equals("ended") || word.equals("ending"));
        }
        return mask;
    }

    private List<Candidate> candidates(
            Sentence sentence, List<Deed> deeds, List<TimeExpression> times, boolean[] mask) {
        List<Nominal> nominals = NominalFinder.find(sentence.tokens(), deeds, times, mask);
        Set<TimeExpression> taken =
                nominals.stream().filter(Nominal::apart).map(Nominal::time).collect(Collectors.toSet());
        TimeLinks links = new TimeLinks(sentence.tokens(), deeds, times, taken);
        List<Candidate> clauses =
                deeds.stream().flatMap(deed -> dates.of(deed, links).stream()).toList();
        return selection.of(clauses, nominals);
    }

    private Optional<Mention> mention(Candidate candidate, List<TimeExpression> times, boolean[] mask) {
        Optional<String> title = titles.of(candidate, times, mask).filter(words -> words.length() >= SHORTEST_TITLE);
        if (title.isEmpty()) {
            return Optional.empty();
        }
        narrative.tell(candidate);
        news.tell(candidate);
        return Optional.of(writer.write(candidate, title.get()));
    }

    private Optional<Mention> recall(Sentence sentence, List<Deed> deeds, List<TimeExpression> times, boolean[] mask) {
        if (part.entry().isPresent()) {
            return Optional.empty();
        }
        return Recalled.find(
                        sentence.tokens(), deeds, reading.article().published().when())
                .flatMap(candidate -> titles.of(candidate, times, mask).map(title -> writer.write(candidate, title)));
    }
}
