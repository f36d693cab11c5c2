// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.attribution;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimline.extraction.Actor;
import org.claimline.extraction.Span;
import org.claimline.extraction.actor.Actors;
import org.claimline.extraction.actor.Gender;
import org.claimline.extraction.actor.Mention;

/**
 * Finds whom the words of a source mean: by name, by office, by pronoun, or as somebody's spokesman. Asked about the
 * sources of one article in order of the text, because a pronoun tends to mean whoever spoke last (Lappin and Leass 1994
 * rank the antecedents alike: the same sentence, subjects, recency).
 */
final class SpeakerResolver {
    private static final Set<String> RELATIVES = Set.of("who", "which", "that", "whom");
    private static final Set<String> PRONOUNS = Set.of("he", "she");
    private static final Set<String> SPOKESPEOPLE = Set.of("spokesman", "spokeswoman", "spokesperson");
    private static final Set<String> POSSESSIVES = Set.of("his", "her", "their", "its");
    private static final Set<String> BREAKS =
            Set.of("of", "in", "for", "to", "from", "at", "with", "on", "by", "near", "and");
    private static final Pattern OFFICE_OF = Pattern.compile("(?:secretary|minister|head|chief) of [a-z]{1,12}");
    private static final Pattern ORIGIN = Pattern.compile(" (?!and\\b|or\\b|in\\b|of\\b|on\\b)\\p{Ll}{3,}");
    private static final int MEMORY = 40;
    private static final int FAR = 4;
    private static final int LONGEST_NAME = 80;

    private final String text;
    private final Actors actors;
    private final Quotes quotes;
    /** Who is not meant by a pronoun for the source that is asked about. */
    private Set<Actor> others = Set.of();

    private Actor lastPerson;
    private Gender lastGender = Gender.UNKNOWN;
    private int lastSentence = -FAR;
    private Actor lastGroup;
    private int lastGroupSentence = -FAR;

    SpeakerResolver(String text, Actors actors, Quotes quotes) {
        this.text = text;
        this.quotes = quotes;
        this.actors = actors;
    }

    String text() {
        return text;
    }

    /** The actor whom the source of a candidate means; empty if the words mean nobody that can be told. */
    Optional<Actor> resolve(Span source, Candidate candidate, int sentence) {
        String words = source.of(text).strip();
        String first = words.split("\\s", 2)[0].toLowerCase(Locale.ROOT);
        others = PRONOUNS.contains(first) ? others(candidate) : Set.of();
        Optional<Actor> found = switch (first) {
            case "he", "him" -> person(source.start(), sentence, Gender.MALE);
            case "she" -> person(source.start(), sentence, Gender.FEMALE);
            case "it" -> nearest(source.start(), mention -> mention.actor().kind() == Actor.Kind.BODY);
            default -> described(source, words, first, sentence);
        };
        found.ifPresent(actor -> remember(actor, source, sentence));
        return found;
    }

    /** "Ek fits that bill, she added", "she told Ek": whom somebody names, or speaks to by name, is somebody else. */
    private Set<Actor> others(Candidate candidate) {
        int cue = candidate.cue().end();
        Span behind = new Span(cue, Math.min(text.length(), cue + LONGEST_NAME));
        Stream<Mention> addressee = actors.mentionsIn(behind).stream()
                .filter(mention -> mention.span().start() <= cue + 1);
        Stream<Mention> named = candidate.content().stream().flatMap(said -> actors.mentionsIn(said).stream());
        return Stream.concat(named, addressee).map(Mention::actor).collect(Collectors.toSet());
    }

    private Optional<Actor> described(Span source, String words, String first, int sentence) {
        if (RELATIVES.contains(words.toLowerCase(Locale.ROOT))) {
            return nearest(
                    source.start(), mention -> source.start() - mention.span().end() <= 3);
        }
        if (words.equalsIgnoreCase("they")) {
            return Optional.ofNullable(sentence - lastGroupSentence <= 2 ? lastGroup : null);
        }
        Optional<Mention> head = head(source).filter(mention -> !isOrigin(mention, source));
        if (head.isPresent() && !isOwner(head.get(), source)) {
            return Optional.of(head.get().actor());
        }
        if (POSSESSIVES.contains(words.toLowerCase(Locale.ROOT))) {
            return person(
                    source.start(),
                    sentence,
                    first.equals("her") ? Gender.FEMALE : first.equals("his") ? Gender.MALE : Gender.UNKNOWN);
        }
        return spokesperson(source, words, first, sentence)
                .or(() -> head.map(Mention::actor))
                .or(() -> unnamed(words, first));
    }

