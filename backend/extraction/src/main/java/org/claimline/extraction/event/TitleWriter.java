// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.claimline.extraction.Actor;
import org.claimline.extraction.EventMention;
import org.claimline.extraction.actor.Countries;
import org.claimline.extraction.actor.Mention;
import org.claimline.extraction.attribution.Attribution;
import org.claimline.extraction.event.Clause.Range;
import org.claimline.extraction.event.Subjects.Subject;
import org.claimline.extraction.internal.Folding;
import org.claimline.extraction.text.Token;
import org.claimline.extraction.time.TimeExpression;

/**
 * Writes an event's title from the words of its clause: who did what, without dates, brackets and quotation marks, with
 * neutral words, and ended where a phrase ends.
 */
final class TitleWriter {
    private final Reading reading;
    private final TitlePronouns pronouns;

    TitleWriter(Reading reading) {
        this.reading = reading;
        this.pronouns = new TitlePronouns(reading);
    }

    /** The title; empty when nobody is named who did it. {@code mask} marks the tokens of time expressions. */
    Optional<String> of(Candidate candidate, List<TimeExpression> times, boolean[] mask) {
        boolean[] time = TitleDates.adverbial(candidate.tokens(), times, mask);
        boolean[] limited = TitleDates.withoutLimits(candidate.tokens(), times, time);
        Optional<String> title = Arrays.equals(time, limited)
                ? of(candidate, time)
                : of(candidate, limited)
                        .filter(words -> !words.endsWith(EventMention.SAID_ONLY))
                        .or(() -> of(candidate, time));
        // A name that is longer than a title leaves no room for what happened.
        return title.filter(words -> words.length() <= TitleText.LONGEST);
    }

    private Optional<String> of(Candidate candidate, boolean[] time) {
        return candidate.isNominal() ? ofPhrase(candidate, time) : ofDeed(candidate, time);
    }

    private static Optional<String> ofPhrase(Candidate candidate, boolean[] time) {
        return new TitleText("")
                .add(kept(candidate.tokens(), candidate.phrase(), Range.NONE, time))
                .best();
    }

    private Optional<String> ofDeed(Candidate candidate, boolean[] time) {
        Optional<Subject> subject = candidate.deed().subject();
        return subject.flatMap(who -> ofClause(candidate, who, time)
                .or(() -> candidate.deed().speech() && candidate.clause().isMain() && speaks(candidate, who)
                        ? Optional.of(TitleText.capitalized(who.name()) + EventMention.SAID_ONLY)
                        : Optional.empty()));
    }

    /** A person or a body speaks; "a close look suggests" makes no statement. */
    private boolean speaks(Candidate candidate, Subject who) {
        String words = Subjects.withoutArticle(who.name());
        return who.actor().isPresent()
                || reading.withCueIn(candidate.trigger())
                        .flatMap(Attribution::speaker)
                        .filter(speaker -> speaker.name().startsWith(words))
                        .isPresent();
    }

    private Optional<String> ofClause(Candidate candidate, Subject subject, boolean[] time) {
        Clause clause = candidate.clause();
        boolean inverted = clause.subject().start() >= clause.verb().end();
        int end = candidate.deed().speech() ? endOfSaid(clause, time) : end(clause);
        Range range = new Range(clause.verb().start(), inverted ? clause.verb().end() : end);
        List<Token> words = withAntecedent(
                pronouns.named(kept(candidate.tokens(), range, clause.subject(), time), clause, subject), clause);
        boolean elsewhere = candidate.deed().speech() && saysElsewhere(clause, words);
        SaidElsewhere said = new SaidElsewhere(reading, candidate, time);
        List<Token> content = elsewhere ? said.inSentence() : List.of();
        List<Token> earlier = elsewhere && content.isEmpty() && clause.verb().end() >= range.end()
                ? said.inSentenceBefore()
                : List.of();
        if (!earlier.isEmpty()) {
            return new TitleText(subject.name() + ":").add(earlier).best();
        }
        if (standsAlone(content)) {
            return new TitleText(subject.name() + ":").add(content).best();
        }
        List<Token> told = content.isEmpty() ? words : TitleForms.saying(verbOf(clause), continued(content));
        List<Mention> people = reading.actors().mentionsIn(clause.sentence().span()).stream()
                .filter(mention -> mention.actor().kind() == Actor.Kind.PERSON)
                .toList();
        BiPredicate<Token, Token> isRole = (word, name) -> isRole(people, word, name);
        Optional<Deed> owner = Figures.owner(candidate.deed(), time);
        if (owner.isPresent()) {
            List<Token> figure = new ArrayList<>(kept(candidate.tokens(), clause.subject(), Range.NONE, time));
            figure.addAll(told);
            String name = owner.get().subject().orElseThrow().name();
            List<Token> saying = TitleForms.saying(verbOf(owner.get().clause()), figure);
            return new TitleForms(name, name, saying, isRole).best();
        }
        return Complements.of(clause, subject, time).stream()
                .flatMap(name -> new TitleForms(name, name, told, isRole).closest().stream())
                .findFirst()
                .or(() -> new TitleForms(subject.name(), surname(subject), told, isRole).best());
    }

