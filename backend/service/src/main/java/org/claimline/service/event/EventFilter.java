// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.claimline.extraction.EventKind;
import org.claimline.extraction.Stance;
import org.claimline.extraction.Status;
import org.claimline.extraction.time.Precision;
import org.claimline.service.database.Sql;
import org.claimline.service.http.Checks;
import org.claimline.service.http.DateRange;
import org.claimline.service.model.Words;

/**
 * Which events are meant, as a condition on the table {@code event e}. What claims must fulfil is asked first of the
 * arrays that events carry, which indexes serve; only when several conditions must hold of one claim are claims looked at.
 *
 * @param condition all filters
 * @param words the words searched for
 * @param range the range of dates, which is part of the condition
 * @param member what events must belong to, where nothing else is asked for beside the range
 * @param datedOnly whether events whose date is not known at all are left out
 */
public record EventFilter(
        Sql condition, Optional<String> words, DateRange range, Optional<Member> member, boolean datedOnly) {
    private static final int LONGEST_SEARCH = 200;
    public static final String NO_STORYLINE = "other";
    private static final String NOT_WITHIN_THE_WHOLE =
            "NOT EXISTS (SELECT FROM event p WHERE p.id = e.parent AND p.storylines @> e.storylines)";

    /** What events may belong to; each is counted as events are written. */
    public record Member(Dimension dimension, String id) {
        static final Member ALL = new Member(Dimension.NONE, "all");

        /** Two names among the counts stand for more than one member. */
        private boolean isCounted() {
            return !id.equals("*") && !(id.equals(Dimension.OTHER) && dimension.leavesOutNone());
        }
    }

    /** Whether the range is all that is asked for. */
    public boolean plain() {
        return member.equals(Optional.of(Member.ALL));
    }

    public static EventFilter read(Checks checks, EventQuery query) {
        return read(checks, query, DateRange.read(checks, query));
    }

    /** With a range of dates of the caller's. */
    public static EventFilter read(Checks checks, EventQuery query, DateRange range) {
        List<Sql> conditions = new ArrayList<>();
        Optional<String> words = checks.text("q", query.q, LONGEST_SEARCH);
        words.ifPresent(q -> conditions.add(Sql.of("e.search @@ websearch_to_tsquery('claimline', ?)", q)));
        addOwn(checks, query, conditions);
        addClaims(checks, query, conditions);
        Optional<Member> member = conditions.isEmpty()
                ? Optional.of(Member.ALL)
                : conditions.size() == 1 ? member(checks, query) : Optional.empty();
        conditions.addAll(range.conditions("e"));
        return new EventFilter(Sql.all(conditions), words, range, member, !range.isOpen());
    }

    /** Without the events whose date is not known at all. */
    public EventFilter dated() {
        return new EventFilter(Sql.all(List.of(condition, Sql.of("e.dated"))), words, range, member, true);
    }

    /** What the condition is on: {@code event e}, put together of its parts. */
    public Sql events() {
        List<Sql> parts = parts();
        if (parts.size() == 1) {
            return Sql.of("event e");
        }
        Sql all = Sql.of("(");
        for (Sql part : parts) {
            all.add(part == parts.get(0) ? "" : " UNION ALL ")
                    .add("SELECT * FROM event e WHERE ")
                    .add(part);
        }
        return all.add(") e");
    }

    /** Table and condition of those that begin in the range or little before it; all others were running by then. */
    public Sql beginning() {
        return Sql.of("event e WHERE ").add(parts().get(0)).add(" AND ").add(condition);
    }

    /** Conditions beside the condition itself, of which each event fulfils exactly one. */
    List<Sql> parts() {
        return range.parts("e");
    }

    /** The storyline, source or kind when one is named, and no more. */
    private static Optional<Member> member(Checks checks, EventQuery query) {
        return Stream.of(
                        members(Dimension.STORYLINE, checks.texts("storyline", query.storyline)),
                        members(Dimension.SOURCE, checks.texts("source", query.source)),
                        members(Dimension.KIND, checks.texts("kind", query.kind)))
                .filter(members -> members.size() == 1)
                .map(members -> members.get(0))
                .filter(Member::isCounted)
                .findFirst();
    }

    private static List<Member> members(Dimension dimension, Set<String> ids) {
        return ids.stream().map(id -> new Member(dimension, id)).toList();
    }

    private static void addOwn(Checks checks, EventQuery query, List<Sql> conditions) {
        addStorylines(checks.texts("storyline", query.storyline), conditions);
        addOneOf(conditions, "e.kind", checks.oneOf("kind", query.kind, Words.all(EventKind.class)));
        addOneOf(conditions, "e.status", checks.oneOf("status", query.status, Words.all(Status.class)));
        addOneOf(conditions, "e.precision", checks.oneOf("precision", query.precision, Words.all(Precision.class)));
        add(conditions, "e.actors && ARRAY (SELECT id FROM named_actor(?))", checks.texts("actor", query.actor));
        add(conditions, "e.places && ARRAY (SELECT id FROM named_place(?))", checks.texts("place", query.place));
        checks.flag("disputed", query.disputed)
                .ifPresent(
                        disputed -> conditions.add(Sql.of(disputed ? "e.dispute_count > 0" : "e.dispute_count = 0")));
        addParents(checks.texts("parent", query.parent), conditions);
    }

    private static void addParents(Set<String> parents, List<Sql> conditions) {
        if (parents.contains("top")) {
            conditions.add(Sql.of("e.parent IS NULL OR e.parent = ANY (?) OR " + NOT_WITHIN_THE_WHOLE, parents));
        } else if (parents.contains("none")) {
            conditions.add(Sql.of("e.parent IS NULL OR e.parent = ANY (?)", parents));
        } else {
            add(conditions, "e.parent = ANY (?)", parents);
        }
    }

    private static void addStorylines(Set<String> storylines, List<Sql> conditions) {
        if (storylines.contains(NO_STORYLINE)) {
            conditions.add(Sql.of("e.storylines = '{}' OR e.storylines && ?", storylines));
        } else {
            add(conditions, "e.storylines && ?", storylines);
        }
    }

    private static void addClaims(Checks checks, EventQuery query, List<Sql> conditions) {
        Set<String> sources = checks.texts("source", query.source);
        Set<String> speakers = checks.texts("speaker", query.speaker);
        Set<String> stances = checks.oneOf("stance", query.stance, Words.all(Stance.class));
        Optional<Double> confidence = checks.share("minConfidence", query.minConfidence);
        add(conditions, "e.sources && ?", sources);
        add(conditions, "e.speakers && ARRAY (SELECT id FROM named_actor(?))", speakers);
        add(conditions, "e.stances && ?", stances);
        confidence.ifPresent(least -> conditions.add(Sql.of("e.confidence >= ?", least)));

        List<Sql> ofOneClaim = new ArrayList<>();
        add(ofOneClaim, "c.source = ANY (?)", sources);
        add(ofOneClaim, "c.speaker IN (SELECT id FROM named_actor(?))", speakers);
        add(ofOneClaim, "c.stance = ANY (?)", stances);
        confidence.ifPresent(least -> ofOneClaim.add(Sql.of("c.confidence >= ?", least)));
        if (ofOneClaim.size() > 1) {
            conditions.add(Sql.of(
                            "EXISTS (SELECT FROM event_claim ec JOIN claim c ON c.id = ec.claim WHERE ec.event = e.id AND ")
                    .add(Sql.all(ofOneClaim))
                    .add(")"));
        }
    }

    /** A single value is compared as such, for then an index yields what has it in the order of dates. */
    private static void addOneOf(List<Sql> conditions, String column, Set<String> values) {
        if (values.size() == 1) {
            conditions.add(Sql.of(column + " = ?", values.iterator().next()));
        } else {
            add(conditions, column + " = ANY (?)", values);
        }
    }

    private static void add(List<Sql> conditions, String condition, Set<String> values) {
        if (!values.isEmpty()) {
            conditions.add(Sql.of(condition, values));
        }
    }
}
