// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.event;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimline.extraction.event.TitleText.Piece;
import org.claimline.extraction.internal.RuleFiles;
import org.claimline.extraction.text.VerbForms;

/** Knows which verbs say nothing without an object or a clause: "signed", "promised", but not "resigned" or "began". */
final class Valency {
    private static final Set<String> TRANSITIVE = RuleFiles.words("lang/en/event/transitive.txt").stream()
            .flatMap(verb -> VerbForms.inflect(verb).stream())
            .collect(Collectors.toUnmodifiableSet());

    private static final Set<String> RELATIVE = Set.of("that", "which", "whom", "what", "whatever");

    private Valency() {}

    /** Whether a form of a verb says nothing without an object. */
    static boolean needsObject(String form) {
        return TRANSITIVE.contains(form.toLowerCase(Locale.ROOT));
    }

    /** Whether the first {@code end} pieces end with a verb that lacks its object; a passive has it as its subject. */
    static boolean isOpen(List<Piece> pieces, int end) {
        int verb = end - 1;
        while (verb > 0 && pieces.get(verb).tag().equals("RB")) {
            verb--;
        }
        return verb >= 0
                && pieces.get(verb).tag().startsWith("VB")
                && needsObject(pieces.get(verb).word())
                && !isPassive(pieces, verb)
                && !hasObjectBefore(pieces, verb);
    }

    /** "a claim that Ek denied", "what Ek said". */
    private static boolean hasObjectBefore(List<Piece> pieces, int verb) {
        int at = verb - 1;
        while (at > 0
                && pieces.get(at).tag().matches("VB.?|MD|RB|NN.*|DT|JJ|PRP\\$?|CD|POS")
                && !isRelative(pieces.get(at))) {
            at--;
        }
        return at >= 0
                && isRelative(pieces.get(at))
                && (at > 0 && pieces.get(at - 1).tag().startsWith("NN")
                        || lower(pieces.get(at)).startsWith("what"));
    }

    private static boolean isRelative(Piece piece) {
        return RELATIVE.contains(lower(piece));
    }

    private static boolean isPassive(List<Piece> pieces, int verb) {
        int auxiliary = verb - 1;
        while (auxiliary >= 0 && pieces.get(auxiliary).tag().equals("RB")) {
            auxiliary--;
        }
        boolean participle = pieces.get(verb).tag().matches("VBN|VBD");
        boolean alone = auxiliary < 0 || !pieces.get(auxiliary).tag().matches("VB.?|MD");
        return participle
                && (auxiliary >= 0 && VerbForms.isBe(lower(pieces.get(auxiliary)))
                        || alone && verb > 0 && pieces.get(verb).tag().equals("VBN"));
    }

    private static String lower(Piece piece) {
        return piece.word().toLowerCase(Locale.ROOT);
    }
}
