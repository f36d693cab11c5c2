// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.attribution;

import java.util.Arrays;
import java.util.Set;
import org.claimline.extraction.internal.RuleFiles;

/**
 * The base noun phrases of a sentence, found from left to right: determiner, modifiers and nouns without what follows the
 * noun (Abney 1991). Each token knows where its chunk begins and ends.
 */
final class Chunks {
    private static final Set<String> TEMPORAL = RuleFiles.words("lang/en/attribution/temporal-nouns.txt");
    private static final Set<String> BEFORE_DETERMINER = Set.of("all", "both", "half", "such", "many", "not");

    private final Words words;
    private final int[] end;
    private final int[] start;

    Chunks(Words words) {
        this.words = words;
        this.end = new int[words.size()];
        this.start = new int[words.size()];
        Arrays.fill(start, -1);
        for (int i = 0; i < words.size(); i++) {
            int last = lastOf(i);
            if (last >= i) {
                Arrays.fill(start, i, last + 1, i);
                Arrays.fill(end, i, last + 1, last);
                i = last;
            }
        }
    }

    boolean startsAt(int i) {
        return i >= 0 && i < start.length && start[i] == i;
    }

    boolean endsAt(int i) {
        return i >= 0 && i < start.length && start[i] >= 0 && end[i] == i;
    }

    /** First token of the chunk that holds {@code i}, or -1. */
    int startOf(int i) {
        return i < 0 || i >= start.length ? -1 : start[i];
    }

    /** Last token of the chunk that holds {@code i}, or -1. */
    int endOf(int i) {
        return startOf(i) < 0 ? -1 : end[i];
    }

    /** Whether the chunk that holds {@code i} names a time: "Tuesday", "last week". */
    boolean isTemporal(int i) {
        return startOf(i) >= 0 && isTemporalWord(end[i]);
    }

    private boolean isTemporalWord(int i) {
        return TEMPORAL.contains(words.word(i).replace(".", ""));
    }

    private int lastOf(int i) {
        if (isPronoun(i)) {
            return i;
        }
        int k = i;
        int nominal = -1;
        while (k < words.size() && continues(i, k)) {
            nominal = isHead(k) ? k : nominal;
            boolean time = words.isName(k) && isTemporalWord(k);
            if (time && k == i && !words.isNoun(k + 1)) {
                return k;
            }
            k++;
        }
        return nominal;
    }

    private boolean isPronoun(int i) {
        String tag = words.tag(i);
        return tag.equals("PRP") || tag.equals("WP") || tag.equals("WDT");
    }

    private boolean isHead(int k) {
        String tag = words.tag(k);
        return tag.startsWith("N")
                || tag.equals("CD")
                || tag.equals("DT") && !words.is(k, "the", "a", "an", "no", "every");
    }

    private boolean continues(int from, int k) {
        String tag = words.tag(k);
        boolean first = k == from;
        boolean temporal = words.isName(k) && isTemporalWord(k);
        if (!first && temporal && (words.isNoun(k - 1) || words.tag(k - 1).equals("CD"))) {
            return false;
        }
        boolean dated = words.is(k, "last", "next", "this", "late", "early") && isTemporalWord(k + 1);
        if (!first && dated && words.isNoun(k - 1)) {
            return false;
        }
        return switch (tag) {
            case "NN", "NNS", "NNP", "CD", "JJ", "JJS", "$" -> true;
            case "POS", "WP$" -> !first || tag.equals("WP$");
            case "DT", "PRP$" ->
                first
                        || BEFORE_DETERMINER.contains(words.word(k - 1))
                        || words.tag(k - 1).equals("RB");
            case "CC" -> !first && joinsModifiers(k);
            case "RB" -> !Prepositions.opensClause(words.word(k)) && isModifier(k) && (first || !words.isNoun(k - 1));
            case "VBN", "VBG" -> isVerbalModifier(from, k);
            case "VBD" -> !first && words.is(k - 1, "the", "a", "an") && isVerbalModifier(from, k);
            default -> first ? false : words.text(k).equals("-");
        };
    }

    /** "nearly 40 people": an adverb that belongs to the number or adjective behind it. */
    private boolean isModifier(int k) {
        return words.tag(k + 1).startsWith("JJ") && !words.is(k, "not")
                || words.tag(k + 1).equals("CD")
                || words.is(k, "most", "more");
    }

    private boolean isVerbalModifier(int from, int k) {
        boolean opened = k > from && !words.isNoun(k - 1);
        return opened && (words.isNoun(k + 1) || words.tag(k + 1).startsWith("JJ"));
    }

    /** "political and military leaders", "Johnson & Johnson". */
    private boolean joinsModifiers(int k) {
        boolean names = words.is(k, "&") && words.isName(k - 1) && words.isName(k + 1);
        return names || words.tag(k - 1).startsWith("JJ") && words.tag(k + 1).startsWith("JJ") && words.isNoun(k + 2);
    }
}
