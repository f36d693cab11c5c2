// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.event;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import opennlp.tools.stemmer.PorterStemmer;
import org.claimline.extraction.text.Token;

/** Words brought to the form in which mentions of events are compared: folded, stemmed, without the empty ones. */
final class Terms {
    private static final Set<String> EMPTY = Set.of(
            "be", "been", "is", "are", "was", "were", "has", "have", "had", "having", "do", "does", "did", "say",
            "says", "said");

    private Terms() {}

    /** Lower case, without accents, with straight apostrophes. */
    static String fold(String text) {
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
        StringBuilder folded = new StringBuilder(decomposed.length());
        for (int i = 0; i < decomposed.length(); i++) {
            char c = decomposed.charAt(i);
            if (Character.getType(c) != Character.NON_SPACING_MARK) {
                folded.append(c == '’' ? '\'' : c);
            }
        }
        return folded.toString().toLowerCase(Locale.ROOT);
    }

    /** The stems of nouns, verbs, adjectives and names among the tokens. */
    static Set<String> of(List<Token> tokens) {
        Set<String> terms = new TreeSet<>();
        for (Token token : tokens) {
            String word = fold(token.text());
            boolean content = token.tag().matches("NN.*|VB.*|JJ.*|FW");
            if (content && !EMPTY.contains(word) && word.length() > 1 && Character.isLetter(word.charAt(0))) {
                terms.add(new PorterStemmer().stem(word));
            }
        }
        return terms;
    }
}
