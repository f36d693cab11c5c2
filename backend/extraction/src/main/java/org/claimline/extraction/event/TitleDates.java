// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.event;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.claimline.extraction.text.Token;
import org.claimline.extraction.text.VerbForms;
import org.claimline.extraction.time.TimeExpression;
import org.claimline.extraction.time.TimeExpression.Type;

/**
 * Tells which words of a sentence only say when, so that a title leaves them out: dates, what leads to them ("at about"),
 * and what says nothing without them ("compared with").
 */
final class TitleDates {
    private static final Set<String> PREPOSITIONS = Set.of(
            "on", "in", "at", "over", "during", "by", "since", "until", "before", "after", "of", "from", "between",
            "for");

    private static final Set<String> HEDGES = Set.of("about", "around", "approximately", "roughly", "shortly", "just");
    private static final Set<String> FIXING =
            VerbForms.inflectAll("set", "pick", "choose", "name", "fix", "declare", "mark", "propose", "suggest");

    private TitleDates() {}

    /** How long something lasts ("until Friday") is told where there is room, so its tokens are no dates to leave out. */
    static boolean[] withoutLimits(List<Token> tokens, List<TimeExpression> times, boolean[] time) {
        boolean[] kept = time.clone();
        for (TimeExpression expression : times) {
            int start = TimeLinks.start(tokens, expression);
            int end = TimeLinks.end(tokens, expression);
            boolean limit = start > 0 && tokens.get(start - 1).text().matches("until|till");
            if (limit && !isCommaBehind(tokens, end, time)) {
                Arrays.fill(kept, start, end, false);
            }
        }
        return kept;
    }

    /** The tokens of dates that a title leaves out; a length of time, or "another day of", belongs to what is told. */
    static boolean[] adverbial(List<Token> tokens, List<TimeExpression> times, boolean[] mask) {
        boolean[] time = mask.clone();
        for (TimeExpression expression : times) {
            boolean date = expression.type() == Type.DATE
                    || expression.type() == Type.TIME
                    || isEnded(tokens, mask, TimeLinks.end(tokens, expression));
            for (int i = 0; i < time.length; i++) {
                boolean inside = expression.span().overlaps(tokens.get(i).span());
                boolean told = inside
                        && (followedByOf(tokens, mask, i) || isAttribute(tokens, mask, i) || isFixed(tokens, mask, i));
                time[i] &= !inside || date && !told;
            }
        }
        for (int i = 2; i < time.length; i++) {
            extend(tokens, i, time);
        }
        return time;
    }

    /** "the nine months ended Sept. 30": which months is a date. */
    private static boolean isEnded(List<Token> tokens, boolean[] mask, int behind) {
        return behind < mask.length && mask[behind] && lower(tokens, behind).matches("ended|ending");
    }

    /** Words around a date that say nothing without it. */
    private static void extend(List<Token> tokens, int i, boolean[] time) {
        // "as early as 2019"
        boolean compared = i > 2 && time[i] && is(tokens, i - 1, "as") && is(tokens, i - 3, "as");
        if (compared) {
            Arrays.fill(time, i - 3, i, true);
        }
        // "at 10:14 p.m. Canberra time", "the next year or so"
        boolean zone = tokens.get(i - 1).tag().startsWith("NNP") && is(tokens, i, "time");
        boolean vague = is(tokens, i - 1, "or") && is(tokens, i, "so");
        if (time[i - 2] && (zone || vague)) {
            Arrays.fill(time, i - 1, i + 1, true);
        }
        // "costs that rose compared with a year earlier"
        if (time[i] && is(tokens, i - 2, "compared") && tokens.get(i - 1).text().matches("with|to")) {
            Arrays.fill(time, i - 2, i, true);
        }
        // "for its third quarter": whose quarter it is
        boolean whose = time[i]
                && tokens.get(i - 1).tag().equals("PRP$")
                && PREPOSITIONS.contains(lower(tokens, i - 2))
                && !isAttributive(tokens, i, time);
        time[i - 1] |= whose;
    }

