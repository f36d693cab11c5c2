// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.attribution;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.claimline.extraction.Stance;
import org.claimline.extraction.internal.RuleFiles;

/**
 * Decides the speaker's position to the content: from the cue's own stance, turned round when the cue is negated, and for
 * a plain assertion from the first telling phrase of its content ("must", "was false", "we will").
 */
final class StanceRule {
    static final String FILE = "lang/en/attribution/stance-phrases.tsv";
    static final int COLUMNS = 4;

    private static final Set<String> NEGATIONS =
            Set.of("not", "n't", "never", "no", "hardly", "neither", "nor", "without");
    private static final Set<String> SELVES = Set.of("he", "she", "it", "they", "i", "we");
    private static final int LOOK = 160;
    private static final int BEGINNING = 12;
    private static final List<Phrases> PHRASES = RuleFiles.rows(FILE, COLUMNS).stream()
            .map(row -> new Phrases(
                    List.of(row.get(1).split("\\|")), Stance.valueOf(row.get(2).toUpperCase(Locale.ROOT))))
            .toList();

    private record Phrases(List<String> phrases, Stance stance) {}

    private StanceRule() {}

    static Stance of(Stance base, String cue, String content) {
        Stance said = isNegated(cue) ? negated(base) : base;
        return said == Stance.ASSERTS ? byContent(content) : said;
    }

    private static boolean isNegated(String cue) {
        for (String word : plain(cue).split(" ")) {
            if (NEGATIONS.contains(word) || word.endsWith("n't")) {
                return true;
            }
        }
        return false;
    }

    private static Stance negated(Stance stance) {
        return switch (stance) {
            case ASSERTS, PROMISES, THREATENS, DEMANDS -> Stance.DENIES;
            case DENIES, DOUBTS -> Stance.ASSERTS;
            case SUPPORTS -> Stance.CONDEMNS;
            case CONDEMNS -> Stance.SUPPORTS;
        };
    }

    /** The stance of the phrase that comes first in the content; of two that begin together the one listed first. */
    private static Stance byContent(String content) {
        String words = " " + plain(content.substring(0, Math.min(LOOK, content.length()))) + " ";
        String selves = replaceSelves(words);
        Stance stance = Stance.ASSERTS;
        int first = Integer.MAX_VALUE;
        for (Phrases rule : PHRASES) {
            for (String phrase : rule.phrases()) {
                int at = place(phrase, words, selves);
                if (at >= 0 && at < first) {
                    first = at;
                    stance = rule.stance();
                }
            }
        }
        return stance;
    }

    /** Where the phrase stands; -1 if it does not, or if its "self" stands too late to mean the speaker. */
    private static int place(String phrase, String words, String selves) {
        boolean own = phrase.startsWith("self ") || phrase.startsWith("self'");
        int at = (own ? selves : words).indexOf(" " + phrase + " ");
        return own && at > BEGINNING ? -1 : at;
    }

    private static String replaceSelves(String words) {
        StringBuilder replaced = new StringBuilder(" ");
        for (String word : words.strip().split(" ")) {
            int mark = word.indexOf('\'');
            String host = mark > 0 ? word.substring(0, mark) : word;
            boolean self = SELVES.contains(host);
            replaced.append(self ? "self" + word.substring(host.length()) : word)
                    .append(' ');
        }
        return replaced.toString();
    }

    /** Lower case, straight apostrophes, and nothing but words. */
    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replace('\u2019', '\'')
                .replaceAll("[^\\p{L}\\p{N}']+", " ")
                .strip();
    }
}