    /** What only stands as a quotation: the speaker's "we", a question, or words without a verb. */
    private static boolean standsAlone(List<Token> content) {
        return !content.isEmpty()
                && (content.get(0).text().matches("(?i)we|i|our|my|us|let")
                        || content.get(content.size() - 1).text().equals("?")
                        || content.stream().noneMatch(token -> token.tag().matches("MD|VB[DPZ]")));
    }

    /** "a decision that the court overturned": what stands before the relative pronoun is what was done something to. */
    private static List<Token> withAntecedent(List<Token> words, Clause clause) {
        List<Token> tokens = clause.sentence().tokens();
        boolean bare = words.size() == clause.verb().end() - clause.verb().start()
                && !clause.verb().passive()
                && Valency.needsObject(tokens.get(clause.verb().head()).text());
        int end = clause.from();
        int start = end;
        while (start > 0 && tokens.get(start - 1).tag().matches("DT|PRP\\$|JJ|CD|NN.*|POS")) {
            start--;
        }
        if (!bare
                || start == end
                || clause.subject().start() < end
                || !Set.of("that", "which", "whom").contains(clause.opener())) {
            return words;
        }
        List<Token> whole = new ArrayList<>(words);
        whole.addAll(tokens.subList(start, end));
        return whole;
    }

    /** A comma right behind a condition or a subject does not end what is said: "said that if it rains, nobody comes". */
    private static int endOfSaid(Clause clause, boolean[] time) {
        List<Token> tokens = clause.sentence().tokens();
        int end = end(clause);
        int that = clause.verb().end();
        while (that + 1 < end && TitleDates.isTime(tokens, that, time)) {
            that++;
        }
        boolean said = clause.isMain()
                && end > that + 1
                && tokens.get(that).text().equals("that")
                && tokens.get(end - 1).tag().matches(",|``|''");
        int first = said && tokens.get(that + 1).tag().equals("``") ? that + 2 : that + 1;
        boolean open = said
                && (tokens.get(first).text().matches("(?i)if|unless")
                        || tokens.subList(first, end).stream()
                                .noneMatch(token -> token.tag().matches("VB[DZP]|MD")));
        return open ? tokens.size() - (tokens.get(tokens.size() - 1).tag().equals(".") ? 1 : 0) : end;
    }

    private static String surname(Subject subject) {
        String name = subject.name();
        boolean plain =
                subject.actor().filter(actor -> actor.name().equals(name)).isPresent();
        return subject.isPerson() && plain && !Bodies.isBody(name.substring(name.lastIndexOf(' ') + 1))
                ? name.substring(name.lastIndexOf(' ') + 1)
                : name;
    }

    /** A relative clause ends where a participle behind a comma goes on with the clause around it. */
    private static int end(Clause clause) {
        List<Token> tokens = clause.sentence().tokens();
        int end = clause.verb().end();
        while (end < clause.end()
                && !(!clause.isMain()
                        && tokens.get(end).tag().equals("VBG")
                        && tokens.get(end - 1).tag().equals(","))) {
            end++;
        }
        return end;
    }

    /** Whether a word before a name only tells what the person is: "opposition leader" before "Anna Ek". */
    private static boolean isRole(List<Mention> people, Token word, Token name) {
        return people.stream()
                .filter(mention -> mention.span().contains(name.span()) && isPartOf(mention.actor(), name))
                .anyMatch(mention -> mention.span().contains(word.span())
                        ? !isPartOf(mention.actor(), word)
                        : word.tag().matches("NN|JJ.?")
                                && Character.isLowerCase(word.text().codePointAt(0)));
    }

    private static boolean isPartOf(Actor actor, Token word) {
        return List.of(Folding.fold(actor.name()).split("[ -]")).contains(Folding.fold(word.text()));
    }

