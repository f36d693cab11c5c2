// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.claimline.extraction.Span;
import org.claimline.extraction.text.AnalyzedText;
import org.claimline.extraction.text.Characters;
import org.claimline.extraction.text.Sentence;
import org.claimline.extraction.text.Token;

/** Reads the first words of what is said in one text; the rest of a long speech tells no more of its stance. */
final class SaidWordsReader {
    private static final int LOOK = 60;

    private final TreeMap<Integer, Sentence> sentences = new TreeMap<>();
    private final Quotes quotes;

    SaidWordsReader(AnalyzedText text, Quotes quotes) {
        text.sentences().forEach(sentence -> sentences.put(sentence.span().start(), sentence));
        this.quotes = quotes;
    }

    SaidWords read(List<Span> content) {
        List<Token> said = new ArrayList<>();
        for (Span span : content) {
            read(span, said);
        }
        return new SaidWords(said, quotes);
    }

    private void read(Span span, List<Token> said) {
        boolean first = true;
        Map.Entry<Integer, Sentence> sentence = sentences.floorEntry(span.start());
        while (sentence != null && sentence.getKey() < span.end() && said.size() < LOOK) {
            for (Token token : sentence.getValue().tokens()) {
                if (span.contains(token.span()) && !isQuotationMark(token)) {
                    if (first && isNewSentence(said, token)) {
                        said.add(new Token(token.span(), ".", "."));
                    }
                    said.add(token);
                    first = false;
                }
            }
            sentence = sentences.higherEntry(sentence.getKey());
        }
    }

    private static boolean isQuotationMark(Token token) {
        return Characters.isQuotationMark(token.text())
                || token.text().equals("''")
                || token.text().equals("``");
    }

    /** Whether a piece of what is said that begins with this token begins a new sentence. */
    private static boolean isNewSentence(List<Token> said, Token token) {
        return !said.isEmpty()
                && !said.get(said.size() - 1).tag().equals(".")
                && Character.isUpperCase(token.text().codePointAt(0));
    }
}
