// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.claimline.extraction.event.EventLexicon.VerbClass;
import org.claimline.extraction.event.VerbGroup.Tense;
import org.claimline.extraction.text.Token;
import org.claimline.extraction.time.Precision;
import org.claimline.extraction.time.TimeExpression;
import org.claimline.extraction.time.TimeExpression.Type;

/**
 * Decides to which clause of a sentence each time expression belongs: the one whose verb follows it at once, else the
 * innermost one whose words surround it.
 */
final class TimeLinks {
    private static final Set<String> TOGETHER = Set.of("while", "as", "when");

    private final List<Token> tokens;
    private final List<Deed> deeds;
    private final List<Link> links = new ArrayList<>();
    private final Set<TimeExpression> taken;
    private final UnrelatedDates unrelated;

    /** A time expression with the tokens it covers and the clause it belongs to; null when there is none. */
    record Link(TimeExpression time, int start, int end, Clause clause) {}

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
        this.unrelated = new UnrelatedDates(tokens, deeds, links);
    }

    /** The date that belongs to the clause itself. */
    Optional<TimeExpression> of(Clause clause) {
        return links.stream()
                .filter(link -> link.clause() == clause && !unrelated.has(link))
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
}
