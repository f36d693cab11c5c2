// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.event;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import opennlp.tools.stemmer.PorterStemmer;
import org.claimline.extraction.internal.Folding;
import org.claimline.extraction.text.Token;

/** Words brought to the form in which mentions of events are compared: folded, stemmed, without the empty ones. */
final class Terms {
    private static final Set<String> EMPTY = Set.of(
            "be", "been", "is", "are", "was", "were", "has", "have", "had", "having", "do", "does", "did", "say",
            "says", "said");

    private static final Pattern CONTENT = Pattern.compile("NN.*|VB.*|JJ.*|FW");

    private Terms() {}

    /** The stems of nouns, verbs, adjectives and names among the tokens. */
    static Set<String> of(List<Token> tokens) {
        Set<String> terms = new TreeSet<>();
        for (Token token : tokens) {
            String word = Folding.fold(token.text());
            boolean content = CONTENT.matcher(token.tag()).matches();
            if (content && !EMPTY.contains(word) && word.length() > 1 && Character.isLetter(word.charAt(0))) {
                terms.add(new PorterStemmer().stem(word));
            }
        }
        return terms;
    }
}
