// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.claimline.extraction.Stance;
import org.claimline.extraction.internal.RuleFiles;
import org.claimline.extraction.text.VerbForms;

/**
 * The verbs, adjectives and nouns that mark attributions, by any of their forms. One word may have several rules, tried in
 * the file's order.
 */
final class CueLexicon {
    static final String VERBS = "lang/en/attribution/verbs.tsv";
    static final String ADJECTIVES = "lang/en/attribution/adjectives.tsv";
    static final String NOUNS = "lang/en/attribution/nouns.tsv";
    static final int COLUMNS = 5;

    private static final String PREPOSITIONS = "prep:";
    private static final Map<String, List<CueRule>> BY_VERB = load(VERBS, VerbForms::inflect);
    private static final Map<String, List<CueRule>> BY_ADJECTIVE = load(ADJECTIVES, List::of);
    private static final Map<String, List<CueRule>> BY_NOUN = load(NOUNS, noun -> List.of(noun, plural(noun)));

    private CueLexicon() {}

    /** The rules of the verb with this form, in lower case; empty when it marks nothing. */
    static List<CueRule> rules(String form) {
        return BY_VERB.getOrDefault(form, List.of());
    }

    /** The rules of an adjective behind "be" or its like. */
    static List<CueRule> adjectiveRules(String adjective) {
        return BY_ADJECTIVE.getOrDefault(adjective, List.of());
    }

    /** The rules of a noun, singular or plural. */
    static List<CueRule> nounRules(String noun) {
        return BY_NOUN.getOrDefault(noun, List.of());
    }

    /** Whether the form is one of a verb that takes quotations: "said", "adding". */
    static boolean isSaying(String form) {
        return rules(form).stream().anyMatch(rule -> rule.takes("quote"));
    }

    private static Map<String, List<CueRule>> load(String file, Function<String, List<String>> inflect) {
        Map<String, List<CueRule>> byForm = new HashMap<>();
        for (List<String> row : RuleFiles.rows(file, COLUMNS)) {
            CueRule rule = rule(row);
            for (String word : row.get(3).split("\\s+")) {
                for (String form : new HashSet<>(inflect.apply(word))) {
                    byForm.computeIfAbsent(form, any -> new ArrayList<>()).add(rule);
                }
            }
        }
        return byForm;
    }

    private static String plural(String noun) {
        return VerbForms.thirdPerson(noun);
    }

    private static CueRule rule(List<String> row) {
        Set<String> frames = new HashSet<>();
        Set<String> prepositions = new HashSet<>();
        for (String frame : row.get(1).split(",")) {
            if (frame.startsWith(PREPOSITIONS)) {
                prepositions.addAll(
                        List.of(frame.substring(PREPOSITIONS.length()).split("\\|")));
            } else {
                frames.add(frame);
            }
        }
        Stance stance = Stance.valueOf(row.get(2).toUpperCase(Locale.ROOT));
        return new CueRule(row.get(0), Set.copyOf(frames), Set.copyOf(prepositions), stance);
    }
}
