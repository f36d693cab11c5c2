// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import opennlp.tools.stemmer.PorterStemmer;
import org.claimline.extraction.Span;
import org.claimline.extraction.internal.Folding;
import org.claimline.extraction.internal.RuleFiles;

/** English words brought to a form in which two writers' spellings of one word are equal. */
final class Words {
    private static final Set<String> STOP = RuleFiles.lines("lang/en/stopwords.txt").stream()
            .flatMap(line -> List.of(line.split(" ")).stream())
            .collect(Collectors.toUnmodifiableSet());

    private Words() {}

    /**
     * A word of a text.
     *
     * @param span where it stands, without a possessive ending
     * @param folded in lower case and without accents
     * @param stem its stem after Porter (1980)
     */
    record Word(Span span, String folded, String stem) {
        boolean isStopWord() {
            return folded.length() < 2 || STOP.contains(folded);
        }
    }

    /** The words of a text in order, without punctuation. */
    static List<Word> of(String text) {
        List<Word> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean inside = i < text.length() && isPart(text, i);
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                words.add(word(text, start, i));
                start = -1;
            }
        }
        return words;
    }

    private static Word word(String text, int start, int end) {
        String folded = Folding.fold(text.substring(start, end));
        if (folded.endsWith("'s")) {
            return word(text, start, end - 2);
        }
        return new Word(new Span(start, end), folded, new PorterStemmer().stem(folded));
    }

    private static boolean isPart(String text, int at) {
        char c = text.charAt(at);
        if (c == '\'' || c == '\u2019') {
            return isLetter(text, at - 1) && isLetter(text, at + 1);
        }
        return Character.isLetterOrDigit(c)
                || Character.isSurrogate(c)
                || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean isLetter(String text, int at) {
        return at >= 0 && at < text.length() && Character.isLetter(text.charAt(at));
    }
}
