// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.claimline.extraction.time.Rule.Example;

/**
 * Reads a file of rules. A rule is a paragraph of lines:
 *
 * <pre>
 * rule month-day
 *   match <month> <day>
 *   means date month=<month> day=<day>
 *   yes 2019-08-21 | He left on [April 30]. | DATE 2019-04-30
 *   no 2019-08-21 | He left in haste.
 * </pre>
 *
 * with {@code latent}, {@code after}, {@code not-after}, {@code before} and {@code not-before} as further lines. A line
 * {@code define name = pattern} makes a macro, a line with a {@code #} in front is a comment.
 */
final class RuleFile {
    private final Map<String, String> macros = new HashMap<>();
    private final List<Rule> rules = new ArrayList<>();
    private Draft draft;

    private RuleFile() {}

    static RuleFile parse(List<String> lines) {
        RuleFile file = new RuleFile();
        for (String line : lines) {
            String trimmed = line.trim();
            if (!trimmed.isEmpty() && !trimmed.startsWith("#")) {
                file.line(trimmed);
            }
        }
        file.finish();
        return file;
    }

    List<Rule> rules() {
        return List.copyOf(rules);
    }

    Map<String, String> macros() {
        return Map.copyOf(macros);
    }

    private void line(String line) {
        int space = line.indexOf(' ');
        String key = space < 0 ? line : line.substring(0, space);
        String rest = space < 0 ? "" : line.substring(space + 1).trim();
        switch (key) {
            case "define" -> define(rest);
            case "rule" -> start(rest);
            case "match" -> draft.patterns.add(rest);
            case "means" -> draft.meaning = Meaning.parse(rest);
            case "latent" -> draft.latent = true;
            case "after" -> draft.after.addAll(words(rest));
            case "not-after" -> draft.notAfter.addAll(words(rest));
            case "before" -> draft.before.addAll(words(rest));
            case "not-before" -> draft.notBefore.addAll(words(rest));
            case "yes" -> draft.examples.add(example(rest));
            case "no" -> draft.examples.add(example(rest + " | "));
            default -> throw new IllegalArgumentException("A rule has no line \"" + key + "\": " + line);
        }
    }

    private void define(String rest) {
        int equals = rest.indexOf('=');
        macros.put(rest.substring(0, equals).trim(), rest.substring(equals + 1).trim());
    }

    private void start(String id) {
        finish();
        draft = new Draft(id);
    }

    private void finish() {
        if (draft != null) {
            rules.add(draft.rule());
            draft = null;
        }
    }

    private static List<String> words(String rest) {
        return List.of(rest.split("\\s+"));
    }

    private static Example example(String rest) {
        String[] parts = rest.split(" \\| ", -1);
        return new Example(parts[0].trim(), parts[1].trim(), parts[2].trim());
    }

    /** A rule whose lines are still being read. */
    private static final class Draft {
        private final String id;
        private final List<String> patterns = new ArrayList<>();
        private final List<String> after = new ArrayList<>();
        private final List<String> notAfter = new ArrayList<>();
        private final List<String> before = new ArrayList<>();
        private final List<String> notBefore = new ArrayList<>();
        private final List<Example> examples = new ArrayList<>();
        private Meaning meaning;
        private boolean latent;

        Draft(String id) {
            this.id = id;
        }

        Rule rule() {
            if (patterns.isEmpty() || meaning == null) {
                throw new IllegalArgumentException("The rule " + id + " needs a match and a means line.");
            }
            return new Rule(id, patterns, meaning, latent, after, notAfter, before, notBefore, examples);
        }
    }
}
