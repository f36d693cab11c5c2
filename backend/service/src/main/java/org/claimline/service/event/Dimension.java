// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.event;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimline.service.model.Words;

/** What events can be sorted by: an array that each carries, and where the names of the array's members are. */
public enum Dimension {
    STORYLINE("e.storylines", "SELECT id, name, position FROM storyline"),
    SOURCE("e.sources", "SELECT id, name, 0 AS position FROM source"),
    KIND("ARRAY[e.kind]", ""),
    PLACE("e.places", "SELECT id, name, 0 AS position FROM place"),
    ACTOR("e.actors", "SELECT id, name, 0 AS position FROM actor"),
    SPEAKER("e.speakers", "SELECT id, name, 0 AS position FROM actor"),
    STANCE("e.stances", ""),
    STATUS("ARRAY[e.status]", ""),
    PRECISION("ARRAY[e.precision]", ""),
    DISPUTED(
            "ARRAY[(e.dispute_count > 0)::text]",
            "SELECT * FROM (VALUES ('true', 'Disputed', 0), ('false', 'Not disputed', 1)) v(id, name, position)"),
    NONE("ARRAY['all']", "SELECT 'all' AS id, 'All events' AS name, 0 AS position");

    /** What events are sorted into that have no member at all. */
    public static final String OTHER = "other";

    /** Those that rows of a timeline may stand for. */
    public static final Set<Dimension> LANES = order(STORYLINE, SOURCE, KIND, PLACE, ACTOR, NONE);

    /** Those by which hits may be counted. */
    public static final Set<Dimension> FACETS =
            order(STORYLINE, SOURCE, ACTOR, KIND, STANCE, SPEAKER, PLACE, STATUS, PRECISION, DISPUTED);

    private final String members;
    private final String names;

    Dimension(String members, String names) {
        this.members = members;
        this.names = names;
    }

    public static Dimension of(String word) {
        return Arrays.stream(values())
                .filter(d -> Words.of(d).equals(word))
                .findFirst()
                .orElseThrow();
    }

    public static Set<String> words(Set<Dimension> dimensions) {
        return dimensions.stream().map(Words::of).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Its name in parameters and in the table of densities. */
    public String word() {
        return Words.of(this);
    }

    /** SQL for the members of {@code event e}, never empty. */
    public String members() {
        return "CASE WHEN " + members + " = '{}' THEN ARRAY['" + OTHER + "'] ELSE " + members + " END";
    }

    /** SQL for the members of {@code event e} that a filter of this name takes; only that of storylines takes "other". */
    public String filterable() {
        return this == STORYLINE ? members() : members;
    }

    /** Whether events that have no member at all are in none of its facets; what always has one may have one called "other". */
    boolean leavesOutNone() {
        return this != STORYLINE && !members.startsWith("ARRAY");
    }

    /** SQL that joins names and positions {@code n} to members {@code m(id)}; words of a vocabulary are their own names. */
    public String joinNames() {
        return names.isEmpty()
                ? " CROSS JOIN LATERAL (SELECT initcap(m.id) AS name, 0 AS position) n"
                : " LEFT JOIN (" + names + ") n ON n.id = m.id";
    }

    private static Set<Dimension> order(Dimension... dimensions) {
        return new LinkedHashSet<>(Arrays.asList(dimensions));
    }
}
