// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.attribution;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.claimline.extraction.Stance;
import org.claimline.extraction.internal.RuleFiles;

/** Tells praise and blame by a lexicon of the words of English that judge. */
final class Judgements {
    static final String FILE = "lang/en/attribution/judgements.tsv";
    static final int COLUMNS = 5;

    private static final Set<String> DEGREES = Set.of(
            "very",
            "so",
            "too",
            "really",
            "pretty",
            "more",
            "most",
            "much",
            "quite",
            "extremely",
            "absolutely",
            "completely",
            "totally");
    private static final Set<String> PREFIXES = Set.of("un", "in", "im", "ir", "il", "dis");
    private static final int SHORTEST_STEM = 4;
    private static final int REACH = 4;
    private static final Map<String, Judgement> WORDS = new HashMap<>();
    private static final Map<String, Judgement> FAMILIES = new HashMap<>();

    static {
        for (List<String> row : RuleFiles.rows(FILE, COLUMNS)) {
            Judgement judgement = new Judgement(
                    Stance.valueOf(row.get(1).toUpperCase(Locale.ROOT)),
                    Where.valueOf(row.get(2).toUpperCase(Locale.ROOT)));
            for (String word : row.get(3).split("\\s+")) {
                boolean family = word.endsWith("~");
                (family ? FAMILIES : WORDS)
                        .putIfAbsent(family ? word.substring(0, word.length() - 1) : word, judgement);
            }
        }
    }

    private record Judgement(Stance stance, Where where) {}

    private enum Where {
        ANYWHERE,
        PREDICATE
    }

    private Judgements() {}

    /** What the word at a place says of somebody or something; empty if it does not judge there. */
    static Optional<Stance> at(SaidWords said, int i) {
        return of(said.word(i))
                .filter(judgement -> !said.tag(i).startsWith("NNP"))
                .filter(judgement -> isWhere(judgement.where(), said, i))
                .filter(judgement -> !said.isAsked(i)
                        || judgement.stance() == Stance.CONDEMNS && judgement.where() != Where.PREDICATE)
                .filter(judgement -> judgement.stance() == Stance.CONDEMNS || !said.isAdverb(i))
                .filter(judgement -> !isDegreeOf(said, i))
                .map(judgement ->
                        said.isNegated(i, REACH) && !said.isAsked(i) ? negated(judgement) : judgement.stance());
    }

    /** What the first judging word behind a negation says under it. */
    static Optional<Stance> behindNegation(SaidWords said, int negation) {
        for (int i = negation + 1; i <= negation + 2 && !said.isBreak(i); i++) {
            Optional<Stance> stance = of(said.word(i)).map(Judgements::negated);
            if (stance.isPresent()) {
                return stance;
            }
        }
        return Optional.empty();
    }

    /** "not a bad idea" praises, "no liar" denies, "not qualified" blames. */
    private static Stance negated(Judgement judgement) {
        if (judgement.stance() == Stance.SUPPORTS) {
            return Stance.CONDEMNS;
        }
        return judgement.where() == Where.PREDICATE ? Stance.SUPPORTS : Stance.DENIES;
    }

    /** "tremendous havoc", "incredibly unfair": the word behind it judges. */
    private static boolean isDegreeOf(SaidWords said, int i) {
        boolean modifies = said.tag(i).startsWith("JJ") || said.tag(i).startsWith("RB");
        return modifies && of(said.word(i + 1)).isPresent();
    }

    private static Optional<Judgement> of(String word) {
        return known(word)
                .or(() -> PREFIXES.stream()
                        .filter(word::startsWith)
                        .flatMap(prefix -> known(word.substring(prefix.length())).stream())
                        .filter(praise -> praise.stance() == Stance.SUPPORTS)
                        .map(praise -> new Judgement(Stance.CONDEMNS, Where.ANYWHERE))
                        .findFirst());
    }

    private static Optional<Judgement> known(String word) {
        Judgement exact = WORDS.get(word);
        for (int end = word.length(); exact == null && end >= SHORTEST_STEM; end--) {
            exact = FAMILIES.get(word.substring(0, end));
        }
        return Optional.ofNullable(exact);
    }

    private static boolean isWhere(Where where, SaidWords said, int i) {
        return switch (where) {
            case ANYWHERE -> !said.isByTheWay(i);
            case PREDICATE -> isDescribing(said, i) && said.isMeant(i) && (said.isPhrase() || isPredicate(said, i));
        };
    }

    /** "calm", but neither "to calm the crew" nor "right of the harbour". */
    private static boolean isDescribing(SaidWords said, int i) {
        String tag = said.tag(i);
        boolean verb = tag.startsWith("VB") && !tag.equals("VBN") && !tag.equals("VBG");
        return !verb && !said.isAdverb(i) && !said.is(i + 1, "of");
    }

    /** Whether a verb of being or a word of degree leads to the word: "was simply wrong", "a very good idea". */
    private static boolean isPredicate(SaidWords said, int i) {
        for (int k = i - 1; k >= Math.max(0, i - REACH) && !said.isBreak(k); k--) {
            if (said.isCopula(k) && !said.is(k - 1, "there") || DEGREES.contains(said.word(k))) {
                return true;
            }
            boolean passing = said.isAdverb(k)
                    || said.isNegation(k)
                    || said.tag(k).equals("DT")
                    || said.tag(k).equals("PRP$")
                    || said.tag(k).equals("POS")
                    || said.tag(k).startsWith("JJ");
            if (!passing) {
                return false;
            }
        }
        return false;
    }
}
