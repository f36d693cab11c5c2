// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.claimline.extraction.EventKind;
import org.claimline.extraction.Span;
import org.claimline.extraction.event.EventLexicon.VerbClass;
import org.claimline.extraction.event.TitleText.Piece;
import org.claimline.extraction.text.Token;
import org.claimline.extraction.text.VerbForms;

/**
 * Where a title that is too long may end: behind a phrase, and where every clause that was opened has had its verb. "She said
 * that the harbour" is no end, nor is "asked the council" before "to resign".
 */
final class TitleCut {
    private static final Set<String> EDGES = Set.of("IN", "TO", "CC", "WDT", "WP", "WRB", ",", ":", "VBG", "RB");
    private static final Set<String> FINITE = Set.of("MD", "VBD", "VBZ", "VBP");
    private static final Set<String> OPENERS = Set.of(
            "that",
            "whether",
            "if",
            "because",
            "although",
            "though",
            "how",
            "why",
            "what",
            "who",
            "which",
            "whom",
            "when",
            "where",
            "while",
            "whatever",
            "until",
            "unless");
    private static final Set<String> NEVER_LAST = Set.of(
            "not",
            "n't",
            "also",
            "very",
            "so",
            "too",
            "more",
            "most",
            "less",
            "only",
            "even",
            "then",
            "ever",
            "really",
            "back",
            "other",
            "such",
            "due",
            "long",
            "compared",
            "according",
            "contrary",
            "order",
            "response",
            "answer",
            "spite",
            "favor",
            "favour",
            "said",
            "case",
            "terms",
            "be",
            "is",
            "are",
            "was",
            "were",
            "has",
            "had",
            "have",
            "did",
            "does",
            "do");
    private static final Set<String> ASKING =
            Set.of("ask", "tell", "want", "force", "help", "allow", "pressure", "get");

    private static final String AIMS =
            "(?:effort|attempt|plan|decision|right|bid|move|offer|promise|threat|ability|way|chance|pledge|refusal|failure)s?";

    /** Prepositions that also open clauses. */
    private static final Set<String> WHEN = Set.of("after", "before", "as", "since", "once");

    private static final Span NOWHERE = new Span(0, 0);
    private static final Set<String> CONJUNCTIONS = Set.of("IN", "WP", "WRB");
    private static final int BEFORE_COMMA = 10;
    private static final int BEHIND_VERB = -15;
    private static final int BEFORE_OF = -26;
    private static final int BEFORE_JOINED = -6;

    private final List<Piece> pieces;
    private final boolean clause;

    private TitleCut(List<Piece> pieces, boolean clause) {
        this.pieces = pieces;
        this.clause = clause;
    }

    /**
     * How many of the pieces make the best title, at most {@code limit}; empty when none ends well.
     *
     * @param clause whether the pieces are a clause of their own, which needs a verb
     */
    static Optional<Integer> best(List<Piece> pieces, int limit, boolean clause) {
        TitleCut cut = new TitleCut(pieces, clause);
        int best = -1;
        int most = Integer.MIN_VALUE;
        for (int end = 1; end <= limit; end++) {
            if (cut.endsWell(end) && cut.isComplete(end)) {
                int value = cut.value(end);
                best = value >= most ? end : best;
                most = Math.max(most, value);
            }
        }
        return best < 0 ? Optional.empty() : Optional.of(best);
    }

    /** The longer the better, but rather a whole phrase than a part of one. */
    private int value(int end) {
        int length = pieces.subList(0, end).stream()
                .mapToInt(piece -> piece.word().length() + 1)
                .sum();
        if (end == pieces.size()) {
            return length + BEFORE_COMMA;
        }
        String next = lower(end);
        return length
                + (pieces.get(end - 1).tag().startsWith("VB") ? BEHIND_VERB : 0)
                + (next.equals(",") ? BEFORE_COMMA : 0)
                + (next.equals("of") ? BEFORE_OF : 0)
                + (next.equals("and") ? BEFORE_JOINED : 0);
    }