    /** What is said as the end of "she said": without an opening adverb, and in lower case unless it begins with a name. */
    private List<Token> continued(List<Token> content) {
        int from = content.size() > 3
                        && content.get(1).text().equals(",")
                        && content.get(0).tag().equals("RB")
                ? 2
                : 0;
        Token first = content.get(from);
        boolean ordinary =
                !first.tag().startsWith("NNP") && !first.text().substring(1).matches(".*\\p{Lu}.*");
        boolean lower = ordinary && !first.text().equals("I") && !isName(first);
        List<Token> words = new ArrayList<>(content.subList(from, content.size()));
        if (lower) {
            words.set(0, new Token(first.span(), first.lower(), first.tag()));
        }
        return words;
    }

    /** Whether a word names somebody, however it is tagged. */
    private boolean isName(Token word) {
        return Countries.isDemonym(word.text())
                || reading.actors().mentionsIn(word.span()).stream()
                        .anyMatch(mention -> mention.actor().name().contains(word.text()));
    }

    private static List<Token> verbOf(Clause clause) {
        return clause.sentence()
                .tokens()
                .subList(clause.verb().start(), clause.verb().end());
    }

    /** Whether the clause says little beside "said": what is said stands before it, as in most quotations. */
    private static boolean saysElsewhere(Clause clause, List<Token> words) {
        int verb = clause.verb().end() - clause.verb().start();
        boolean tells = words.get(verb - 1).text().equals("told");
        Range hearer = tells ? NounPhrases.whole(words, verb, words.size()) : Range.NONE;
        int at = hearer.isEmpty() ? verb : hearer.end();
        boolean that = words.subList(at, endOfFirst(words, at)).stream()
                .anyMatch(word -> word.text().matches("that|how|what|why|whether"));
        boolean aside = at < words.size() && words.get(at).tag().matches(",|IN") && !that;
        return words.size() <= verb + 1 || aside || !hearer.isEmpty() && at == words.size();
    }

    /** Where the words up to the first comma end. */
    private static int endOfFirst(List<Token> words, int from) {
        int end = from;
        while (end < words.size() && !words.get(end).tag().equals(",")) {
            end++;
        }
        return end;
    }

    /** The words of a range without dates, brackets and quotation marks. */
    static List<Token> kept(List<Token> tokens, Range range, Range without, boolean[] time) {
        List<Token> kept = new ArrayList<>();
        for (int i = range.start(); i < range.end(); i++) {
            if (TitleDates.isCommaBehind(tokens, i, time)) {
                if (TitleDates.explains(tokens, i + 1, range.end())) {
                    break;
                }
            } else if (TitleDates.isDeterminer(tokens, i, time)) {
                kept.add(new Token(tokens.get(i).span(), "the", "DT"));
            } else if (!without.contains(i) && !isQuote(tokens.get(i)) && !TitleDates.isTime(tokens, i, time)) {
                kept.add(
                        isStranded(tokens, i)
                                ? new Token(tokens.get(i).span(), tokens.get(i).text(), "RP")
                                : tokens.get(i));
            }
        }
        return withoutBrackets(kept);
    }

    /** The words without quotation marks and brackets. */
    static List<Token> withoutMarks(List<Token> tokens) {
        return withoutBrackets(tokens.stream().filter(token -> !isQuote(token)).toList());
    }

    private static List<Token> withoutBrackets(List<Token> tokens) {
        List<Token> kept = new ArrayList<>();
        int depth = 0;
        for (Token token : tokens) {
            depth += token.text().matches("[(\\[]") ? 1 : 0;
            // Braces hold words that an editor added to a quotation, which does not read without them.
            if (depth == 0 && !token.text().matches("[{}]")) {
                kept.add(token);
            }
            depth = Math.max(0, depth - (token.text().matches("[)\\]]") ? 1 : 0));
        }
        return kept;
    }

    /** "if they have to", "the strike goes on": nothing follows that the word would lead to. */
    private static boolean isStranded(List<Token> tokens, int at) {
        return tokens.get(at).tag().matches("IN|TO|RB")
                && at > 0
                && tokens.get(at - 1).tag().matches("VB.?|MD|RB|RP")
                && (at + 1 == tokens.size() || tokens.get(at + 1).tag().matches("[.,:]|''"));
    }

    private static boolean isQuote(Token token) {
        return token.tag().equals("``")
                || token.tag().equals("''")
                || token.text().matches("[\"“”„«»‘]");
    }
}
