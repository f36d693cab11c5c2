// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimline.extraction.Span;
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
        Quotes quotes = new Quotes(QuoteScanner.scan(text));
        List<Attribution> found = new ArrayList<>();
        List<Span> paragraphs = paragraphs(text);
        for (Sentence sentence : text.sentences()) {
            Clause clause = new Clause(new Words(sentence), quotes, paragraphs.get(sentence.paragraph()));
            List<Candidate> candidates = new ArrayList<>(new VerbCues(clause).find());
            candidates.addAll(new AccordingTo(clause).find());
            candidates.stream()
                    .sorted((a, b) -> a.cue().compareTo(b.cue()))
                    .map(candidate -> attribution(candidate, quotes))
                    .forEach(found::add);
        }
        return List.copyOf(found);
    }

    private static Attribution attribution(Candidate candidate, Quotes quotes) {
        return new Attribution(
                candidate.source().map(List::of).orElse(List.of()),
                List.of(candidate.cue()),
                candidate.content(),
                form(candidate.content().get(0), quotes),
                Optional.empty(),
                candidate.stance(),
                candidate.confidence());
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
