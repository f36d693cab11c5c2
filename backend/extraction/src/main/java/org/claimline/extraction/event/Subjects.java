// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.claimline.extraction.Actor;
import org.claimline.extraction.Span;
import org.claimline.extraction.event.Clause.Range;
import org.claimline.extraction.internal.Folding;
import org.claimline.extraction.internal.NeutralWords;
import org.claimline.extraction.text.Token;

/**
 * Tells who the subject of a clause is: the name that heads it, the name in apposition to it ("the minister, Anna Ek,"), or,
 * for a pronoun, who was spoken of before. A body without a name is called by its own words.
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

    /** What points at something said before, which a title cannot do. */
    private static final Pattern DEMONSTRATIVE =
            Pattern.compile("^(?:this|that|these|those|such|their|its) ", Pattern.CASE_INSENSITIVE);

    private static final Pattern FIRST_PERSON = Pattern.compile("^(?:my|our|your) ", Pattern.CASE_INSENSITIVE);

    private final Cast cast;

    Subjects(Cast cast) {
        this.cast = cast;
    }

    /**
     * Who does what the clause tells.
     *
     * @param name as a title writes it
     * @param actor the actor, where the words name one
     */
    record Subject(String name, Optional<Actor> actor) {
        boolean isPerson() {
            return actor.filter(a -> a.kind() == Actor.Kind.PERSON).isPresent();
        }

        boolean isBody() {
            return actor.filter(a -> a.kind() == Actor.Kind.BODY).isPresent();
        }
    }

    /** Whether a word such as "nobody" names no one. */
    static boolean isVague(String word) {
        return VAGUE.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether the subject is "it". */
    static boolean isIt(Clause clause) {
        return onlyWord(clause).equals("it");
    }

    /** Whether the subject is one thing, as far as its last noun tells. */
    static boolean isSingular(Clause clause) {
        List<Token> tokens = clause.sentence().tokens();
        return clause.hasSubject()
                && !tokens.get(clause.subject().end() - 1).tag().endsWith("S");
    }

    /** Whether the subject ends in a name, also of one who is not known as an actor. */
    static boolean isNamed(Clause clause) {
        List<Token> tokens = clause.sentence().tokens();
        return clause.hasSubject()
                && tokens.get(clause.subject().end() - 1).tag().startsWith("NNP");
    }

    /** Whether the subject is whoever speaks. */
    static boolean isFirstPerson(Clause clause) {
        return onlyWord(clause).equals("i");
    }

    /** Whether the subject is a pronoun for a person. */
    static boolean isPronoun(Clause clause) {
        return PERSONAL.contains(onlyWord(clause));
    }

    /** The word of the subject in lower case when it has only one, else "". */
    private static String onlyWord(Clause clause) {
        Range subject = clause.subject();
        return subject.end() - subject.start() == 1
                ? clause.sentence().tokens().get(subject.start()).lower()
                : "";
    }

    /** The subject by its own words; empty when they are a pronoun or say nothing. */
    Optional<Subject> of(Clause clause) {
        Range whole = clause.subject();
        List<Token> tokens = clause.sentence().tokens();
        if (whole.isEmpty() || isPronoun(clause) || VAGUE.contains(onlyWord(clause))) {
            return Optional.empty();
        }
        return behindOwner(tokens, whole)
                .or(() -> apposition(tokens, clause.verb().start()))
                .or(() ->
                        whole.start() >= clause.verb().end() ? appositionBehind(tokens, whole.end()) : Optional.empty())
                .or(() -> headed(clause))
                .or(() -> described(tokens, whole));
    }

    /** "In Monday's broadcast Ek said": the noun belongs to the day, not to the name. */
    private Optional<Subject> behindOwner(List<Token> tokens, Range whole) {
        int noun = whole.end() - 2;
        boolean owned = noun > 0
                && tokens.get(noun).tag().matches("NN|VB[DN]|JJ")
                && tokens.get(noun - 1).text().matches("['’]s?")
                && tokens.get(noun + 1).tag().startsWith("NNP");
        return owned
                ? cast.surnamed(tokens.get(noun + 1).text()).map(actor -> new Subject(actor.name(), Optional.of(actor)))
                : Optional.empty();
    }

    /** "the minister, Anna Ek, said": the name between commas before the verb. */
    private Optional<Subject> apposition(List<Token> tokens, int verb) {
        int close = verb - 1;
        while (close > 0
                && tokens.get(close).tag().matches("RB|NNP")
                && !tokens.get(close).tag().equals(",")) {
            close--;
        }
        int open = close - 1;
        while (open > 0 && tokens.get(open).tag().startsWith("NNP")) {
            open--;
        }
        boolean between = close - open > 2
                && tokens.get(close).tag().equals(",")
                && tokens.get(open).tag().equals(",");
        if (!between) {
            return Optional.empty();
        }
        return person(tokens, open + 1, close);
    }

    /** "…," said the bank's director, Anna Ek: the name behind the comma. */
    private Optional<Subject> appositionBehind(List<Token> tokens, int comma) {
        int end = comma + 1;
        while (end < tokens.size() && tokens.get(end).tag().startsWith("NNP")) {
            end++;
        }
        boolean names = comma < tokens.size() && tokens.get(comma).tag().equals(",") && end > comma + 2;
        return names ? person(tokens, comma + 1, end) : Optional.empty();
    }

    private Optional<Subject> person(List<Token> tokens, int from, int end) {
        Span name = span(tokens, from, end);
        return cast.at(name.end() - 1, name)
                .filter(actor -> actor.kind() == Actor.Kind.PERSON)
                .map(actor -> new Subject(actor.name(), Optional.of(actor)));
    }

    private Optional<Subject> headed(Clause clause) {
        List<Token> tokens = clause.sentence().tokens();
        Range whole = clause.subject();
        Range core = withoutBrackets(tokens, NounPhrases.simple(tokens, whole.start(), whole.end()));
        if (core.isEmpty()) {
            return Optional.empty();
        }
        int head = tokens.get(core.end() - 1).span().start();
        Optional<Actor> actor =
                cast.at(head, span(tokens, whole.start(), whole.end())).or(() -> surnamed(tokens, core));
        if (actor.isEmpty()) {
            return titled(tokens, core, clause).or(() -> oneNamedLast(tokens, core, whole));
        }
        boolean several =
                core.end() < whole.end() && tokens.get(core.end()).tag().equals("CC");
        boolean person = actor.get().kind() == Actor.Kind.PERSON;
        if (person && !several) {
            return Optional.of(new Subject(actor.get().name(), actor));
        }
        boolean bracket =
                core.end() < whole.end() && tokens.get(core.end()).tag().equals("-LRB-");
        String name = person
                ? actor.get().name() + " " + written(tokens, new Range(core.end(), whole.end()))
                : written(tokens, bracket ? core : whole);
        return Optional.of(new Subject(name, person ? actor : Optional.of(owned(tokens, core, actor.get()))));
    }

    /** The body with whose it is: "Mexico's Communist Party" is another one than Chile's. */
    private static Actor owned(List<Token> tokens, Range core, Actor body) {
        String words = withoutArticle(written(tokens, core));
        boolean owner = tokens.subList(core.start(), core.end()).stream()
                .anyMatch(t -> t.tag().equals("POS"));
        boolean known = Folding.fold(body.name()).contains(Folding.fold(words.split("['’ ]")[0]));
        return owner && !known ? Bodies.actor(words) : body;
    }

    /** "Secretary of State Anna Ek", "the ambassador to Norway Jon Lind": an office, and who holds it right before the verb. */
    private Optional<Subject> titled(List<Token> tokens, Range core, Clause clause) {
        String office = tokens.get(core.end() - 1).text();
        int verb = clause.verb().start();
        while (verb > core.end() && tokens.get(verb - 1).tag().equals("RB")) {
            verb--;
        }
        boolean behind = core.end() < verb && tokens.get(verb - 1).tag().startsWith("NNP");
        if (!behind || !Character.isUpperCase(office.codePointAt(0)) && !Bodies.isBody(office)) {
            return Optional.empty();
        }
        Span last = tokens.get(verb - 1).span();
        return cast.at(last.start(), span(tokens, core.end(), verb))
                .filter(actor -> actor.kind() == Actor.Kind.PERSON)
                .filter(actor -> actor.name().indexOf(' ') > 0)
                .map(actor -> new Subject(actor.name(), Optional.of(actor)));
    }

    /** "Opposition leader and former mayor Anna Ek": what is joined by "and" describes the one name at the end. */
    private Optional<Subject> oneNamedLast(List<Token> tokens, Range core, Range whole) {
        boolean joined =
                core.end() < whole.end() && tokens.get(core.end()).tag().equals("CC");
        if (!joined) {
            return Optional.empty();
        }
        int last = tokens.get(whole.end() - 1).span().start();
        return cast.at(last, span(tokens, core.end() + 1, whole.end()))
                .filter(actor -> actor.kind() == Actor.Kind.PERSON)
                .map(actor -> new Subject(actor.name(), Optional.of(actor)));
    }

    private Optional<Actor> surnamed(List<Token> tokens, Range core) {
        boolean single = core.end() - core.start() == 1;
        String word = tokens.get(core.start()).text();
        return single && Character.isUpperCase(word.codePointAt(0)) ? cast.surnamed(word) : Optional.empty();
    }

    private Optional<Subject> described(List<Token> tokens, Range whole) {
        String name = cast.withOwner(
                written(tokens, whole), tokens.get(whole.start()).span().start());
        String head = name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        if (name.isEmpty()
                || FIRST_PERSON.matcher(name).find()
                || VAGUE.contains(head)
                || head.matches(".*sel(?:f|ves)")) {
            return Optional.empty();
        }
        boolean collective = tokens.subList(whole.start(), whole.end()).stream()
                .anyMatch(token -> token.tag().startsWith("NN") && Bodies.isBody(token.text()));
        return Optional.of(
                new Subject(name, collective ? Optional.of(Bodies.actor(withoutArticle(name))) : Optional.empty()));
    }

    static String withoutArticle(String name) {
        return name.replaceFirst("^(?i)(?:the|a|an) ", "");
    }

    private static String written(List<Token> tokens, Range range) {
        return written(tokens.subList(range.start(), range.end()));
    }

    /** The words as a title writes them. */
    static String written(List<Token> tokens) {
        List<String> words = NeutralWords.of(TitleWriter.withoutMarks(tokens).stream()
                .filter(token -> !token.tag().matches("``|''|-LRB-|-RRB-"))
                .map(Token::text)
                .toList());
        String name = String.join(" ", words).replaceAll(" (['’%,])", "$1").replaceAll("([$£€¥]) ", "$1");
        return DEMONSTRATIVE.matcher(name).replaceFirst("The ");
    }

    private static Range withoutBrackets(List<Token> tokens, Range range) {
        for (int i = range.start(); i < range.end(); i++) {
            if (tokens.get(i).tag().equals("-LRB-") && i > range.start()) {
                return new Range(range.start(), i);
            }
        }
        return range;
    }

    private static Span span(List<Token> tokens, int from, int to) {
        return tokens.get(from).span().cover(tokens.get(to - 1).span());
    }
}
