// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.event;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimline.extraction.Actor;
import org.claimline.extraction.Span;
import org.claimline.extraction.actor.Actors;
import org.claimline.extraction.actor.Gender;
import org.claimline.extraction.actor.Mention;
import org.claimline.extraction.internal.Folding;
import org.claimline.extraction.internal.NeutralWords;

/** The actors of an article as an event needs them: who a phrase is headed by, who a bare surname means, who takes part. */
final class Cast {
    private static final Pattern OWNER = Pattern.compile("\\b(?:his|her)\\b", Pattern.CASE_INSENSITIVE);

    /** "Ek's lawyer": whoever is named next as "his" or "her" is more likely the lawyer's than Ek's. */
    private static final Pattern RELATED = Pattern.compile(
            "^['’]s (?:lawyer|attorney|spokes\\p{L}+|wife|husband|brother|sister|father|mother|son|daughter|aide|adviser|deputy|partner|predecessor|successor|doctor)\\b");

    private static final int FAR = 20;

    /** Among how many persons named last an owner is looked for. */
    private static final int NEAR = 4;

    private final String text;
    private final Actors actors;
    private final Map<String, Actor> bySurname = new HashMap<>();
    private final Map<String, Gender> genders = new HashMap<>();

    /** Who is a person, or is named in a body's name, by the end of the mention. */
    private final NavigableMap<Integer, Actor> persons = new TreeMap<>();

    Cast(String text, Actors actors) {
        this.text = text;
        this.actors = actors;
        for (Mention mention : actors.mentions()) {
            Actor actor = mention.actor();
            if (mention.gender() != Gender.UNKNOWN) {
                genders.putIfAbsent(actor.id(), mention.gender());
            }
            if (actor.kind() == Actor.Kind.PERSON && actor.name().indexOf(' ') > 0) {
                bySurname.putIfAbsent(lastWord(actor.name()), actor);
            }
        }
        for (Mention mention : actors.mentions()) {
            person(mention).ifPresent(person -> persons.put(mention.span().end(), person));
        }
    }

    /** Of whom a pronoun may speak. */
    static Gender gender(String pronoun) {
        return switch (pronoun.toLowerCase(Locale.ROOT)) {
            case "he", "him", "his" -> Gender.MALE;
            case "she", "her" -> Gender.FEMALE;
            default -> Gender.UNKNOWN;
        };
    }

    /** What the article tells of a person's gender. */
    Gender gender(Actor actor) {
        return genders.getOrDefault(actor.id(), Gender.UNKNOWN);
    }

    /** The person of that gender who was named last before an offset, other than the one given. */
    static Optional<Actor> lastPerson(Actors actors, int offset, Optional<Actor> other, Gender gender) {
        List<Mention> before = actors.before(offset);
        boolean passed = false;
        for (int i = before.size() - 1; i >= 0; i--) {
            Mention mention = before.get(i);
            boolean person = mention.actor().kind() == Actor.Kind.PERSON && !other.equals(Optional.of(mention.actor()));
            if (person && fits(mention.gender(), gender, passed)) {
                return Optional.of(mention.actor());
            }
            passed |= person;
        }
        return Optional.empty();
    }

    /** Past somebody of another gender only one who is known to be of the right one is meant. */
    private static boolean fits(Gender person, Gender pronoun, boolean passed) {
        return passed ? person == pronoun : person.agrees(pronoun);
    }

    /** "Ek's allies" for "his allies", where a person was named before. */
    String withOwner(String name, int offset) {
        return OWNER.matcher(name)
                .replaceFirst(found -> owner(offset, gender(found.group()))
                        .map(person -> Matcher.quoteReplacement(person.name() + "'s"))
                        .orElse("the"));
    }

    /** The person spoken of last, also where only as the owner of a body: "Ek's movement". */
    private Optional<Actor> owner(int offset, Gender gender) {
        Map.Entry<Integer, Actor> nearest = persons.floorEntry(offset);
        return persons.headMap(offset, true).descendingMap().entrySet().stream()
                .limit(NEAR)
                .filter(person -> fits(gender(person.getValue()), gender, !person.equals(nearest)))
                .findFirst()
                .filter(last -> !RELATED.matcher(
                                text.substring(last.getKey(), Math.min(text.length(), last.getKey() + FAR)))
                        .find())
                .map(Map.Entry::getValue);
    }

    private Optional<Actor> person(Mention mention) {
        return mention.actor().kind() == Actor.Kind.PERSON
                ? Optional.of(mention.actor())
                : surnamed(mention.span().of(text).split("['’ ]")[0]);
    }

    /** The person whom a surname means that the article gives in full elsewhere. */
    Optional<Actor> surnamed(String word) {
        return Optional.ofNullable(bySurname.get(lastWord(word)));
    }

    /** The actor named by a mention that holds the offset; an office counts only behind an article ("the president"). */
    Optional<Actor> at(int offset, Span around) {
        return actors.mentionsIn(around).stream()
                .filter(mention -> mention.span().start() <= offset
                        && offset < mention.span().end())
                .filter(this::isNamed)
                .map(Mention::actor)
                .findFirst();
    }

    private boolean isNamed(Mention mention) {
        String words = Folding.fold(mention.span().of(text));
        List<String> name = List.of(Folding.fold(mention.actor().name()).split("[ -]"));
        boolean shares = List.of(words.split("[ -]")).stream().anyMatch(name::contains);
        boolean alias = mention.actor().aliases().stream().anyMatch(a -> words.contains(Folding.fold(a)));
        int start = mention.span().start();
        String last = words(mention).get(words(mention).size() - 1);
        boolean office = text.substring(Math.max(0, start - 4), start).equalsIgnoreCase("the ")
                && Character.isLowerCase(last.codePointAt(0));
        return shares || alias || office;
    }

    private List<String> words(Mention mention) {
        return List.of(mention.span().of(text).split("[ -]"));
    }

    /** Who is named in the spans, as far as they act: no mere places and no common nouns for things. */
    List<Actor> in(List<Span> spans) {
        return spans.stream()
                .flatMap(span -> actors.in(span).stream())
                .filter(Cast::acts)
                .distinct()
                .toList();
    }

    static boolean acts(Actor actor) {
        if (Subjects.isVague(actor.name()) || isJudged(actor.name())) {
            return false;
        }
        boolean named = actor.name().chars().anyMatch(Character::isUpperCase);
        return named || Bodies.isBody(actor.name().substring(actor.name().lastIndexOf(' ') + 1));
    }

    /** "the puppet government" describes, and takes sides; it names no one. */
    private static boolean isJudged(String name) {
        List<String> words = List.of(name.split(" "));
        return name.chars().noneMatch(Character::isUpperCase)
                && !NeutralWords.of(words).equals(words);
    }

    private static String lastWord(String name) {
        String folded = Folding.fold(name);
        return folded.substring(folded.lastIndexOf(' ') + 1);
    }
}
