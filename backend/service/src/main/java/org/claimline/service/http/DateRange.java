// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.http;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.claimline.extraction.time.When;
import org.claimline.service.database.Sql;

/**
 * The range of dates that a reader asks for. A date without a zone ("2019-04-30") is meant as on a calendar on the wall
 * where things happened, so it is compared with local dates; one with a zone is an instant. What has no date at all is in no
 * range.
 */
public record DateRange(Optional<Bound> from, Optional<Bound> to, boolean within) {
    private static final Pattern ZONED = Pattern.compile(".*T.*(Z|[+-]\\d\\d:?\\d\\d)$");
    private static final Duration WIDEST_OFFSET = Duration.ofHours(18);

    /** As the partial index of longer events has it. */
    private static final Duration SHORT = Duration.ofDays(32);

    private static final Set<String> MATCHES = new LinkedHashSet<>(List.of("overlap", "within"));

    /** No range. */
    public static final DateRange ALL = new DateRange(Optional.empty(), Optional.empty(), false);

    /** Reads {@code from}, {@code to} and {@code match}. */
    public static DateRange read(Checks checks, DatedQuery query) {
        Optional<Bound> lower = checks.date("from", query.from).map(when -> new Bound(when.start(), isLocal(when)));
        Optional<Bound> upper = checks.date("to", query.to).map(when -> new Bound(when.end(), isLocal(when)));
        if (lower.isPresent() && upper.isPresent() && !lower.get().instant.isBefore(upper.get().instant)) {
            checks.reject("to", query.to, "a date that is not before \"from\"");
        }
        boolean within = checks.choice("match", query.match, "overlap", MATCHES).equals("within");
        return new DateRange(lower, upper, within);
    }

    /**
     * Conditions of which each row in the range fulfils exactly one: it begins behind the lower end, or it is short and may
     * still be running then, or it is long and is running then. Each has an index that serves it, in the order of dates or at
     * a single instant, while no index serves them as one condition.
     */
    public List<Sql> parts(String table) {
        if (from.isEmpty() || within) {
            return List.of(Sql.of("true"));
        }
        Instant lower = from.get().rough(true);
        String starts = table + ".starts";
        String length = table + ".ends - " + starts;
        return List.of(
                Sql.of(starts + " >= ?", lower),
                Sql.of(
                        starts + " < ? AND " + starts + " >= ? AND " + length + " <= interval '32 days'",
                        lower,
                        lower.minus(SHORT)),
                Sql.of(
                        starts + " < ? AND " + length + " > interval '32 days' AND tstzrange(" + starts + ", " + table
                                + ".ends) @> ?::timestamptz",
                        lower,
                        lower));
    }

    /** Whether it is all that has a date or none. */
    public boolean isOpen() {
        return from.isEmpty() && to.isEmpty();
    }

    /** Whether it consists of whole days on the calendar of each event. */
    public boolean isOfDays() {
        return !within && Stream.of(from, to).flatMap(Optional::stream).allMatch(Bound::isMidnight);
    }

    /** Of whole days the first; absent where the range is open. */
    public Optional<LocalDate> firstDay() {
        return from.map(Bound::day);
    }

    /** Of whole days the one behind the last. */
    public Optional<LocalDate> dayBehind() {
        return to.map(Bound::day);
    }

    /** The conditions on the columns {@code starts}, {@code ends}, {@code zone} and {@code dated} of a table. */
    public List<Sql> conditions(String table) {
        List<Sql> conditions = new ArrayList<>();
        from.ifPresent(
                bound -> conditions.addAll(bound.condition(table, within ? "starts" : "ends", within ? ">=" : ">")));
        to.ifPresent(
                bound -> conditions.addAll(bound.condition(table, within ? "ends" : "starts", within ? "<=" : "<")));
        if (!conditions.isEmpty()) {
            conditions.add(Sql.of(table + ".dated"));
        }
        return conditions;
    }

    private static boolean isLocal(When when) {
        return !ZONED.matcher(when.edtf()).matches();
    }

    /** One end of the range; a local one is the wall clock's time written as if in UTC. */
    public record Bound(Instant instant, boolean local) {
        /** A local bound is compared twice: roughly with the instant, which an index serves, and exactly with the wall clock. */
        private List<Sql> condition(String table, String name, String comparison) {
            String column = table + "." + name;
            if (!local) {
                return List.of(Sql.of(column + " " + comparison + " ?", instant));
            }
            Instant rough = rough(comparison.startsWith(">"));
            String wall = "(" + column + " AT TIME ZONE " + table + ".zone)";
            return List.of(
                    Sql.of(column + " " + comparison + " ?", rough),
                    Sql.of(wall + " " + comparison + " (?::timestamptz AT TIME ZONE 'UTC')", instant));
        }

        /** The instant that nothing can lie beyond, whatever zone it is in. */
        private Instant rough(boolean lower) {
            Duration widest = local ? WIDEST_OFFSET : Duration.ZERO;
            return lower ? instant.minus(widest) : instant.plus(widest);
        }

        private LocalDate day() {
            return LocalDate.ofInstant(instant, ZoneOffset.UTC);
        }

        private boolean isMidnight() {
            return local && instant.truncatedTo(ChronoUnit.DAYS).equals(instant);
        }
    }
}
