// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.attribution;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.claimline.extraction.Span;

/** A sentence with what has been found in it: its words, chunks, verb groups and the quotes of the text. */
final class Clause {
    final Words words;
    final Chunks chunks;
    final List<VerbGroup> verbs;
    final Quotes quotes;
    private final int[] verbAt;

    private final Span paragraph;
    private final String text;

    /**
     * @param paragraph the paragraph that holds the sentence
     * @param text the whole text
     */
    Clause(Words words, Quotes quotes, Span paragraph, String text) {
        this.text = text;
        this.words = words;
        this.paragraph = paragraph;
        this.quotes = quotes;
        this.chunks = new Chunks(words);
        this.verbs = VerbGroups.of(words);
        this.verbAt = new int[words.size()];
        Arrays.fill(verbAt, -1);
        for (int v = 0; v < verbs.size(); v++) {
            Arrays.fill(verbAt, verbs.get(v).first(), verbs.get(v).head() + 1, v);
        }
    }

    /** The verb group that holds the token. */
    Optional<VerbGroup> verbAt(int i) {
        return i < 0 || i >= verbAt.length || verbAt[i] < 0 ? Optional.empty() : Optional.of(verbs.get(verbAt[i]));
    }

    /** The nearest verb group that ends before the token. */
    Optional<VerbGroup> verbBefore(int i) {
        for (int k = i - 1; k >= 0; k--) {
            if (verbAt[k] >= 0) {
                return Optional.of(verbs.get(verbAt[k]));
            }
        }
        return Optional.empty();
    }

    /** Whether the token stands in a quote, marks included. */
    boolean isQuoted(int i) {
        return i >= 0 && i < words.size() && quotes.at(words.span(i).start()).isPresent();
    }

    /** The verbs of the sentence's own words, first to last. */
    List<VerbGroup> unquotedVerbs() {
        return verbs.stream().filter(verb -> !isQuoted(verb.head())).toList();
    }

    /** Whether the quote ends in a comma, so that its own frame follows. */
    boolean isFramed(Span quote) {
        String inside = quote.of(text).strip();
        return inside.length() > 2
                && inside.substring(0, inside.length() - 1)
                        .replace("'", "")
                        .strip()
                        .endsWith(",");
    }

    boolean isSameParagraph(Span span) {
        return paragraph.contains(span);
    }

    /** Index of the last token of the quote that holds token {@code i}, within the sentence. */
    int endOfQuote(int i) {
        Span quote = quotes.at(words.span(i).start()).orElseThrow();
        return words.indexAt(quote.end()) - 1;
    }

    /** Last token of a noun phrase that begins at {@code i} with the prepositional phrases that follow it; -1 if none does. */
    int endOfNounPhrase(int i) {
        int last = chunks.startsAt(i) ? chunks.endOf(i) : -1;
        while (last >= 0 && Prepositions.attaches(words.word(last + 1)) && chunks.startsAt(last + 2)) {
            if (chunks.isTemporal(last + 2)) {
                break;
            }
            last = chunks.endOf(last + 2);
        }
        return last;
    }
}
