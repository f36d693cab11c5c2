// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.claimline.extraction.Stance;
import org.claimline.extraction.internal.RuleFiles;
import org.claimline.extraction.text.VerbForms;

/** The verbs that mark attributions, by any of their forms. One verb may have several rules, tried in the file's order. */
final class CueLexicon {
    static final String FILE = "lang/en/attribution/verbs.tsv";
    static final int COLUMNS = 5;

    private static final String PREPOSITIONS = "prep:";
    private static final Map<String, List<CueVerb>> BY_FORM = new HashMap<>();

    static {
        for (List<String> row : RuleFiles.rows(FILE, COLUMNS)) {
            CueVerb rule = rule(row);
            for (String verb : row.get(3).split("\\s+")) {
                new HashSet<>(VerbForms.inflect(verb))
                        .forEach(form -> BY_FORM.computeIfAbsent(form, any -> new ArrayList<>())
                                .add(rule));
            }
        }
    }

    private CueLexicon() {}

    /** The rules of the verb with this form, in lower case; empty when it marks nothing. */
    static List<CueVerb> rules(String form) {
        return BY_FORM.getOrDefault(form, List.of());
    }

    /** Whether the form is one of a verb that takes quotations: "said", "adding". */
    static boolean isSaying(String form) {
        return rules(form).stream().anyMatch(rule -> rule.takes("quote"));
    }

    private static CueVerb rule(List<String> row) {
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
        return new CueVerb(row.get(0), Set.copyOf(frames), Set.copyOf(prepositions), stance);
    }
}
