// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.attribution;

import java.util.Set;

/** Kinds of prepositions and conjunctions. */
final class Prepositions {
    private static final Set<String> ATTACHING = Set.of(
            "of",
            "in",
            "at",
            "for",
            "from",
            "with",
            "on",
            "to",
            "by",
            "near",
            "within",
            "inside",
            "outside",
            "across",
            "against",
            "among",
            "between",
            "behind",
            "under",
            "over",
            "about",
            "into",
            "including",
            "without",
            "around");
    private static final Set<String> OPENING_CLAUSE = Set.of(
            "that",
            "because",
            "if",
            "when",
            "while",
            "after",
            "before",
            "since",
            "although",
            "though",
            "as",
            "until",
            "unless",
            "whether",
            "where",
            "why",
            "how",
            "than",
            "like",
            "once",
            "whereas",
            "but",
            "and",
            "or",
            "so",
            "yet",
            "even");

    private static final Set<String> SUBORDINATING = Set.of(
            "when",
            "while",
            "although",
            "though",
            "if",
            "as",
            "after",
            "before",
            "since",
            "because",
            "once",
            "until",
            "unless",
            "whereas",
            "asked",
            "speaking");

    private Prepositions() {}

    /** Whether a phrase with it may belong to the noun before it. */
    static boolean attaches(String word) {
        return ATTACHING.contains(word);
    }

    /** Whether a clause may begin behind it. */
    static boolean opensClause(String word) {
        return OPENING_CLAUSE.contains(word);
    }

    /** Whether it opens a subordinate clause that may stand before its main clause. */
    static boolean subordinates(String word) {
        return SUBORDINATING.contains(word);
    }
}