    private boolean endsWell(int end) {
        Piece last = pieces.get(end - 1);
        boolean whole = end == pieces.size();
        boolean edge = whole
                || lower(end).equals("due")
                || lower(end).equals("that") && last.tag().startsWith("NN")
                || pieces.get(end).tag().equals("VBN")
                        && end + 1 < pieces.size()
                        && lower(end + 1).equals("by")
                || EDGES.contains(pieces.get(end).tag())
                        && !lower(end).startsWith("-")
                        && !lower(end).equals("back")
                        && !lower(end).matches("not|n't")
                        && !(lower(end - 1).equals("-"));
        boolean ends = last.tag().matches("NN.*|CD|RP|PRP") || isVerbEnd(end) || isPredicate(end);
        boolean particle = last.tag().startsWith("VB") && !whole && VerbForms.isParticle(lower(end));
        boolean remark = !whole && lower(end).matches("that|which|who") && isRemark(end);
        return edge && ends && !particle && !remark && (whole || !NEVER_LAST.contains(lower(end - 1)));
    }

    /** ", something that she regretted": what a comma adds says nothing without the rest. */
    private boolean isRemark(int end) {
        return pieces.subList(Math.max(0, end - 3), end).stream()
                .anyMatch(piece -> piece.tag().equals(","));
    }

    /** A verb ends a title when it ends its clause: "were tricked", "that evidence exists", but not "a rally led". */
    private boolean isVerbEnd(int end) {
        String before = end > 1 ? pieces.get(end - 2).tag() : "";
        boolean goesOn = end < pieces.size() && lower(end).equals("to");
        return switch (pieces.get(end - 1).tag()) {
            case "VB" -> before.matches("TO|MD") && !goesOn;
            case "VBN" ->
                before.matches("VB.?")
                        && !(end < pieces.size() && pieces.get(end).tag().equals("TO"));
            case "VBD", "VBZ", "VBP" ->
                end == 1 && ends(end)
                        || before.matches("NN.*|PRP|RB")
                                && !goesOn
                                && !mayDescribe(end)
                                && pieces.subList(0, end).stream().anyMatch(piece -> OPENERS.contains(piece.word()));
            default -> false;
        };
    }

    /** "a school located in the old port": a participle, whatever its tag, with what belongs to it. */
    private boolean mayDescribe(int end) {
        return end < pieces.size() && pieces.get(end).tag().matches("IN|TO") && VerbForms.isParticiple(lower(end - 1));
    }

    /** "ended" before a comma or a clause of its own; a verb that needs more is found elsewhere. */
    private boolean ends(int end) {
        return end < pieces.size() && (lower(end).equals(",") || isOpener(lower(end)));
    }

    /** "was concerned". */
    private boolean isPredicate(int end) {
        return pieces.get(end - 1).tag().equals("JJ")
                && end > 1
                && pieces.get(end - 2).tag().matches("VB[DZP]|RB");
    }

    /** Whether the next words say what somebody is asked to do, or what an effort, plan or right is for. */
    private boolean isAsked(int end) {
        if (end < pieces.size() && lower(end).equals("to") && lower(end - 1).matches(AIMS)) {
            return true;
        }
        int to = end;
        while (to < pieces.size() && to < end + 4 && pieces.get(to).tag().matches("CC|NN.*|DT|JJ")) {
            to++;
        }
        if (to >= pieces.size() || !pieces.get(to).tag().equals("TO")) {
            return false;
        }
        for (int i = end - 1; i >= 0; i--) {
            if (pieces.get(i).tag().startsWith("VB")) {
                return EventLexicon.english()
                        .verb(lower(i), i + 1 < pieces.size() ? lower(i + 1) : "")
                        .filter(verb -> verb.verbClass() == VerbClass.CALL || ASKING.contains(verb.lemma()))
                        .isPresent();
            }
        }
        return false;
    }

    /** Whether each opened clause has its verb, and what is said with "that" is not left out. */
    private boolean isComplete(int end) {
        int open = clause ? 1 : 0;
        for (int i = 0; i < end; i++) {
            if (opens(i)) {
                open++;
            } else if (open > 0 && isVerb(i)) {
                open--;
            }
            open += opensBare(i) ? 1 : 0;
        }
        return open == 0
                && !isAsked(end)
                && !isHalfOfTwo(end)
                && !isInList(end)
                && !sharesHead(end)
                && !Valency.isOpen(pieces, end)
                && !leavesOutWhatIsSaid(end);
    }

    /** "between the owners", without those on the other side. */
    private boolean isHalfOfTwo(int end) {
        for (int i = end - 1; i >= 0 && !lower(i).equals("and"); i--) {
            if (lower(i).equals("between")) {
                return end < pieces.size();
            }
        }
        return false;
    }

