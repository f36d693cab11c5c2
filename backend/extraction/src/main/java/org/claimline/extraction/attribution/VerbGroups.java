// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.claimline.extraction.text.VerbForms;

/** Finds the verb groups of a sentence from left to right; every verb belongs to one. */
final class VerbGroups {
    private static final Set<String> NO_PART = Set.of(
            "then", "now", "so", "only", "yesterday", "today", "tomorrow", "here", "there", "most", "more", "instead");

    private final Words words;

    private VerbGroups(Words words) {
        this.words = words;
    }

    static List<VerbGroup> of(Words words) {
        VerbGroups run = new VerbGroups(words);
        List<VerbGroup> groups = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            if (words.isVerb(i) || words.tag(i).equals("TO")) {
                VerbGroup group = run.from(
                        i, groups.isEmpty() ? 0 : groups.get(groups.size() - 1).head() + 1);
                if (words.isVerb(group.head())) {
                    groups.add(group);
                }
                i = group.head();
            }
        }
        return groups;
    }

    private VerbGroup from(int start, int floor) {
        int head = start;
        while (isAuxiliary(head) && nextVerb(head) > 0) {
            head = nextVerb(head);
        }
        boolean passive = words.tag(head).equals("VBN") && (head == start || isBe(verbBefore(head)));
        return new VerbGroup(withAdverbs(start, floor), head, kind(start), passive);
    }

    private VerbGroup.Kind kind(int start) {
        return switch (words.tag(start)) {
            case "TO" -> VerbGroup.Kind.INFINITIVE;
            case "VBG" -> VerbGroup.Kind.GERUND;
            case "VBN" -> VerbGroup.Kind.PARTICIPLE;
            default -> VerbGroup.Kind.FINITE;
        };
    }

    private boolean isAuxiliary(int i) {
        return words.tag(i).equals("MD") || words.tag(i).equals("TO") || VerbForms.isAuxiliary(words.word(i));
    }

    /** Index of the verb that the auxiliary at {@code i} goes with; -1 if it stands alone. */
    private int nextVerb(int i) {
        int k = i + 1;
        while (words.isAdverb(k) && k <= i + 3) {
            k++;
        }
        return words.tag(k).startsWith("VB") && fits(i, k) ? k : -1;
    }

    private boolean fits(int auxiliary, int verb) {
        String tag = words.tag(verb);
        String word = words.word(auxiliary);
        if (words.tag(auxiliary).equals("MD") || words.tag(auxiliary).equals("TO") || VerbForms.isDo(word)) {
            return tag.equals("VB") || tag.equals("VBP");
        }
        return tag.equals("VBN") || VerbForms.isBe(word) && tag.equals("VBG");
    }

    private int verbBefore(int head) {
        int k = head - 1;
        while (words.isAdverb(k)) {
            k--;
        }
        return k;
    }

    private boolean isBe(int i) {
        return VerbForms.isBe(words.word(i));
    }

    private int withAdverbs(int start, int floor) {
        int first = start;
        while (first > floor && words.isAdverb(first - 1) && !NO_PART.contains(words.word(first - 1))) {
            first--;
        }
        return first;
    }
}
