// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.event;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.claimline.extraction.event.Clause.Range;
import org.claimline.extraction.event.Subjects.Subject;
import org.claimline.extraction.text.Token;

/** Finds what prepositions add behind a noun: "talks between the owners and the union", "two aides to the mayor". */
final class Complements {
    private static final Set<String> PREPOSITIONS = Set.of(
            "of", "between", "to", "for", "with", "against", "on", "over", "in", "at", "from", "by", "about", "under",
            "near", "among", "around", "outside", "inside", "behind", "across", "into", "toward", "towards", "within",
            "without", "along", "off");

    /** Longer, it leaves little room for what happened. */
    private static final int LONGEST = TitleForms.LONG_NAME;

    private Complements() {}

    /** Where the phrases end that prepositions add behind a noun; {@code from} when there are none. */
    static int end(List<Token> tokens, int from, int limit, boolean[] time) {
        int end = from;
        while (end + 1 < limit && PREPOSITIONS.contains(tokens.get(end).text()) && !time[end + 1]) {
            Range more = NounPhrases.whole(tokens, end + 1, limit);
            if (more.isEmpty()) {
                return end;
            }
            end = more.end();
        }
        return end;
    }

    /** The names of a subject with what is added to it, the fullest first; none for people, who are named alone. */
    static List<String> of(Clause clause, Subject subject, boolean[] time) {
        List<Token> tokens = clause.sentence().tokens();
        int from = clause.subject().end();
        int limit = clause.verb().start();
        boolean noun = from > 0 && from < limit && tokens.get(from - 1).tag().startsWith("NN");
        if (!noun || subject.isPerson()) {
            return List.of();
        }
        int first = end(
                tokens,
                from,
                from + 1 < limit ? NounPhrases.whole(tokens, from + 1, limit).end() : limit,
                time);
        return Stream.of(end(tokens, from, limit, time), first)
                .distinct()
                .filter(end -> end > from)
                .map(end -> subject.name() + " "
                        + Subjects.written(TitleWriter.kept(tokens, new Range(from, end), Range.NONE, time)))
                .filter(name -> name.length() <= LONGEST)
                .toList();
    }
}