    private static boolean is(List<Token> tokens, int at, String word) {
        return tokens.get(at).text().equalsIgnoreCase(word);
    }

    private static String lower(List<Token> tokens, int at) {
        return tokens.get(at).lower();
    }

    /** "the May talks", "the 2018 election": the date is part of the name. */
    private static boolean isAttribute(List<Token> tokens, boolean[] mask, int at) {
        return at > 0
                && tokens.get(at - 1).tag().equals("DT")
                && at + 1 < mask.length
                && !mask[at + 1]
                && tokens.get(at + 1).tag().startsWith("NN");
    }

    /** "set Friday as the deadline": the date is what is told. */
    private static boolean isFixed(List<Token> tokens, boolean[] mask, int at) {
        int start = at;
        while (start > 0 && mask[start - 1]) {
            start--;
        }
        int end = behind(mask, at);
        return start > 0 && FIXING.contains(lower(tokens, start - 1)) && end < mask.length && is(tokens, end, "as");
    }

    private static boolean followedByOf(List<Token> tokens, boolean[] mask, int at) {
        int behind = behind(mask, at);
        return behind < mask.length && tokens.get(behind).text().equals("of");
    }

    private static int behind(boolean[] time, int at) {
        int behind = at;
        while (behind < time.length && time[behind]) {
            behind++;
        }
        return behind;
    }

    /** The comma in "met on Monday, when the strike began", where the date is left out. */
    static boolean isCommaBehind(List<Token> tokens, int at, boolean[] time) {
        return at > 0
                && at + 1 < time.length
                && time[at - 1]
                && tokens.get(at).tag().equals(",")
                && tokens.get(at + 1).text().equals("when");
    }

    /** "until Thursday, when a witness is due": without its date, what is still to come then explains nothing. */
    static boolean explains(List<Token> tokens, int when, int end) {
        return tokens.subList(when, end).stream()
                .filter(token -> token.tag().matches("MD|VB[DPZ]"))
                .findFirst()
                .filter(verb -> !verb.tag().equals("VBD"))
                .isPresent();
    }

    private static boolean owns(List<Token> tokens, int from, boolean[] time) {
        int at = from;
        while (at < time.length && time[at] && !isConjunction(tokens, at, time)) {
            at++;
        }
        return at < time.length && tokens.get(at).tag().equals("POS");
    }

    /** "a decline in third-quarter earnings": the date describes a noun, which the preposition belongs to. */
    private static boolean isAttributive(List<Token> tokens, int date, boolean[] time) {
        int noun = behind(time, date);
        int end = noun;
        while (end < time.length && tokens.get(end).tag().matches("JJ|NNS?")) {
            end++;
        }
        boolean describes = end > noun && tokens.get(end - 1).tag().startsWith("NN");
        return describes && (end == time.length || !tokens.get(end).tag().matches("MD|VB[DPZ]|RB"));
    }

    /** The ending of "Tuesday's" in "Tuesday's vote", of which "the vote" is left. */
    static boolean isDeterminer(List<Token> tokens, int at, boolean[] time) {
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
    static boolean isTime(List<Token> tokens, int at, boolean[] time) {
        if (isConjunction(tokens, at, time)) {
            return false;
        }
        int date = at + 1 + (isHedge(tokens, at + 1, time) ? 1 : 0);
        boolean leads = isHedge(tokens, at, time) || PREPOSITIONS.contains(lower(tokens, at));
        boolean preposition = leads
                && date < time.length
                && time[date]
                && !owns(tokens, date, time)
                && (is(tokens, at, "on") || !isAttributive(tokens, date, time));
        boolean possessive = tokens.get(at).tag().equals("POS") && at > 0 && time[at - 1];
        return time[at] || preposition || possessive;
    }

    private static boolean isHedge(List<Token> tokens, int at, boolean[] time) {
        return at + 1 < time.length
                && time[at + 1]
                && HEDGES.contains(tokens.get(at).text());
    }
}