    /** The mention that heads the noun phrase: the last one before a preposition or comma subordinates the rest. */
    private Optional<Mention> head(Span source) {
        Mention head = null;
        int from = source.start();
        for (Mention mention : actors.mentionsIn(source)) {
            String between = text.substring(from, mention.span().start()).toLowerCase(Locale.ROOT);
            boolean apposition = head == null && between.contains(",") && !isSubordinate(between);
            if (!apposition && (isSubordinate(between) || between.contains(","))) {
                break;
            }
            head = mention;
            from = mention.span().end();
        }
        return Optional.ofNullable(head);
    }

    private static boolean isSubordinate(String between) {
        String plain = OFFICE_OF.matcher(between).replaceAll("");
        return Stream.of(plain.strip().split("\\s+")).anyMatch(BREAKS::contains);
    }

    /** Whether the mention owns what the phrase is about: "Trump's spokesman". */
    private boolean isOwner(Mention mention, Span source) {
        String behind = text.substring(mention.span().end(), source.end());
        return behind.length() > 3 && (behind.startsWith("'s ") || behind.startsWith("\u2019s "));
    }

    /** Whether the mention is only where somebody is from: "the Florida senator". */
    private boolean isOrigin(Mention mention, Span source) {
        return mention.place()
                && ORIGIN.matcher(text)
                        .region(mention.span().end(), source.end())
                        .lookingAt();
    }

    private Optional<Actor> spokesperson(Span source, String words, String first, int sentence) {
        String lower = words.toLowerCase(Locale.ROOT);
        Optional<String> office = SPOKESPEOPLE.stream().filter(lower::contains).findFirst();
        if (office.isEmpty()) {
            return Optional.empty();
        }
        Optional<Actor> principal = POSSESSIVES.contains(first)
                ? person(
                        source.start(),
                        sentence,
                        first.equals("his") ? Gender.MALE : first.equals("her") ? Gender.FEMALE : Gender.UNKNOWN)
                : actors.namedIn(source);
        return principal.map(actor -> new Actor(
                "spokesperson-of-" + actor.id(),
                office.get() + " of " + actor.name(),
                Actor.Kind.PERSON,
                List.of(words)));
    }

    private static Optional<Actor> unnamed(String words, String first) {
        boolean article = Set.of("the", "a", "an").contains(first) && words.length() > first.length();
        String name =
                (article ? words.substring(first.length()) : words).strip().replaceAll("\\s+", " ");
        String id = Actors.id(name);
        boolean tooLong = name.length() > LONGEST_NAME || id.isEmpty();
        return tooLong ? Optional.empty() : Optional.of(new Actor(id, name, Actor.Kind.PERSON, List.of()));
    }

    /** Whom a pronoun for one person means. */
    private Optional<Actor> person(int offset, int sentence, Gender gender) {
        List<Mention> before = actors.before(offset);
        Mention subject = null;
        for (int i = before.size() - 1; i >= 0 && i >= before.size() - MEMORY; i--) {
            Mention mention = before.get(i);
            if (mention.sentence() < sentence - FAR || subject != null && mention.sentence() < subject.sentence()) {
                break;
            }
            boolean quoted = quotes.at(mention.span().start()).isPresent();
            if (!quoted
                    && !others.contains(mention.actor())
                    && mention.actor().kind() == Actor.Kind.PERSON
                    && mention.gender().agrees(gender)) {
                subject = mention;
            }
        }
        boolean spokeJustNow = lastPerson != null
                && !others.contains(lastPerson)
                && sentence - lastSentence <= 2
                && lastGender.agrees(gender);
        boolean newer = subject != null && subject.sentence() > lastSentence;
        if (spokeJustNow && !newer) {
            return Optional.of(lastPerson);
        }
        return Optional.ofNullable(subject).map(Mention::actor);
    }

    private Optional<Actor> nearest(int offset, Predicate<Mention> wanted) {
        List<Mention> before = actors.before(offset);
        for (int i = before.size() - 1; i >= 0 && i >= before.size() - MEMORY; i--) {
            if (wanted.test(before.get(i)) && !before.get(i).place()) {
                return Optional.of(before.get(i).actor());
            }
        }
        return Optional.empty();
    }

    private void remember(Actor actor, Span source, int sentence) {
        String words = source.of(text).strip();
        if (actor.kind() != Actor.Kind.PERSON
                || words.endsWith("s") && actors.mentionsIn(source).isEmpty()) {
            lastGroup = actor;
            lastGroupSentence = sentence;
        } else {
            boolean same = actor.equals(lastPerson);
            Gender told = actors.mentionsIn(source).stream()
                    .filter(mention -> mention.actor().equals(actor))
                    .map(Mention::gender)
                    .findFirst()
                    .orElse(same ? lastGender : pronoun(source));
            lastPerson = actor;
            lastGender = told;
            lastSentence = sentence;
        }
    }

    private Gender pronoun(Span source) {
        return switch (source.of(text).toLowerCase(Locale.ROOT)) {
            case "he" -> Gender.MALE;
            case "she" -> Gender.FEMALE;
            default -> Gender.UNKNOWN;
        };
    }
}
