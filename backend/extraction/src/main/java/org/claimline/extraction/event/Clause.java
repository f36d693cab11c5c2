// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.event;

import org.claimline.extraction.Span;
import org.claimline.extraction.text.Sentence;

/**
 * A finite clause: who, did, what. Positions count the sentence's tokens.
 *
 * @param sentence the sentence it stands in
 * @param from first token of the region that belongs to the clause: adverbials before the subject included
 * @param subject first and last+1 token of the subject; empty (start = end) when none was found
 * @param verb its verb
 * @param end token behind the clause's last
 * @param level 0 for a main clause, 1 for one that a main clause holds or hangs on
 * @param opener the word that opens a dependent clause; empty for a main clause
 */
record Clause(Sentence sentence, int from, Range subject, VerbGroup verb, int end, int level, String opener) {
    /** A half-open range of tokens. */
    record Range(int start, int end) {
        static final Range NONE = new Range(0, 0);

        boolean isEmpty() {
            return start == end;
        }

        boolean contains(int token) {
            return start <= token && token < end;
        }
    }

    boolean isMain() {
        return level == 0;
    }

    boolean hasSubject() {
        return !subject.isEmpty();
    }

    /** The first token that belongs to the clause, subject or verb. */
    int start() {
        return hasSubject() && subject.start() < verb.start() ? subject.start() : verb.start();
    }

    Span span() {
        return sentence.tokens()
                .get(start())
                .span()
                .cover(sentence.tokens().get(end - 1).span());
    }
}
