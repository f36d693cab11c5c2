// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.claimline.extraction.EventKind;
import org.claimline.extraction.event.Clause.Range;
import org.claimline.extraction.internal.RuleFiles;
import org.claimline.extraction.text.Token;
import org.claimline.extraction.text.VerbForms;

/** Which words tell of an event and of which kind, from {@code event/verbs.tsv} and {@code event/nouns.tsv}. */
final class EventLexicon {
    private static final EventLexicon ENGLISH = new EventLexicon();

    private final Map<String, List<VerbEntry>> verbs = new HashMap<>();
    private final Map<String, NounEntry> nouns = new HashMap<>();

    /** What a verb tells. */
    enum VerbClass {
        /** A happening of the kind that the entry gives. */
        EVENT,
        /** A wish of the speaker: the kind is that of what is called for. */
        CALL,
        /** A verb that tells of its subject that it begins, goes on or ends. */
        ASPECT,
        /** A verb whose object says what happens. */
        LIGHT,
        /** A state, a feeling or a habit. */
        NONE
    }

    /**
     * A verb, with its particle where it has one.
     *
     * @param lemma base form
     * @param particle what must follow it; empty for none
     * @param verbClass what it tells
     * @param kind kind of event
     */
    record VerbEntry(String lemma, String particle, VerbClass verbClass, EventKind kind) {}

    /**
     * A noun that names an event.
     *
     * @param noun the singular
     * @param kind kind of event
     * @param major whether a whole article can be about it
     */
    record NounEntry(String noun, EventKind kind, boolean major) {}

    private EventLexicon() {
        for (List<String> row : RuleFiles.rows("lang/en/event/verbs.tsv", 2)) {
            for (String verb : row.get(1).split(",")) {
                addVerb(row.get(0), verb);
            }
        }
        for (List<String> row : RuleFiles.rows("lang/en/event/nouns.tsv", 3)) {
            EventKind kind = EventKind.valueOf(row.get(0));
            for (String noun : row.get(2).split(",")) {
                addNoun(new NounEntry(noun, kind, row.get(1).equals("MAJOR")));
            }
        }
    }

    static EventLexicon english() {
        return ENGLISH;
    }

    /** The verb of which {@code form} is a form, the one whose particle follows it before the one that needs none. */
    Optional<VerbEntry> verb(String form, String next) {
        List<VerbEntry> entries = verbs.getOrDefault(form.toLowerCase(Locale.ROOT), List.of());
        String particle = next.toLowerCase(Locale.ROOT);
        return entries.stream()
                .filter(entry -> !entry.particle().isEmpty() && entry.particle().equals(particle))
                .findFirst()
                .or(() -> entries.stream()
                        .filter(entry -> entry.particle().isEmpty())
                        .findFirst());
    }

    /** What a verb that tells of a statement tells where it does something to somebody: "released", "dismissed". */
    Optional<VerbEntry> deed(String form) {
        return verbs.getOrDefault(form.toLowerCase(Locale.ROOT), List.of()).stream()
                .filter(entry -> entry.verbClass() == VerbClass.EVENT && entry.kind() != EventKind.STATEMENT)
                .findFirst();
    }

    /** The event that a noun, in the singular or plural, names. */
    Optional<NounEntry> noun(String word) {
        return Optional.ofNullable(nouns.get(word.toLowerCase(Locale.ROOT)));
    }

    /** The event that the noun at a position names, "press conference" before "conference". */
    Optional<NounEntry> nounAt(List<Token> tokens, int at) {
        Optional<NounEntry> pair = at + 1 < tokens.size()
                ? noun(tokens.get(at).text() + " " + tokens.get(at + 1).text())
                : Optional.empty();
        boolean second = at > 0
                && noun(tokens.get(at - 1).text() + " " + tokens.get(at).text()).isPresent();
        return pair.or(() -> second
                ? noun(tokens.get(at - 1).text() + " " + tokens.get(at).text())
                : noun(tokens.get(at).text()));
    }

    /** The event noun that a phrase is about: its last one before an "of", or else behind it. */
    Optional<NounEntry> headNoun(List<Token> tokens, Range phrase) {
        Optional<NounEntry> head = Optional.empty();
        for (int i = phrase.start(); i < phrase.end(); i++) {
            boolean of = tokens.get(i).text().equals("of");
            if (of && head.isPresent() && head.get().kind() != EventKind.OTHER) {
                return head;
            }
            Optional<NounEntry> here = nounAt(tokens, i);
            head = here.isPresent() ? here : head;
        }
        return head;
    }

    private void addVerb(String row, String verb) {
        VerbClass verbClass = switch (row) {
            case "CALL" -> VerbClass.CALL;
            case "ASPECT" -> VerbClass.ASPECT;
            case "LIGHT" -> VerbClass.LIGHT;
            case "NONE" -> VerbClass.NONE;
            default -> VerbClass.EVENT;
        };
        EventKind kind = switch (verbClass) {
            case CALL -> EventKind.STATEMENT;
            case ASPECT, LIGHT, NONE -> EventKind.OTHER;
            case EVENT -> EventKind.valueOf(row);
        };
        int space = verb.indexOf(' ');
        String lemma = space < 0 ? verb : verb.substring(0, space);
        String particle = space < 0 ? "" : verb.substring(space + 1);
        VerbEntry entry = new VerbEntry(lemma, particle, verbClass, kind);
        for (String form : VerbForms.inflect(lemma)) {
            verbs.computeIfAbsent(form, any -> new ArrayList<>()).add(entry);
        }
    }

    private void addNoun(NounEntry entry) {
        nouns.putIfAbsent(entry.noun(), entry);
        nouns.putIfAbsent(plural(entry.noun()), entry);
    }

    private static String plural(String noun) {
        if (noun.matches(".*[^aeiou]y")) {
            return noun.substring(0, noun.length() - 1) + "ies";
        }
        return noun + (noun.matches(".*(s|x|z|ch|sh)") ? "es" : "s");
    }
}
