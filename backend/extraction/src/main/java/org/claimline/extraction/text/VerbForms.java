// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimline.extraction.internal.RuleFiles;

/** Forms of English verbs, in lower case: regular ones by rule, the irregular ones from a list. */
public final class VerbForms {
    private static final Set<String> PAST = new HashSet<>();
    private static final Set<String> PARTICIPLE = new HashSet<>();
    private static final Set<String> PARTICLES = Set.of("up", "out", "off", "down", "back", "away", "over");
    private static final Set<String> ALSO_NOUNS =
            Set.of("rose", "spoke", "bit", "stole", "saw", "lay", "bore", "broke");
    private static final Map<String, List<String>> IRREGULAR = new HashMap<>();

    static {
        for (String line : RuleFiles.lines("lang/en/text/irregular-verbs.txt")) {
            List<String> forms = List.of(line.strip().split("\\s+"));
            List<String> pasts = List.of(forms.get(1).split("/"));
            List<String> participles = List.of(forms.get(forms.size() - 1).split("/"));
            PAST.addAll(pasts);
            PARTICIPLE.addAll(participles);
            IRREGULAR.put(forms.get(0), List.of(pasts.get(0), participles.get(0)));
        }
    }

    private VerbForms() {}

    /** Whether it can be a past tense. */
    public static boolean isPast(String word) {
        return isRegularPast(word) || PAST.contains(word);
    }

    /** Whether it is a past tense and neither a participle nor a noun: "sank", but not "rose". */
    static boolean isOnlyPast(String word) {
        return PAST.contains(word) && !PARTICIPLE.contains(word) && !ALSO_NOUNS.contains(word);
    }

    /** Whether a word may be a past participle. */
    public static boolean isParticiple(String word) {
        return isRegularPast(word) || PARTICIPLE.contains(word);
    }

    static boolean isParticipleOnly(String word) {
        return PARTICIPLE.contains(word) && !PAST.contains(word);
    }

    /** Whether it is an adverb that belongs to a verb: "gave up", "threw out". */
    public static boolean isParticle(String word) {
        return PARTICLES.contains(word);
    }

    /** Whether it is a form of "have". */
    public static boolean isHave(String word) {
        return Set.of("have", "has", "had", "having", "'ve").contains(word);
    }

    /** Whether it is a form of "be" or the "get" of the passive. */
    public static boolean isBe(String word) {
        return Set.of("be", "is", "am", "are", "was", "were", "been", "being", "'s", "'re", "'m", "get", "got", "gets")
                .contains(word);
    }

    /** Whether it is a form of the auxiliary "do". */
    public static boolean isDo(String word) {
        return Set.of("do", "does", "did").contains(word);
    }

    /** Whether it is a form of a verb that may help another one. */
    public static boolean isAuxiliary(String word) {
        return isBe(word) || isHave(word) || isDo(word);
    }

    /** Every form of a verb given by its base: base, third person, past, past participle, present participle. */
    public static List<String> inflect(String base) {
        Optional<List<String>> irregular = Optional.ofNullable(IRREGULAR.get(base));
        String past = irregular.map(forms -> forms.get(0)).orElseGet(() -> regularPast(base));
        String participle = irregular.map(forms -> forms.get(1)).orElse(past);
        return List.of(base, thirdPerson(base), past, participle, presentParticiple(base));
    }

    /** Every form of each of some verbs. */
    public static Set<String> inflectAll(String... bases) {
        return Arrays.stream(bases).flatMap(base -> inflect(base).stream()).collect(Collectors.toUnmodifiableSet());
    }

    private static boolean isRegularPast(String word) {
        return word.length() > 3 && word.endsWith("ed") && !word.endsWith("eed");
    }

    /** The third person singular; nouns form their plural alike. */
    public static String thirdPerson(String base) {
        if (endsInConsonantAndY(base)) {
            return base.substring(0, base.length() - 1) + "ies";
        }
        boolean hissing = base.matches(".*(s|x|z|ch|sh|[^aeiou]o)");
        return base + (hissing ? "es" : "s");
    }

    private static String regularPast(String base) {
        if (base.endsWith("e")) {
            return base + "d";
        }
        return endsInConsonantAndY(base) ? base.substring(0, base.length() - 1) + "ied" : doubled(base) + "ed";
    }

    private static String presentParticiple(String base) {
        if (base.endsWith("ie")) {
            return base.substring(0, base.length() - 2) + "ying";
        }
        boolean silent = base.endsWith("e") && !base.endsWith("ee") && base.length() > 2;
        return (silent ? base.substring(0, base.length() - 1) : doubled(base)) + "ing";
    }

    /** The base with its last consonant doubled where spelling wants it: a stressed short vowel before one consonant. */
    private static String doubled(String base) {
        boolean oneSyllable = base.matches("[^aeiou]*[aeiou][bdgklmnprt]");
        boolean stressed = base.matches(
                "(admit|commit|compel|concur|confer|control|deter|permit|prefer|propel|rebut|refer|regret|submit|transmit)");
        return oneSyllable && !base.matches(".*[kr]") || stressed ? base + base.charAt(base.length() - 1) : base;
    }

    private static boolean endsInConsonantAndY(String base) {
        return base.matches(".*[^aeiou]y");
    }
}
