// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.reconcile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.claimline.extraction.EventKind;
import org.claimline.extraction.Span;
import org.claimline.extraction.internal.RuleFiles;
import org.claimline.extraction.reconcile.Words.Word;

/**
 * Which words mean the same kind of thing, and which of them are rivals. Read from {@code lang/en/wordings.tsv}.
 *
 * <p>Immutable and safe for use by several threads.
 */
final class Lexicon {
    private static final Lexicon ENGLISH = new Lexicon(RuleFiles.rows("lang/en/wordings.tsv", 4));

    private final Map<String, List<Phrase>> byFirstStem = new HashMap<>();
    private final Map<String, Wording> neutral = new HashMap<>();
    private final Set<String> rare = new HashSet<>();

    /**
     * The words of one line of the file.
     *
     * @param concept what they mean
     * @param neutral whether a title may use them where writers differ
     * @param shown the word for readers
     */
    record Wording(String concept, boolean neutral, String shown) {
        /** Whether the other is a rival word for the same thing. */
        boolean rivals(Wording other) {
            return concept.equals(other.concept) && !equals(other);
        }

        /** The concept as a term, which no word of a text can equal. */
        String term() {
            return "=" + concept;
        }
    }

    /**
     * A wording found in a text.
     *
     * @param wording what was found
     * @param from number of its first word
     * @param to number of the word behind its last
     * @param span where it stands
     */
    record Hit(Wording wording, int from, int to, Span span) {}

    private record Phrase(List<String> stems, Wording wording) {}

    private Lexicon(List<List<String>> rows) {
        for (List<String> row : rows) {
            List<String> words = List.of(row.get(3).split(", "));
            Wording wording = new Wording(row.get(0), row.get(2).equals("neutral"), words.get(0));
            if (row.get(1).equals("rare")) {
                rare.add(wording.term());
            }
            if (wording.neutral()) {
                neutral.putIfAbsent(wording.concept(), wording);
            }
            words.forEach(word -> add(word, wording));
        }
        byFirstStem
                .values()
                .forEach(phrases ->
                        phrases.sort((a, b) -> b.stems().size() - a.stems().size()));
    }

    static Lexicon english() {
        return ENGLISH;
    }

    /** The wordings in a text, from left to right, longest first, without overlap. */
    List<Hit> find(String text) {
        return find(Words.of(text));
    }

    /** The words by which a text is compared: concepts where there are some, else stems, without stop words. */
    Set<String> terms(String text) {
        List<Word> words = Words.of(text);
        Set<String> terms = new LinkedHashSet<>();
        int at = 0;
        for (Hit hit : find(words)) {
            addStems(words.subList(at, hit.from()), terms);
            terms.add(hit.wording().term());
            at = hit.to();
        }
        addStems(words.subList(at, words.size()), terms);
        return terms;
    }

    /** The term that a stem of a word, as extraction leaves it, counts as. */
    String term(String stem) {
        return phraseAt(List.of(stem), 0).map(phrase -> phrase.wording().term()).orElse(stem);
    }

    /** The neutral word for what another word means. */
    Optional<Wording> neutral(Wording wording) {
        return Optional.ofNullable(neutral.get(wording.concept()));
    }

    /** The concept of all events of a kind; none for kinds of very different events. */
    static Set<String> concept(EventKind kind) {
        return switch (kind) {
            case TALKS, PROTEST, ELECTION, SANCTION -> Set.of("=" + kind.name().toLowerCase(Locale.ROOT));
            default -> Set.of();
        };
    }

    /** Whether a concept is a thing that seldom happens twice in one day. */
    boolean isRare(String concept) {
        return rare.contains(concept);
    }

    /** Whether a term, as {@link #terms} gives them, is a concept rather than a single word. */
    static boolean isConcept(String term) {
        return term.startsWith("=");
    }

    private List<Hit> find(List<Word> words) {
        List<String> stems = words.stream().map(Word::stem).toList();
        List<Hit> hits = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            Optional<Phrase> phrase = phraseAt(stems, at);
            int end = at + phrase.map(found -> found.stems().size()).orElse(1);
            if (phrase.isPresent()) {
                Span span = words.get(at).span().cover(words.get(end - 1).span());
                hits.add(new Hit(phrase.get().wording(), at, end, span));
            }
            at = end;
        }
        return hits;
    }

    private void add(String word, Wording wording) {
        List<String> stems = Words.of(word).stream().map(Word::stem).toList();
        List<Phrase> phrases = byFirstStem.computeIfAbsent(stems.get(0), any -> new ArrayList<>());
        if (phrases.stream().noneMatch(phrase -> phrase.stems().equals(stems))) {
            phrases.add(new Phrase(stems, wording));
        }
    }

    private Optional<Phrase> phraseAt(List<String> stems, int at) {
        return byFirstStem.getOrDefault(stems.get(at), List.of()).stream()
                .filter(phrase -> startsAt(stems, at, phrase.stems()))
                .findFirst();
    }

    private static boolean startsAt(List<String> stems, int at, List<String> phrase) {
        int end = at + phrase.size();
        return end <= stems.size() && stems.subList(at, end).equals(phrase);
    }

    private static void addStems(List<Word> words, Set<String> terms) {
        words.stream().filter(word -> !word.isStopWord()).map(Word::stem).forEach(terms::add);
    }
}
