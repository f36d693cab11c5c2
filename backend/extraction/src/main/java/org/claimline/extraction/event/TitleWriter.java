// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.claimline.extraction.Actor;
import org.claimline.extraction.EventMention;
import org.claimline.extraction.actor.Mention;
import org.claimline.extraction.event.Clause.Range;
import org.claimline.extraction.event.Subjects.Subject;
import org.claimline.extraction.internal.Folding;
import org.claimline.extraction.text.Token;
import org.claimline.extraction.time.TimeExpression;
import org.claimline.extraction.time.TimeExpression.Type;

/**
 * Writes an event's title from the words of its clause: who did what, without dates, brackets and quotation marks, with
 * neutral words, and ended where a phrase ends.
 */
final class TitleWriter {
    private static final Set<String> PREPOSITIONS = Set.of(
            "on", "in", "at", "over", "during", "by", "since", "until", "before", "after", "of", "from", "between",
            "for");

    private static final Set<String> HEDGES = Set.of("about", "around", "approximately", "roughly", "shortly", "just");

    private final Reading reading;
    private final TitlePronouns pronouns;

    TitleWriter(Reading reading) {
        this.reading = reading;
        this.pronouns = new TitlePronouns(reading);
    }

    /** The title; empty when nobody is named who did it. {@code mask} marks the tokens of time expressions. */
    Optional<String> of(Candidate candidate, List<TimeExpression> times, boolean[] mask) {
        boolean[] time = adverbial(candidate.tokens(), times, mask);
        boolean[] limited = withoutLimits(candidate.tokens(), times, time);
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

    /** How long something lasts ("until Friday") is told where there is room, so its tokens are no dates to leave out. */
    private static boolean[] withoutLimits(List<Token> tokens, List<TimeExpression> times, boolean[] time) {
        boolean[] kept = time.clone();
        for (TimeExpression expression : times) {
            int start = TimeLinks.start(tokens, expression);
            int end = TimeLinks.end(tokens, expression);
            boolean limit = start > 0 && tokens.get(start - 1).text().matches("until|till");
            if (limit && !isCommaBehindDate(tokens, end, time)) {
                Arrays.fill(kept, start, end, false);
            }
        }
        return kept;
    }

    private static Optional<String> ofPhrase(Candidate candidate, boolean[] time) {
        return new TitleText("")
                .add(kept(candidate.tokens(), candidate.phrase(), Range.NONE, time))
                .best();
    }

    private Optional<String> ofDeed(Candidate candidate, boolean[] time) {
        Optional<Subject> subject = candidate.deed().subject();
        return subject.flatMap(who -> ofClause(candidate, who, time)
                .or(() -> candidate.deed().speech() && candidate.clause().isMain()
                        ? Optional.of(who.name() + EventMention.SAID_ONLY)
                        : Optional.empty()));
    }

    /** The tokens of dates that a title leaves out; a length of time, or "another day of", belongs to what is told. */
    private static boolean[] adverbial(List<Token> tokens, List<TimeExpression> times, boolean[] mask) {
        boolean[] time = mask.clone();
        for (TimeExpression expression : times) {
            boolean date = expression.type() == Type.DATE || expression.type() == Type.TIME;
            for (int i = 0; i < time.length; i++) {
                boolean inside = expression.span().overlaps(tokens.get(i).span());
                boolean of = inside && (followedByOf(tokens, mask, i) || isAttribute(tokens, mask, i));
                time[i] &= !inside || date && !of;
            }
        }
        for (int i = 3; i < time.length; i++) {
            // "as early as 2019": nothing of it is left without the year.
            boolean compared = time[i] && is(tokens, i - 1, "as") && is(tokens, i - 3, "as");
            if (compared) {
                Arrays.fill(time, i - 3, i, true);
            }
            // "at 10:14 p.m. Canberra time"
            if (time[i - 2] && tokens.get(i - 1).tag().startsWith("NNP") && is(tokens, i, "time")) {
                Arrays.fill(time, i - 1, i + 1, true);
            }
        }
        return time;
    }

    private static boolean is(List<Token> tokens, int at, String word) {
        return tokens.get(at).text().equalsIgnoreCase(word);
    }

    /** "the May talks", "the 2018 election": the date is part of the name. */
    private static boolean isAttribute(List<Token> tokens, boolean[] mask, int at) {
        return at > 0
                && tokens.get(at - 1).tag().equals("DT")
                && at + 1 < mask.length
                && !mask[at + 1]
                && tokens.get(at + 1).tag().startsWith("NN");
    }

    private static boolean followedByOf(List<Token> tokens, boolean[] mask, int at) {
        int behind = at;
        while (behind < mask.length && mask[behind]) {
            behind++;
        }
        return behind < mask.length && tokens.get(behind).text().equals("of");
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
        boolean first = !content.isEmpty() && content.get(0).text().matches("(?i)we|i|our|my|us|let");
        if (first) {
            return new TitleText(subject.name() + ":").add(content).best();
        }
        List<Token> told = content.isEmpty() ? words : TitleForms.saying(verbOf(clause), continued(content));
        List<Mention> people = reading.actors().mentionsIn(clause.sentence().span()).stream()
                .filter(mention -> mention.actor().kind() == Actor.Kind.PERSON)
                .toList();
        return new TitleForms(subject.name(), surname(subject), told, (word, name) -> isRole(people, word, name))
                .best();
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
        while (that + 1 < end && isTime(tokens, that, time)) {
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
    private static List<Token> continued(List<Token> content) {
        int from = content.size() > 3
                        && content.get(1).text().equals(",")
                        && content.get(0).tag().equals("RB")
                ? 2
                : 0;
        Token first = content.get(from);
        boolean lower = !first.tag().startsWith("NNP") && !first.text().equals("I");
        List<Token> words = new ArrayList<>(content.subList(from, content.size()));
        if (lower) {
            words.set(0, new Token(first.span(), first.lower(), first.tag()));
        }
        return words;
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
            if (isCommaBehindDate(tokens, i, time)) {
                if (explainsDate(tokens, i + 1, range.end())) {
                    break;
                }
            } else if (isDeterminer(tokens, i, time)) {
                kept.add(new Token(tokens.get(i).span(), "the", "DT"));
            } else if (!without.contains(i) && !isQuote(tokens.get(i)) && !isTime(tokens, i, time)) {
                kept.add(tokens.get(i));
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
            if (depth == 0) {
                kept.add(token);
            }
            depth = Math.max(0, depth - (token.text().matches("[)\\]]") ? 1 : 0));
        }
        return kept;
    }

    /** The comma in "met on Monday, when the strike began", where the date is left out. */
    private static boolean isCommaBehindDate(List<Token> tokens, int at, boolean[] time) {
        return at > 0
                && at + 1 < time.length
                && time[at - 1]
                && tokens.get(at).tag().equals(",")
                && tokens.get(at + 1).text().equals("when");
    }

    /** "until Thursday, when a witness is due": without its date, what is still to come then explains nothing. */
    private static boolean explainsDate(List<Token> tokens, int when, int end) {
        return tokens.subList(when, end).stream()
                .filter(token -> token.tag().matches("MD|VB[DPZ]"))
                .findFirst()
                .filter(verb -> !verb.tag().equals("VBD"))
                .isPresent();
    }

    private static boolean isQuote(Token token) {
        return token.tag().equals("``")
                || token.tag().equals("''")
                || token.text().matches("[\"“”„«»‘]");
    }

    private static boolean owns(List<Token> tokens, int from, boolean[] time) {
        int at = from;
        while (at < time.length && time[at] && !isConjunction(tokens, at, time)) {
            at++;
        }
        return at < time.length && tokens.get(at).tag().equals("POS");
    }

    /** The ending of "Tuesday's" in "Tuesday's vote", of which "the vote" is left. */
    private static boolean isDeterminer(List<Token> tokens, int at, boolean[] time) {
        return tokens.get(at).tag().equals("POS") && at > 0 && time[at - 1];
    }

    /** "said that Tuesday's vote was lost" tells of a vote, not of that Tuesday. */
    private static boolean isConjunction(List<Token> tokens, int at, boolean[] time) {
        return tokens.get(at).text().equals("that")
                && at > 0
                && !tokens.get(at - 1).tag().equals("IN")
                && at + 1 < time.length
                && tokens.get(at + 1).tag().equals("NNP")
                && time[at + 1]
                && owns(tokens, at + 1, time);
    }

    /** A time expression, the words before it that lead to it ("at about") and the possessive ending behind it. */
    private static boolean isTime(List<Token> tokens, int at, boolean[] time) {
        if (isConjunction(tokens, at, time)) {
            return false;
        }
        int date = at + 1 + (isHedge(tokens, at + 1, time) ? 1 : 0);
        boolean leads = isHedge(tokens, at, time)
                || PREPOSITIONS.contains(tokens.get(at).lower());
        boolean preposition = leads && date < time.length && time[date] && !owns(tokens, date, time);
        boolean possessive = tokens.get(at).tag().equals("POS") && at > 0 && time[at - 1];
        return time[at] || preposition || possessive;
    }

    private static boolean isHedge(List<Token> tokens, int at, boolean[] time) {
        return at + 1 < time.length
                && time[at + 1]
                && HEDGES.contains(tokens.get(at).text());
    }
}
