// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.event;

import java.util.List;
import java.util.Set;
import org.claimline.extraction.event.TimeLinks.Link;
import org.claimline.extraction.event.VerbGroup.Tense;
import org.claimline.extraction.text.Token;
import org.claimline.extraction.text.VerbForms;

/**
 * Tells which dates within a clause do not date what it tells: they say how long something lasts, by when it is to be done or
 * which thing is meant, or stand in words of their own.
 */
final class UnrelatedDates {
    private static final Set<String> DEICTIC = Set.of("tomorrow", "today", "yesterday");

    private static final Set<String> AMOUNTS = Set.of(
            "$", "\u20ac", "\u00a3", "%", "percent", "point", "points", "cent", "cents", "yen", "euros", "dollars",
            "pounds");

    private static final Set<String> DURING = Set.of("in", "during", "at", "throughout", "amid");

    /** What is done while its object goes on. */
    private static final Set<String> TAKING_PART = VerbForms.inflectAll(
            "win",
            "lose",
            "sign",
            "hold",
            "host",
            "attend",
            "join",
            "boycott",
            "contest",
            "enter",
            "lead",
            "begin",
            "start",
            "launch",
            "end",
            "play",
            "organise",
            "organize",
            "stage",
            "conduct",
            "survive",
            "suffer",
            "witness",
            "fight",
            "celebrate",
            "mark",
            "miss",
            "skip",
            "cause",
            "trigger",
            "spark",
            "rig",
            "steal",
            "monitor",
            "observe",
            "have",
            "see");

    private final List<Token> tokens;
    private final List<Deed> deeds;
    private final List<Link> links;

    /** @param links all dates of the sentence */
    UnrelatedDates(List<Token> tokens, List<Deed> deeds, List<Link> links) {
        this.tokens = tokens;
        this.deeds = deeds;
        this.links = links;
    }

    /** Whether the date is none of what its clause tells. */
    boolean has(Link link) {
        return isSince(link)
                || isLimit(link)
                || isDeadline(link)
                || isAside(link)
                || isInObjectApposition(link)
                || isInSubjectApposition(link)
                || isOfObject(link)
                || isCompared(link)
                || isExplained(link);
    }

    /** "Tomorrow, the first of May": the day itself follows, and holds whenever the words were said. */
    private boolean isExplained(Link link) {
        return DEICTIC.contains(link.time().span().length() > 9 ? "" : word(link.start()))
                && links.stream()
                        .anyMatch(next -> next.start() == link.end() + 1
                                && tokens.get(link.end()).tag().equals(","));
    }

    /**
     * "overturned the 2018 ruling", "arrested the leader of the 2012 coup": the year tells which one, not when that was done.
     * Who wins an election or is killed in a war does so when it is.
     */
    private boolean isOfObject(Link link) {
        int verb = link.clause().verb().end();
        boolean of = word(link.start() - 1).equals("of");
        boolean year = link.time().value().matches("\\d{4}");
        if (!year || link.start() <= verb || !of && !isAttribute(link)) {
            return false;
        }
        int before = link.start() - (of ? 2 : 1);
        while (before >= verb && tokens.get(before).tag().matches("DT|PRP\\$|POS|JJ.?|NN.*")) {
            before--;
        }
        boolean direct = before < verb;
        return direct ? !TAKING_PART.contains(word(link.clause().verb().head())) : !DURING.contains(word(before));
    }

    /** "the 2018 ruling": between an article or an owner and a noun. */
    private boolean isAttribute(Link link) {
        return tokens.get(link.start() - 1).tag().matches("DT|PRP\\$|POS")
                && link.end() < tokens.size()
                && tokens.get(link.end()).tag().startsWith("NN");
    }

    /** "dropped to 2.3 percent from 2.6 percent the day before", "rose from a year ago": the other was of that other time. */
    private boolean isCompared(Link link) {
        int from = link.start() - 1;
        boolean amount = false;
        while (from >= link.clause().verb().end() && isOfAmount(from)) {
            amount |= AMOUNTS.contains(word(from));
            from--;
        }
        if (from < link.clause().verb().end()) {
            return false;
        }
        boolean earlier = link.time().resolution().phrase().matches("(?i).* (?:ago|earlier|before)");
        boolean beside = from == link.start() - 1 && earlier;
        return word(from).equals("from") && (beside || amount) || word(from).equals("than") && beside;
    }

    private boolean isOfAmount(int at) {
        return !word(at).matches("from|than") && tokens.get(at).tag().matches("CD|\\$|NN.*|RB.*|DT|JJ.?|IN");
    }

    /** "promised to publish it by June" says when something is to be done. */
    private boolean isDeadline(Link link) {
        return word(link.start() - 1).equals("by")
                && deeds.stream().anyMatch(deed -> deed.clause() == link.clause() && deed.speech())
                && link.start() - 1 > link.clause().verb().end();
    }

    /** "since 2001" says from when something is true, not when something happened. */
    private boolean isSince(Link link) {
        return word(link.start() - 1).equals("since") || word(link.start()).equals("since");
    }

    /** "will last until Friday", "no talks before spring" say how long, not when. */
    private boolean isLimit(Link link) {
        Tense tense = link.clause().verb().tense();
        boolean ahead = tense == Tense.FUTURE || tense == Tense.MODAL;
        String word = word(link.start() - 1);
        return word.matches("until|till") || ahead && word.equals("before");
    }

    /** A date between brackets says something beside the sentence. */
    private boolean isAside(Link link) {
        return depth(link.start()) > depth(link.clause().verb().start());
    }

    private int depth(int at) {
        int depth = 0;
        for (int i = 0; i < at; i++) {
            depth += tokens.get(i).tag().equals("-LRB-")
                    ? 1
                    : tokens.get(i).tag().equals("-RRB-") ? -1 : 0;
        }
        return depth;
    }

    /** A date inside what explains the subject: "Ms Ek, a candidate in 2012, rejected". */
    private boolean isInSubjectApposition(Link link) {
        Clause clause = link.clause();
        int behind = clause.subject().end();
        if (!clause.hasSubject()
                || link.start() < behind
                || link.start() >= clause.verb().start()) {
            return false;
        }
        return tokens.get(behind).tag().equals(",")
                && link.start() > behind + 2
                && tokens.subList(link.start(), clause.verb().start()).stream()
                        .anyMatch(t -> t.tag().equals(","));
    }

    /** "will pay $47 a share, a premium over the price on Thursday": a date inside what explains the object. */
    private boolean isInObjectApposition(Link link) {
        int comma = link.start() - 1;
        while (comma >= link.clause().verb().end() && !tokens.get(comma).tag().matches(",|CC|V.*|MD|W.*")) {
            comma--;
        }
        return comma >= link.clause().verb().end()
                && tokens.get(comma).tag().equals(",")
                && word(comma + 1).matches("an?|the")
                && comma + 2 < link.start();
    }

    private String word(int at) {
        return at < 0 ? "" : tokens.get(at).lower();
    }
}
