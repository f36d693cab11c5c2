// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.event;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.claimline.extraction.Actor;
import org.claimline.extraction.Hashes;
import org.claimline.extraction.Span;
import org.claimline.extraction.internal.RuleFiles;
import org.claimline.extraction.text.AnalyzedText;
import org.claimline.extraction.text.Sentence;
import org.claimline.extraction.text.Token;

/**
 * The people and bodies that an article names, each under its fullest name. Two names are one when the last word of both is
 * the same but for accents, and all words of the shorter one are among those of the longer.
 */
final class Names {
    private static final Set<String> TITLES = Set.copyOf(RuleFiles.lines("lang/en/event/titles.txt"));
    private static final Set<String> BODY_WORDS = Set.copyOf(RuleFiles.lines("lang/en/event/bodies.txt"));
    private static final Set<String> LINKS =
            Set.of("of", "the", "for", "and", "de", "del", "la", "van", "von", "bin", "al");

    private final Map<String, Actor> byName = new HashMap<>();
    private final List<Found> found = new ArrayList<>();

    /**
     * A name where it stands.
     *
     * @param span its place in the text, without the title before it
     * @param name as written
     */
    record Found(Span span, String name) {}

    private Names() {}

    /** The names in the sentences given, clustered. */
    static Names of(AnalyzedText text, Collection<Sentence> sentences) {
        Names names = new Names();
        sentences.forEach(sentence -> names.collect(text.text(), sentence.tokens()));
        names.cluster();
        return names;
    }

    /** The actors named inside a span, in order of the text, each once. */
    List<Actor> in(Span span) {
        Set<Actor> actors = new LinkedHashSet<>();
        for (Found name : found) {
            if (span.contains(name.span())) {
                actorNamed(name.name()).ifPresent(actors::add);
            }
        }
        return List.copyOf(actors);
    }

    /** Where names stand inside a span. */
    List<Found> foundIn(Span span) {
        return found.stream().filter(name -> span.contains(name.span())).toList();
    }

    Optional<Actor> actorNamed(String name) {
        return Optional.ofNullable(byName.get(key(name)));
    }

    private void collect(String text, List<Token> tokens) {
        int at = 0;
        while (at < tokens.size()) {
            int end = endOfName(tokens, at);
            if (end > at) {
                add(text, tokens.subList(at, end));
            }
            at = Math.max(at + 1, end);
        }
    }

    private static int endOfName(List<Token> tokens, int start) {
        if (!isNamePart(tokens.get(start))) {
            return start;
        }
        int end = start + 1;
        while (end < tokens.size()) {
            boolean linked = LINKS.contains(tokens.get(end).text())
                    && end + 1 < tokens.size()
                    && isNamePart(tokens.get(end + 1))
                    && !tokens.get(end).text().equals("and");
            if (!isNamePart(tokens.get(end)) && !linked) {
                break;
            }
            end += linked ? 2 : 1;
        }
        return end;
    }

    private static boolean isNamePart(Token token) {
        String text = token.text();
        return Character.isUpperCase(text.codePointAt(0))
                && (token.tag().startsWith("NN") || token.tag().startsWith("JJ") && text.length() > 1);
    }

    private void add(String text, List<Token> tokens) {
        int from = 0;
        for (int i = 0; i < tokens.size() - 1; i++) {
            if (isTitle(tokens.get(i).text())) {
                from = i + 1;
            }
        }
        boolean headless = from < tokens.size()
                && BODY_WORDS.contains(tokens.get(from).text().toLowerCase(Locale.ROOT));
        List<Token> name = tokens.subList(headless ? 0 : from, tokens.size());
        boolean link = LINKS.contains(name.get(0).text());
        boolean proper = name.stream().anyMatch(token -> token.tag().startsWith("NNP"));
        if (!link && proper && !isTitle(name.get(name.size() - 1).text())) {
            Span span = name.get(0).span().cover(name.get(name.size() - 1).span());
            found.add(new Found(span, span.of(text)));
        }
    }

    private static boolean isTitle(String word) {
        return TITLES.contains(word.toLowerCase(Locale.ROOT));
    }

    private void cluster() {
        Map<String, List<String>> byLastWord = new HashMap<>();
        Set<String> distinct = new TreeSet<>();
        found.forEach(name -> distinct.add(name.name()));
        distinct.forEach(name -> byLastWord
                .computeIfAbsent(lastWord(name), any -> new ArrayList<>())
                .add(name));
        byLastWord.values().forEach(this::clusterOf);
    }

    /** Of the names with one last word, each goes to the longest that holds all its words. */
    private void clusterOf(List<String> names) {
        names.sort(Comparator.comparingInt((String name) -> -words(name).size())
                .thenComparing(name -> -accents(name))
                .thenComparing(name -> name));
        Map<String, List<String>> clusters = new HashMap<>();
        List<String> heads = new ArrayList<>();
        for (String name : names) {
            Optional<String> head = heads.stream()
                    .filter(h -> words(h).containsAll(words(name)))
                    .findFirst();
            String chosen = head.orElse(name);
            if (head.isEmpty()) {
                heads.add(name);
            }
            clusters.computeIfAbsent(chosen, any -> new ArrayList<>()).add(name);
        }
        clusters.forEach((head, members) -> {
            Actor actor = actor(head, members);
            members.forEach(member -> byName.put(key(member), actor));
        });
    }

    private static long accents(String name) {
        return name.chars().filter(c -> c > 127).count();
    }

    private static Actor actor(String name, List<String> members) {
        List<String> aliases = members.stream().filter(m -> !m.equals(name)).toList();
        boolean body = words(name).stream().anyMatch(BODY_WORDS::contains) || name.matches("\\p{Lu}{2,}");
        Actor.Kind kind = body ? Actor.Kind.BODY : Actor.Kind.PERSON;
        return new Actor(Hashes.id(16, Terms.fold(name)), name, kind, aliases);
    }

    private static String lastWord(String name) {
        List<String> words = words(name);
        return words.get(words.size() - 1);
    }

    private static List<String> words(String name) {
        return List.of(Terms.fold(name).split(" +"));
    }

    private static String key(String name) {
        return Terms.fold(name);
    }
}