    /** "his mother, stepfather" before "and a sister": a list that begins is told to its end. */
    private boolean isInList(int end) {
        int first = end - 1;
        while (first > 0 && isNominal(first)) {
            first--;
        }
        boolean behindComma = lower(first).equals(",");
        int at = end;
        while (behindComma && at < pieces.size() && (isNominal(at) || lower(at).equals(","))) {
            at++;
        }
        return behindComma && at < pieces.size() && pieces.get(at).tag().equals("CC");
    }

    private boolean isNominal(int i) {
        return pieces.get(i).tag().matches("DT|PRP\\$|JJ.?|NN.*|POS|CD|VBN|\\$");
    }

    /** "the Danish" before "and Swedish ports": both words describe the one noun. */
    private boolean sharesHead(int end) {
        return end + 2 < pieces.size()
                && pieces.get(end).tag().equals("CC")
                && pieces.get(end - 1).tag().matches("NNP|JJ")
                && pieces.get(end + 1).tag().matches("NNP|JJ")
                && pieces.get(end + 2).tag().matches("NNS?");
    }

    private boolean leavesOutWhatIsSaid(int end) {
        int verb = 0;
        while (verb < pieces.size() && !pieces.get(verb).tag().startsWith("VB")) {
            verb++;
        }
        for (int i = verb + 1; i < pieces.size() && pieces.get(i).tag().matches("VB.?|RB"); i++) {
            verb = pieces.get(i).tag().equals("RB") ? verb : i;
        }
        boolean says = verb < pieces.size()
                && EventLexicon.english()
                        .verb(lower(verb), "")
                        .filter(entry -> entry.kind() == EventKind.STATEMENT)
                        .isPresent();
        return says
                && isSaidBehind(verb, end)
                && pieces.subList(verb, end).stream()
                        .noneMatch(piece -> CONJUNCTIONS.contains(piece.tag()) && OPENERS.contains(piece.word()));
    }

    /** Whether "that" of the verb stands behind the end; a verb between the two has a "that" of its own. */
    private boolean isSaidBehind(int verb, int end) {
        for (int i = verb + 1; i < pieces.size(); i++) {
            boolean group = pieces.get(i - 1).tag().matches("VB.?|MD|RB");
            if (FINITE.contains(pieces.get(i).tag()) && !group || lower(i).equals(",")) {
                return false;
            }
            if (lower(i).equals("that") && pieces.get(i).tag().equals("IN")) {
                return i >= end;
            }
        }
        return false;
    }

    /** Whether the word may open a clause. */
    static boolean isOpener(String word) {
        return OPENERS.contains(word.toLowerCase(Locale.ROOT));
    }

    private boolean opens(int i) {
        String tag = pieces.get(i).tag();
        boolean when = tag.equals("IN") && WHEN.contains(lower(i)) && hasClause(i + 1);
        return when || isOpener(pieces.get(i).word()) && (tag.equals("IN") || tag.startsWith("W"));
    }

    /** "arguing the port was shut": a clause opens without a word for it. */
    private boolean opensBare(int i) {
        return SaidBare.isCue(pieces.get(i).word())
                && SaidBare.opens(pieces.subList(i + 1, pieces.size()).stream()
                        .map(piece -> new Token(NOWHERE, piece.word(), piece.tag()))
                        .toList());
    }

    /** "after his aides and the mayor left", but not "after the strike": a subject that has its verb. */
    private boolean hasClause(int from) {
        int at = from;
        boolean comma = false;
        boolean and = false;
        while (at < pieces.size() && (isNominal(at) || pieces.get(at).tag().matches("PRP|CC|RB") || isListed(at))) {
            comma |= lower(at).equals(",");
            and |= pieces.get(at).tag().equals("CC");
            at++;
        }
        // "after the strike, the owners left" opens no clause, and a comma of a list has its "and".
        return at > from && at < pieces.size() && FINITE.contains(pieces.get(at).tag()) && (and || !comma);
    }

    /** A comma of a list, or the "of" of one of its parts. */
    private boolean isListed(int i) {
        return lower(i).matches(",|of");
    }

    /** A finite verb, the first of its group; a bare one counts behind a noun ("demanded that he be heard"). */
    private boolean isVerb(int i) {
        String tag = pieces.get(i).tag();
        boolean first = i == 0 || !FINITE.contains(pieces.get(i - 1).tag());
        boolean bare = tag.equals("VB") && i > 0 && pieces.get(i - 1).tag().matches("NN.*|PRP");
        return FINITE.contains(tag) && first || bare;
    }

    private String lower(int i) {
        return pieces.get(i).word().toLowerCase(Locale.ROOT);
    }
}
