// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.claimline.extraction.Actor;
import org.claimline.extraction.Span;
import org.claimline.extraction.actor.Actors;
import org.claimline.extraction.actor.Mention;
import org.claimline.extraction.event.Clause.Range;
import org.claimline.extraction.text.Token;

/**
 * Tells who the subject of a clause is: the name that heads it, the name in apposition to it ("the minister, Anna Ek,"), or,
 * for a pronoun, the subject of the clause before or the speaker. A body without a name is called by its own words.
 */
final class Subjects {
    private static final Set<String> PERSONAL = Set.of("he", "she", "i");
    private static final Set<String> VAGUE = Set.of(
            "it",
            "they",
            "we",
            "you",
            "this",
            "that",
            "these",
            "those",
            "who",
            "which",
            "what",
            "there",
            "one",
            "some",
            "many",
            "someone",
            "everyone",
            "nobody",
            "nothing",
            "something",
            "anything",
            "everything");

    private final String text;
    private final Actors actors;

    Subjects(String text, Actors actors) {
        this.text = text;
        this.actors = actors;
    }

    /**
     * Who does what the clause tells.
     *
     * @param name as a title writes it
     * @param actor the actor, where the words name one
     */
    record Subject(String name, Optional<Actor> actor) {}

    /** The subject; empty when the words do not say who it is. */
    Optional<Subject> of(Clause clause, Optional<Subject> before) {
        if (!clause.hasSubject()) {
            return Optional.empty();
        }
        Range whole = clause.subject();
        List<Token> tokens = clause.sentence().tokens();
        String first = tokens.get(whole.start()).text().toLowerCase(Locale.ROOT);
        if (whole.end() - whole.start() == 1 && PERSONAL.contains(first)) {
            return before;
        }
        if (whole.end() - whole.start() == 1 && VAGUE.contains(first)) {
            return Optional.empty();
        }
        return named(clause).or(() -> described(tokens, whole));
    }

    /** The name that heads the subject, or stands behind it between commas. */
    private Optional<Subject> named(Clause clause) {
        List<Token> tokens = clause.sentence().tokens();
        Range core = NounPhrases.simple(
                tokens, clause.subject().start(), clause.subject().end());
        if (core.isEmpty()) {
            return Optional.empty();
        }
        boolean several = core.end() < clause.subject().end()
                && tokens.get(core.end()).tag().equals("CC");
        Optional<Actor> head = headIn(span(tokens, clause.subject().start(), core.end()));
        Optional<Actor> actor = head.or(
                () -> apposition(tokens, clause.subject().end(), clause.verb().start()));
        if (several) {
            String words = String.join(" ", words(tokens, clause.subject()));
            return actor.map(a -> new Subject(words, actor));
        }
        return actor.map(a -> new Subject(a.name(), actor));
    }

    /** The actor whose mention ends where the phrase ends: "Chile's minister Roberto Ampuero" is Ampuero, not Chile. */
    private Optional<Actor> headIn(Span phrase) {
        List<Mention> mentions = actors.mentionsIn(phrase);
        if (mentions.isEmpty()) {
            return Optional.empty();
        }
        Mention last = mentions.get(mentions.size() - 1);
        return last.span().end() >= phrase.end() ? Optional.of(last.actor()) : Optional.empty();
    }

    private Optional<Actor> apposition(List<Token> tokens, int from, int to) {
        if (from + 1 >= to || !tokens.get(from).tag().equals(",")) {
            return Optional.empty();
        }
        Range name = NounPhrases.simple(tokens, from + 1, to);
        boolean closed = !name.isEmpty()
                && name.end() < to
                && tokens.get(name.end()).tag().equals(",");
        return closed
                ? headIn(span(tokens, name.start(), name.end())).filter(a -> a.kind() == Actor.Kind.PERSON)
                : Optional.empty();
    }

    private Optional<Subject> described(List<Token> tokens, Range whole) {
        List<String> words = words(tokens, whole);
        String head = words.isEmpty() ? "" : words.get(words.size() - 1).toLowerCase(Locale.ROOT);
        if (words.isEmpty() || VAGUE.contains(head) || head.matches("himself|herself|itself|themselves")) {
            return Optional.empty();
        }
        Range core = NounPhrases.simple(tokens, whole.start(), whole.end());
        List<String> bare = words(tokens, core);
        boolean collective = !bare.isEmpty() && Bodies.isBody(bare.get(bare.size() - 1));
        String name = String.join(" ", collective && !whole.equals(core) ? words : words)
                .replace(" ’s", "’s")
                .replace(" 's", "'s");
        Optional<Actor> actor = collective ? Optional.of(Bodies.actor(withoutArticle(name))) : Optional.empty();
        return Optional.of(new Subject(name, actor));
    }

    private static String withoutArticle(String name) {
        return name.replaceFirst("^(?i)(?:the|a|an) ", "");
    }

    private static List<String> words(List<Token> tokens, Range range) {
        return NeutralWords.of(tokens.subList(range.start(), range.end()).stream()
                .filter(token -> !token.tag().matches("``|''|-LRB-|-RRB-"))
                .map(Token::text)
                .toList());
    }

    private static Span span(List<Token> tokens, int from, int to) {
        return tokens.get(from).span().cover(tokens.get(to - 1).span());
    }
}
