// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.claimline.extraction.event.EventLexicon.VerbClass;
import org.claimline.extraction.event.VerbGroup.Tense;
import org.claimline.extraction.text.Token;
import org.claimline.extraction.text.VerbForms;
import org.claimline.extraction.time.Precision;
import org.claimline.extraction.time.TimeExpression;
import org.claimline.extraction.time.TimeExpression.Type;

/**
 * Decides to which clause of a sentence each time expression belongs: the one whose verb follows it at once, else the
 * innermost one whose words surround it.
 */
final class TimeLinks {
    private static final Set<String> TOGETHER = Set.of("while", "as", "when");
    private static final Set<String> DEICTIC = Set.of("tomorrow", "today", "yesterday");

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
    private final List<Link> links = new ArrayList<>();
    private final Set<TimeExpression> taken;

    /** A time expression with the tokens it covers and the clause it belongs to; null when there is none. */
    private record Link(TimeExpression time, int start, int end, Clause clause) {}

    /**
     * Links the time expressions of a sentence.
     *
     * @param taken those that a noun phrase has for itself
     */
    TimeLinks(List<Token> tokens, List<Deed> deeds, List<TimeExpression> times, Set<TimeExpression> taken) {
        this.tokens = tokens;
        this.deeds = deeds;
        this.taken = taken;
        for (TimeExpression time : times) {
            if (isDate(time) && !taken.contains(time)) {
                int start = start(tokens, time);
                int end = end(tokens, time);
                links.add(new Link(time, start, end, clauseOf(start, end)));
            }
        }
    }

    /** The date that belongs to the clause itself. */
    Optional<TimeExpression> of(Clause clause) {
        return links.stream()
                .filter(link -> link.clause() == clause)
                .filter(link -> !isSince(link)
                        && !isLimit(link)
                        && !isDeadline(link)
                        && !isAside(link)
                        && !isInObjectApposition(link)
                        && !isInSubjectApposition(link)
                        && !isOfObject(link)
                        && !isExplained(link))
                .map(Link::time)
                .findFirst();
    }

    /** "gave money before the election in 2015": a phrase of the clause has a date for itself. */
    boolean isDatedApart(Clause clause) {
        return taken.stream().anyMatch(time -> clause.span().contains(time.span()));
    }

    /**
     * The date of another clause of the sentence that tells of the same time: one that says so ("while", "as", "when"), a
     * main clause with the same subject, or one in the past before a past tense.
     */
    Optional<TimeExpression> ofCompanion(Deed deed) {
        return deeds.stream()
                .filter(other -> other != deed)
                .filter(other -> TOGETHER.contains(other.clause().opener())
                        || isSameStory(deed, other)
                        || isInOpening(deed.clause(), other.clause()))
                .flatMap(other -> of(other.clause()).stream())
                .findFirst()
                .or(() -> afterwards(deed));
    }

    /** "In a speech that was broadcast on Tuesday, she said": a relative clause in what stands before the subject. */
    private boolean isInOpening(Clause clause, Clause other) {
        boolean first = deeds.stream().map(Deed::clause).filter(Clause::isMain).findFirst().stream()
                .anyMatch(main -> main == clause);
        return first
                && tokens.get(0).tag().equals("IN")
                && !other.isMain()
                && other.verb().end() <= clause.subject().start()
                && Set.of("that", "which").contains(other.opener());
    }

    /** "After the talks failed last month, she said": within so long a time, what came after falls into it too. */
    private Optional<TimeExpression> afterwards(Deed deed) {
        return deeds.stream()
                .filter(other -> other != deed && deed.clause().isMain())
                .filter(other -> other.clause().opener().equals("after"))
                .flatMap(other -> of(other.clause()).stream())
                .filter(time -> time.resolution().when().precision().compareTo(Precision.DAY) > 0)
                .findFirst();
    }

    private static boolean isSameStory(Deed deed, Deed other) {
        boolean before = other.clause().verb().start() < deed.clause().verb().start();
        boolean past = deed.clause().verb().tense() == Tense.PAST
                && other.clause().verb().tense() == Tense.PAST;
        boolean sameSubject = deed.subject().isPresent() && deed.subject().equals(other.subject());
        return deed.clause().isMain() && other.clause().isMain() && (sameSubject || before && past);
    }

    /**
     * Whether it dates something: no duration, unless it is counted from a date, and not as vague as "now" or "recently". A date whose year is not known
     * ("May 29", "Tuesday") dates it too, as far as it goes.
     */
    static boolean isDate(TimeExpression time) {
        boolean counted =
                time.type() == Type.DURATION && time.resolution().when().precision() != Precision.INTERVAL;
        boolean date = time.type() == Type.DATE || time.type() == Type.TIME || counted;
        boolean partial = time.value().matches("XXXX-(?:\\d|WXX-\\d).*");
        return date
                && !time.value().endsWith("_REF")
                && (partial || !time.resolution().when().isUnknown());
    }

    private Clause clauseOf(int start, int end) {
        Clause best = null;
        for (Deed deed : deeds) {
            Clause clause = deed.clause();
            if (onlyAdverbs(end, clause.verb().start())) {
                return clause;
            }
            if (isWhen(clause, end) && deed != deeds.get(0) && best != null && isAspect(best)) {
                return clause;
            }
            boolean inside = clause.from() <= start && start < clause.end();
            if (inside
                    && (best == null
                            || clause.level() > best.level()
                            || clause.from() >= best.verb().start())) {
                best = clause;
            }
        }
        return best;
    }

    /** "began on Jan. 23, when she resigned": the date is that of what happened then. */
    private boolean isWhen(Clause clause, int end) {
        int next = end < tokens.size() && tokens.get(end).tag().equals(",") ? end + 1 : end;
        return clause.from() == next && clause.opener().equals("when");
    }

    private boolean isAspect(Clause clause) {
        return deeds.stream().anyMatch(deed -> deed.clause() == clause && deed.verbClass() == VerbClass.ASPECT);
    }

    private boolean onlyAdverbs(int from, int to) {
        return from <= to
                && tokens.subList(from, to).stream().allMatch(t -> t.tag().startsWith("RB"));
    }

    /** The first token of a time expression. */
    static int start(List<Token> tokens, TimeExpression time) {
        int at = 0;
        while (at < tokens.size() && tokens.get(at).span().end() <= time.span().start()) {
            at++;
        }
        return at;
    }

    /** The token behind the last of a time expression. */
    static int end(List<Token> tokens, TimeExpression time) {
        int at = start(tokens, time);
        while (at < tokens.size() && tokens.get(at).span().start() < time.span().end()) {
            at++;
        }
        return at;
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
