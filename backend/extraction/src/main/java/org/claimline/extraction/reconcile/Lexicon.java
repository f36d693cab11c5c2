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
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
    private static final String EXACT = "!";
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

    /** The words of a phrase; an exact one has no other forms. */
    private record Phrase(List<Word> words, boolean exact, Wording wording) {
        boolean matches(Word word, int at) {
            return exact
                    ? words.get(at).folded().equals(word.folded())
                    : words.get(at).stem().equals(word.stem());
        }
    }

    private Lexicon(List<List<String>> rows) {
        for (List<String> row : rows) {
            List<String> words = List.of(row.get(3).split(", "));
            Wording wording = new Wording(
                    row.get(0), row.get(2).equals("neutral"), words.get(0).replace(EXACT, ""));
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
                        phrases.sort((a, b) -> b.words().size() - a.words().size()));
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

    /** The concepts in a text whose words all stand among the given stems. */
    Set<String> concepts(String text, Set<String> stems) {
        List<Word> words = Words.of(text);
        return find(words).stream()
                .filter(hit -> words.subList(hit.from(), hit.to()).stream()
                        .map(Word::stem)
                        .allMatch(stems::contains))
                .map(hit -> hit.wording().term())
                .collect(Collectors.toSet());
    }

    /** The term that a stem of a word, as extraction leaves it, counts as. */
    String term(String stem) {
        return byFirstStem.getOrDefault(stem, List.of()).stream()
                .filter(phrase -> phrase.words().size() == 1 && !phrase.exact())
                .map(phrase -> phrase.wording().term())
                .findFirst()
                .orElse(stem);
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

    /** Whether a rare concept stands in both. */
    boolean shareRare(Set<String> some, Set<String> others) {
        return some.stream().anyMatch(concept -> rare.contains(concept) && others.contains(concept));
    }

    /** Whether a term, as {@link #terms} gives them, is a concept rather than a single word. */
    static boolean isConcept(String term) {
        return term.startsWith("=");
    }

    private List<Hit> find(List<Word> words) {
        List<Hit> hits = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            Optional<Phrase> phrase = phraseAt(words, at);
            int end = at + phrase.map(found -> found.words().size()).orElse(1);
            if (phrase.isPresent()) {
                Span span = words.get(at).span().cover(words.get(end - 1).span());
                hits.add(new Hit(phrase.get().wording(), at, end, span));
            }
            at = end;
        }
        return hits;
    }

    private void add(String word, Wording wording) {
        boolean exact = word.startsWith(EXACT);
        Phrase phrase = new Phrase(Words.of(word), exact, wording);
        byFirstStem
                .computeIfAbsent(phrase.words().get(0).stem(), any -> new ArrayList<>())
                .add(phrase);
    }

    private Optional<Phrase> phraseAt(List<Word> words, int at) {
        return byFirstStem.getOrDefault(words.get(at).stem(), List.of()).stream()
                .filter(phrase -> at + phrase.words().size() <= words.size())
                .filter(phrase ->
                        IntStream.range(0, phrase.words().size()).allMatch(i -> phrase.matches(words.get(at + i), i)))
                .findFirst();
    }

    private static void addStems(List<Word> words, Set<String> terms) {
        words.stream().filter(word -> !word.isStopWord()).map(Word::stem).forEach(terms::add);
    }
}
