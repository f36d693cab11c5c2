// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.claimline.extraction.Span;
import org.claimline.extraction.actor.Actors;
import org.claimline.extraction.text.AnalyzedText;
import org.claimline.extraction.text.Sentence;

/**
 * Finds who says what: direct, indirect and mixed quotes with their speakers, by rules over parts of speech and a lexicon
 * of verbs. Accepts any analyzed text, costs time linear in its length, and never fails. Thread-safe.
 */
public final class AttributionFinder {
    private static final AttributionFinder ENGLISH = new AttributionFinder();

    private AttributionFinder() {}

    /** The finder for English. */
    public static AttributionFinder english() {
        return ENGLISH;
    }

    /** The attributions of the text in order of their cues. */
    public List<Attribution> find(AnalyzedText text) {
        return find(text, Actors.of(text));
    }

    /**
     * The attributions of the text in order of their cues.
     *
     * @param actors the actors of the same text
     */
    public List<Attribution> find(AnalyzedText text, Actors actors) {
        Quotes quotes = QuoteScanner.scan(text);
        SpeakerResolver speakers = new SpeakerResolver(text.text(), actors, quotes);
        SaidWordsReader said = new SaidWordsReader(text, quotes);
        List<Attribution> found = new ArrayList<>();
        List<Span> paragraphs = paragraphs(text);
        int number = 0;
        for (Sentence sentence : text.sentences()) {
            int current = number++;
            Clause clause = new Clause(new Words(sentence), quotes, paragraphs.get(sentence.paragraph()), text.text());
            List<Candidate> candidates = candidates(clause);
            for (Candidate candidate : candidates) {
                boolean nested = candidates.stream().anyMatch(candidate::isWithin);
                found.add(attribution(candidate, nested, quotes, speakers, current, said));
            }
        }
        return List.copyOf(found);
    }

    private static Attribution attribution(
            Candidate candidate,
            boolean nested,
            Quotes quotes,
            SpeakerResolver speakers,
            int sentence,
            SaidWordsReader said) {
        return new Attribution(
                candidate.source().map(List::of).orElse(List.of()),
                List.of(candidate.cue()),
                candidate.content(),
                form(candidate.content().get(0), quotes),
                candidate.source().flatMap(source -> speakers.resolve(source, candidate, sentence)),
                StanceRule.of(candidate.stance(), candidate.cue().of(speakers.text()), said.read(candidate.content())),
                nested,
                candidate.confidence());
    }

    private static List<Candidate> candidates(Clause clause) {
        List<Candidate> candidates = new ArrayList<>(new VerbCues(clause).find());
        candidates.addAll(new AccordingTo(clause).find());
        candidates.addAll(new AdjectiveCues(clause).find());
        candidates.addAll(new NounCues(clause).find());
        candidates.addAll(new OtherCues(clause).find());
        return withoutOverlap(candidates);
    }

    /** Of cues that overlap only the longest stays, "voiced support for" rather than "voiced". */
    private static List<Candidate> withoutOverlap(List<Candidate> candidates) {
        candidates.sort(Comparator.comparingInt(candidate -> -candidate.cue().length()));
        List<Candidate> kept = new ArrayList<>();
        for (Candidate candidate : candidates) {
            if (kept.stream().noneMatch(longer -> longer.cue().overlaps(candidate.cue()))) {
                kept.add(candidate);
            }
        }
        kept.sort(Comparator.comparing(Candidate::cue));
        return kept;
    }

    private static Attribution.Form form(Span content, Quotes quotes) {
        Optional<Span> quote = quotes.nextFrom(content.start());
        if (quote.isEmpty() || quote.get().start() >= content.end()) {
            return Attribution.Form.INDIRECT;
        }
        return quote.get().contains(content) ? Attribution.Form.DIRECT : Attribution.Form.MIXED;
    }

    /** Spans of the paragraphs that hold sentences, by number. */
    private static List<Span> paragraphs(AnalyzedText text) {
        List<Span> paragraphs = new ArrayList<>();
        for (Sentence sentence : text.sentences()) {
            if (sentence.paragraph() < paragraphs.size()) {
                int last = paragraphs.size() - 1;
                paragraphs.set(last, paragraphs.get(last).cover(sentence.span()));
            } else {
                paragraphs.add(sentence.span());
            }
        }
        return paragraphs;
    }
}
